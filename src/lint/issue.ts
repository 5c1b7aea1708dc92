/** What a rule reports. Finding (rules/), wording (messages.ts) and printing (report.ts) are three places. */
import type { Body, DocumentData, PlanData, Reference } from '#model/schema.ts';
import type { SourceFile } from '#model/source.ts';
import type { IssueArgs, IssueCode } from './messages.ts';

/** Where and what; the code says how serious it is. */
export interface Finding {
  code: IssueCode;
  /** As a clerk knows it: `content/plans/x.mdx`. */
  file: string;
  /** 1-based. */
  line: number;
  args: IssueArgs;
}

export interface Issue extends Finding {
  /** An error stops the build; a warning is told and nothing more. */
  severity: 'error' | 'warning';
}

export type Raw = Record<string, unknown>;

/** A source with its records, as far as they could be read. */
export interface LintFile {
  source: SourceFile;
  /** The raw mappings: one for a plan or document, each item of a list; `at` is its path in the YAML. */
  items: { raw: Raw; at: PropertyKey[] }[];
}

/** What of a plan can be read. The references keep their places in the list. */
export interface PlanFile {
  source: SourceFile;
  facts: Partial<PlanData>;
  references: Partial<Reference>[];
}

export interface LintContext {
  files: readonly LintFile[];
  plans: readonly PlanFile[];
  /** What of the registries can be read, by id. */
  documents: ReadonlyMap<string, Partial<DocumentData>>;
  bodies: ReadonlyMap<string, Partial<Body>>;
  /** Ids that exist: plans and documents together, bodies, terms. */
  ids: Readonly<Record<'instruments' | 'bodies' | 'terms', ReadonlySet<string>>>;
}

/** One kind of fault. Rules are independent of each other and of their order. */
export type Rule = (context: LintContext) => Finding[];

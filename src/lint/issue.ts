/** What a rule reports. Finding (rules/), wording (messages.ts) and printing (report.ts) are three places. */
import type { SourceFile } from '#model/source.ts';
import type { IssueArgs, IssueCode } from './messages.ts';

export interface Issue {
  code: IssueCode;
  /** An error stops the build; a warning is told and nothing more. */
  severity: 'error' | 'warning';
  /** As a clerk knows it: `content/plans/x.mdx`. */
  file: string;
  /** 1-based. */
  line: number;
  args: IssueArgs;
}

/** A source with its records, as far as they could be read. */
export interface LintFile {
  source: SourceFile;
  /** The raw mappings: one for a plan or document, each item of a list; `at` is its path in the YAML. */
  items: { raw: Record<string, unknown>; at: PropertyKey[] }[];
}

export interface LintContext {
  files: readonly LintFile[];
  /** Ids that exist: plans and documents together, bodies, terms. */
  ids: { instruments: Set<string>; bodies: Set<string>; terms: Set<string> };
}

/** One kind of fault. Rules are independent of each other and of their order. */
export type Rule = (context: LintContext) => Issue[];

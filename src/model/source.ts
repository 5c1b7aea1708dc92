/** A content file as it stands, every value with its line: what the linter reads and what records are made of. */
import type { Clause } from '#language/outline.ts';

export type CollectionName = 'plans' | 'documents' | 'bodies' | 'terms' | 'glossary';

/** What a body must not hold (markdown/allow.ts); `syntax` is MDX that could not be parsed at all. */
export interface BodyFault {
  kind: 'syntax' | 'code' | 'expression' | 'element' | 'attribute' | 'url' | 'markup';
  /** What stood there, or the parser's own reason. */
  found: string;
  /** 1-based, in the file. */
  line: number;
}

/** `plans` and `documents` hold one record a file, the others a list of records. */
export interface SourceFile {
  /** As a clerk knows it: `content/plans/x.mdx`. */
  path: string;
  collection: CollectionName;
  /** The file name without its ending. */
  id: string;
  /** The whole file. */
  text: string;
  /** The YAML as plain values; `undefined` when it could not be read. */
  data: unknown;
  /** Why the YAML could not be read, in the parser's own words (English), 1-based lines in the file. */
  yamlFaults: { line: number; reason: string }[];
  /** A plan's MDX. */
  body: string;
  bodyFaults: BodyFault[];
  /** The outline of the body with 1-based lines in the file. */
  clauses: (Clause & { line: number })[];
  /** 1-based line in the file of the value at a path (`['tasks', 2, 'when']`), or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A content file as it stands, every value with its line: what the linter reads and what records are made of. */
import type { Clause } from '#language/outline.ts';
import type { Mark } from './mentions.ts';

export type CollectionName = 'plans' | 'documents' | 'bodies' | 'terms' | 'glossary';

/** A file that is there and cannot be read at all, or that no one would read because of its name. */
export type FileFault = 'unreadable' | 'too-large' | 'ending';

/** Why YAML cannot be read, by the mistake that the author made; the sentences are in lint/messages.ts. */
export interface YamlFault {
  kind:
    | 'colon'
    | 'key'
    | 'indent'
    | 'tab'
    | 'quote'
    | 'bracket'
    | 'mark'
    | 'escape'
    | 'after-quote'
    | 'duplicate'
    | 'divider'
    | 'depth'
    | 'other';
  /** 1-based, in the file. */
  line: number;
  /** The name that stands twice, when the kind is `duplicate`. */
  found?: string;
}

/**
 * What a body must not hold (markdown/allow.ts), and what keeps it from being read at all: a `tag` that is not closed
 * or not opened, a lone `brace` or `angle`, an HTML `comment`.
 */
export interface BodyFault {
  kind:
    | 'tag'
    | 'brace'
    | 'angle'
    | 'comment'
    | 'code'
    | 'expression'
    | 'element'
    | 'attribute'
    | 'url'
    | 'markup'
    | 'depth';
  /** What stood there. */
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
  /** Set when nothing of the file could be read. */
  fault?: FileFault;
  /** The whole file, without a byte-order mark and with `\n` line ends. */
  text: string;
  /** The YAML as plain values, every scalar as the text that stands there; `undefined` when it could not be read. */
  data: unknown;
  yamlFaults: YamlFault[];
  /** A plan's MDX: the end of `text`. */
  body: string;
  bodyFaults: BodyFault[];
  /** The outline of the body with 1-based lines in the file, and the document names that the author has marked. */
  clauses: (Clause & { line: number; marks: Mark[] })[];
  /** 1-based line in the file of the value at a path (`['tasks', 2, 'when']`), or of its nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

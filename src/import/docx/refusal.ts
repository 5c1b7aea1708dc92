/**
 * Why a file is not read. The reader throws; `readDocx` turns it into a value, and the sentence for a clerk stands where
 * files are known by name.
 */
export type RefusalCode =
  // Another kind of file, whatever its name ends in.
  | 'empty'
  | 'doc'
  | 'encrypted'
  | 'rtf'
  | 'pdf'
  | 'odt'
  | 'pages'
  | 'spreadsheet'
  | 'slides'
  | 'picture'
  | 'web-page'
  | 'word-xml'
  | 'macro'
  | 'not-docx'
  // A .docx that is broken or means harm.
  | 'too-large'
  | 'damaged'
  | 'bomb'
  | 'unsafe-names'
  | 'entities'
  | 'encoding'
  | 'too-deep'
  | 'too-long'
  // A .docx without words that can be read.
  | 'no-text'
  | 'scanned'
  | 'legacy-font';

/** @see RefusalCode */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What the sentence names besides the file: the font of an unknown encoding. */
  readonly detail: string | undefined;

  constructor(code: RefusalCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

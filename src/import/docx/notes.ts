/**
 * What a document held besides the words that were taken over: kept to be told, never silently lost.
 */
export type NoteKind =
  | 'insertions'
  | 'deletions'
  | 'hidden'
  | 'comments'
  | 'pictures'
  | 'objects'
  | 'formulas'
  | 'links'
  | 'foreign-part'
  | 'symbols'
  | 'legacy-font'
  | 'empty-number';

export type Note = {
  kind: NoteKind;
  count: number;
  /** Number of the first paragraph concerned, as in `DocxParagraph.source`. */
  source: number;
  /** Name of the font, for `legacy-font` and `symbols`. */
  detail?: string;
};

export type Notes = {
  add(kind: NoteKind, source: number, detail?: string): void;
  list(): Note[];
};

/** Notes of one kind and detail are counted together. */
export function takeNotes(): Notes {
  const notes = new Map<string, Note>();
  return {
    add: (kind, source, detail) => {
      const key = `${kind} ${detail ?? ''}`;
      const note = notes.get(key) ?? { kind, count: 0, source, ...(detail === undefined ? {} : { detail }) };
      note.count += 1;
      notes.set(key, note);
    },
    list: () => [...notes.values()],
  };
}

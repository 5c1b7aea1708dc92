/**
 * Footnotes and endnotes: a mark where one is referred to, and its paragraphs under the same mark at the end of the text.
 */
import { readBlocks, type Block, type Context } from './body.ts';
import type { Parts } from './parts.ts';
import { childrenOf, type XmlElement } from './xml.ts';

export type Footnotes = {
  /** Takes a reference in the paragraph of that number. @returns its mark, `¹`; empty where the author's own follows */
  refer(reference: XmlElement, source: number): string;
  /** The paragraphs of all notes that were referred to, in that order. */
  read(context: Context): Block[];
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function startFootnotes({ footnotes, endnotes }: Parts): Footnotes {
  const notes = {
    'w:footnoteReference': byId(footnotes, 'w:footnote'),
    'w:endnoteReference': byId(endnotes, 'w:endnote'),
  };
  /** By note: only a file that means harm refers to one many times. */
  const found = new Map<XmlElement, { mark: string; source: number }>();
  let given = 0;
  return {
    refer: ({ name, attributes }, source) => {
      const note = notes[name as keyof typeof notes].get(attributes['w:id']);
      const own = attributes['w:customMarkFollows'];
      const mark = own && own !== '0' ? '' : superscript((given += 1));
      if (note && !found.has(note)) found.set(note, { mark, source });
      return mark;
    },
    read: (context) =>
      [...found].flatMap(([note, { mark, source }]) =>
        readBlocks(note, context, 'note').map((block, index) => {
          const runs =
            index === 0 && mark ? [{ text: `${mark} `, bold: false, italic: false }, ...block.runs] : block.runs;
          // Tables are counted in the body.
          return { ...block, runs, source, cell: undefined };
        }),
      ),
  };
}

function byId(root: XmlElement | undefined, name: string): Map<string | undefined, XmlElement> {
  return new Map(childrenOf(root, name).map((note) => [note.attributes['w:id'], note]));
}

function superscript(value: number): string {
  return Array.from(String(value), (digit) => SUPERSCRIPTS[Number(digit)]!).join('');
}

/** Reads back what Chromium prints: enough of ISO 32000 for its own PDFs (objects in the open, streams deflated). */
import { inflateSync } from 'node:zlib';

export interface Pdf {
  /** Everything but the streams: dictionaries of pages, tags, links. */
  outline: string;
  /** The text of each page, in the order of the file, without white space. */
  pages: string[];
}

/** Number -> text of an object; a stream's bytes stand inflated behind its dictionary. */
function readObjects(file: string): Map<string, string> {
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs);
  return new Map([...found].map(([, number, text]) => [number!, inflate(text!)]));
}

function inflate(text: string): string {
  const [, dictionary, bytes] = /^(<<.*?>>) stream\n(.*)\nendstream$/s.exec(text) ?? [];
  if (bytes === undefined || !dictionary!.includes('/FlateDecode')) return text;
  return `${dictionary}\n${inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')}`;
}

const unicode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** A font's own numbers of its letters -> what they mean (ISO 32000-1, 9.10.3). */
function readLetters(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, section] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, to] of section!.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code!.toUpperCase(), unicode(to!));
  }
  for (const [, section] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, to] of section!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(first!, 16), n = 0; code <= parseInt(last!, 16); code++, n++) {
        const letter = String.fromCodePoint(unicode(to!).codePointAt(0)! + n);
        letters.set(code.toString(16).padStart(4, '0').toUpperCase(), letter);
      }
    }
  }
  return letters;
}

export function readPdf(bytes: Buffer): Pdf {
  const objects = readObjects(bytes.toString('latin1'));
  const object = (number: string | undefined) => objects.get(number ?? '') ?? '';
  const lettersOf = (font: string) => readLetters(object(/\/ToUnicode (\d+) 0 R/.exec(object(font))?.[1]));
  const fonts = new Map<string, Map<string, string>>();

  const textOf = (page: string): string => {
    const named = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)];
    for (const [, name, font] of named) if (!fonts.has(name!)) fonts.set(name!, lettersOf(font!));
    const content = object(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
    let letters = new Map<string, string>();
    let text = '';
    for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
      if (font) letters = fonts.get(font) ?? letters;
      for (const [code] of hex?.matchAll(/\w{4}/g) ?? []) text += letters.get(code.toUpperCase()) ?? '\ufffd';
    }
    return text.replace(/\s+/g, '');
  };
  const pages = [...objects.values()].filter((text) => /\/Type \/Page\b(?!s)/.test(text));
  return { outline: bytes.toString('latin1').replace(/ stream\n.*?\nendstream/gs, ''), pages: pages.map(textOf) };
}

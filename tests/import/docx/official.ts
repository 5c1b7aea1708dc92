/**
 * An official document as two files: as a text that somebody copied, and as Word would hold it, with a heading and a
 * closing in tables, with styles, and with numbers that no longer stand in the text but are worked out.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ILevelsOptions,
} from 'docx';

export type Official = {
  /** Lines of the two columns of the heading; empty where it has none. */
  left: string[];
  right: string[];
  /** The type and the abstract, a line each. */
  title: string[];
  /** Paragraphs with their labels; `**bold**` and `*italic*`. A row of a table is an array. */
  body: (string | string[])[];
  recipients: string[];
  signature: string[];
};

/** The text file: columns parted by a wide gap. */
export function toText({ left, right, title, body, recipients, signature }: Official): string {
  const heading = Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    [left[row], right[row]].filter(Boolean).join('        '),
  );
  // The rows of a table stand close.
  const words = body.map((block, index) => {
    const gap = index === 0 ? '' : Array.isArray(block) && Array.isArray(body[index - 1]) ? '\n' : '\n\n';
    return gap + (Array.isArray(block) ? block.join('\t') : block);
  });
  return [heading, title, [words.join('')], recipients, signature].map((lines) => lines.join('\n')).join('\n\n');
}

/** The parts of a text whose heading is one column: what stands before its first long line, `Nơi nhận`, and who signs. */
export function fromText(text: string): Official {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const basis = lines.findIndex((line) => /^(?:căn cứ|thực hiện)\s/iu.test(line));
  const recipients = lines.findIndex((line) => /^\**nơi nhận/iu.test(line));
  const signature = lines.findIndex((line, index) => index > recipients && /^\**t\/m/iu.test(line));
  const bare = (line: string) => line.replaceAll('*', '').trim();
  const type = lines.findIndex((line) => bare(line) === 'KẾ HOẠCH');
  return {
    left: lines.slice(0, type).map(bare).filter(Boolean),
    right: [],
    title: lines.slice(type, basis).map(bare),
    body: lines.slice(basis, recipients),
    recipients: lines.slice(recipients, signature).map(bare),
    signature: lines.slice(signature).map(bare),
  };
}

type Label = { level: number; value: number; path: number[]; length: number; mark: string };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LABELS: RegExp[] = [/^([IVX]+)([.-]) +/, /^(\d{1,2})([.-]) +/, /^(\d{1,2}\.\d{1,2})([.-]) +/, /^([a-e])(\)) +/];

/** The label that opens a paragraph, also inside emphasis. */
function labelIn(paragraph: string): Label | undefined {
  const text = paragraph.replace(/^\*+/, '');
  for (const [level, pattern] of LABELS.entries()) {
    const [whole, numeral, mark] = pattern.exec(text) ?? [];
    if (whole === undefined || numeral === undefined) continue;
    const path =
      level === 0
        ? [ROMAN.indexOf(numeral) + 1]
        : level === 3
          ? [numeral.charCodeAt(0) - 96]
          : numeral.split('.').map(Number);
    return { level, value: path.at(-1)!, path, length: whole.length, mark: mark! };
  }
  return undefined;
}

/** The dashes of points and of recipients, which Word sets as bullets. */
const DASHES: ILevelsOptions = { level: 0, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.START };
const DASH = { reference: 'gach-dau-dong', level: 0 };
const FORMATS = [LevelFormat.UPPER_ROMAN, LevelFormat.DECIMAL, LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER];
const PATTERNS = ['%1', '%2', '%2.%3', '%4'];

/** Gives each label to a list that goes on where it can; an author who counts wrongly gets a list that begins there. */
class Numbering {
  readonly config: { reference: string; levels: ILevelsOptions[] }[] = [];
  private counts: number[] = [];
  private readonly marks: string[];

  /** @param labels of the whole document: each level has the mark that it has first */
  constructor(labels: readonly Label[]) {
    this.marks = PATTERNS.map((_, level) => labels.find((label) => label.level === level)?.mark ?? '.');
  }

  place({ level, value, path, mark }: Label): { reference: string; level: number } | undefined {
    // A part of a number that was passed over, Word could not write.
    if (level === 2 && this.counts[1] !== path[0]) return undefined;
    const goesOn = (this.counts[level] ?? 0) + 1 === value && this.marks[level] === mark;
    this.marks[level] = mark;
    if (this.config.length === 0 || !goesOn) this.begin(level, value);
    this.counts[level] = value;
    this.counts.length = level + 1;
    return { reference: this.config.at(-1)!.reference, level };
  }

  private begin(from: number, value: number): void {
    const startOf = (level: number) => (level === from ? value : level < from ? (this.counts[level] ?? 1) : 1);
    const levels = PATTERNS.map((text, level) => ({
      level,
      format: FORMATS[level]!,
      text: text + this.marks[level],
      start: startOf(level),
      alignment: AlignmentType.START,
    }));
    this.config.push({ reference: `list-${this.config.length}`, levels });
  }
}

/** `một **hai** *ba*` -> runs; a star that never closes is dropped as a reader of text drops it. */
function runsOf(text: string): { text: string; bold?: boolean; italics?: boolean }[] {
  let [bold, italics] = [false, false];
  return text.split(/(\*+)/).flatMap((piece) => {
    if (!/^\*+$/.test(piece)) return piece === '' ? [] : [{ text: piece, bold, italics }];
    if (piece.length > 1) bold = !bold;
    if (piece.length !== 2) italics = !italics;
    return [];
  });
}

/** @returns the file, and how many of the labels in the body were made automatic */
export async function toDocx(official: Official): Promise<{ bytes: Buffer; labels: number; automatic: number }> {
  const found = official.body
    .flatMap((block) => (typeof block === 'string' ? [labelIn(block)] : []))
    .filter((one) => one !== undefined);
  const numbering = new Numbering(found);
  let automatic = 0;
  const toParagraph = (text: string): Paragraph => {
    const label = labelIn(text);
    const place = label && numbering.place(label);
    if (label && place) {
      automatic += 1;
      const stars = /^\*+/.exec(text)?.[0] ?? '';
      const rest = stars + text.slice(stars.length + label.length);
      const style = place.level === 0 ? 'Muc' : 'Khoan';
      return new Paragraph({ children: runsOf(rest).map((run) => new TextRun(run)), numbering: place, style });
    }
    return dashed(text) ?? new Paragraph({ children: runsOf(text).map((run) => new TextRun(run)), style: 'Doan' });
  };
  const children: (Paragraph | Table)[] = [];
  const { left, right, title, body, recipients, signature } = official;
  if (right.length > 0) children.push(columns(left, right));
  else children.push(...left.map((text) => centred(text)));
  children.push(new Paragraph(''), ...title.map((text) => centred(text)), new Paragraph(''));
  const rows: string[][] = [];
  for (const [index, block] of body.entries()) {
    if (typeof block === 'string') children.push(toParagraph(block));
    else if (rows.push(block) && typeof body[index + 1] !== 'object') children.push(table(rows.splice(0)));
  }
  children.push(columns(recipients, signature));
  const document = new Document({
    styles: {
      paragraphStyles: [
        { id: 'Doan', name: 'Đoạn', paragraph: { alignment: AlignmentType.BOTH } },
        { id: 'Muc', name: 'Mục', basedOn: 'Doan', run: { bold: true } },
        { id: 'Khoan', name: 'Khoản', basedOn: 'Doan' },
      ],
    },
    numbering: { config: [...numbering.config, { reference: DASH.reference, levels: [DASHES] }] },
    sections: [{ children }],
  });
  return { bytes: await Packer.toBuffer(document), labels: found.length, automatic };
}

function dashed(text: string): Paragraph | undefined {
  if (!/^\**- /.test(text)) return undefined;
  const runs = runsOf(text.replace(/^(\**)- +/, '$1'));
  return new Paragraph({ children: runs.map((run) => new TextRun(run)), style: 'Doan', numbering: DASH });
}

function centred(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold: true })], alignment: AlignmentType.CENTER });
}

/** A table without lines, as headings and closings are set. */
function columns(left: string[], right: string[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (lines: string[]) =>
    new TableCell({ children: (lines.length ? lines : ['']).map((line) => dashed(line) ?? centred(line)) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: [cell(left), cell(right)] })],
  });
}

function table(rows: string[][]): Table {
  const toRow = (cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  return new Table({ rows: rows.map(toRow) });
}

/**
 * The recipients (nơi nhận) and what each gets the document for.
 *
 * `- Thường trực Tỉnh ủy (b/c),` · `- Ban Tổ chức, |` with `| (để b/c)` on another line · `Nơi nhận: - Như trên; - Lưu: VT.`
 */
import { behindRecipients, withoutDash, type Cell } from './closing-cell.ts';

export type Recipient = {
  name: string;
  /** Without its brackets: `b/c`, `để thực hiện`. */
  note: string | null;
};

/** A printed item: its words, and what stood behind the brace or in the next column; null without one. */
export type Item = { words: string; brace: string | null };

type Row = readonly Cell[];

const NOTE = /\s*\(([^()]{0,60}\p{L}[^()]{0,60})\)$/u;
const END = /[\s,;.:/]+$/u;
const ENDED = /[,;.)]$/u;
/** The copy that is kept closes the list. */
const KEPT = /^lưu(?![\p{L}])/iu;
/** In words: longer than this it is no recipient, nor the rest of one. */
const LONGEST = 40;
const LONGEST_REST = 14;

/**
 * The items of the list that begins in row `from` (none when it is -1), and the cells that they were made of.
 * Items without dashes are told by their place: no cell of a signature, up to the copy that is kept.
 */
export function takeItems(rows: readonly Row[], from: number): { items: Item[]; taken: Set<Cell> } {
  const items: Item[] = [];
  const taken = new Set<Cell>();
  let dashed = false;
  for (const row of from < 0 ? [] : rows.slice(from)) {
    const cell = row.find(({ kind }) => kind === 'recipients') ?? row[0];
    if (!cell) continue;
    const last = items.at(-1);
    const closed = last !== undefined && KEPT.test(last.words);
    const brace = braceOf(row);
    if (cell.kind === 'recipients') {
      for (const words of splitLine(behindRecipients(cell.words))) items.push({ words, brace });
    } else if (cell.kind === 'item') {
      dashed = true;
      for (const words of splitDashes(cell.words)) items.push({ words, brace });
    } else if (cell.kind === 'other' && cell.words && isRest(cell.words, last, dashed)) {
      last!.words += ` ${cell.words}`;
      last!.brace ??= brace;
    } else if (['other', 'name', 'office'].includes(cell.kind) && cell.words && !dashed && !closed && isPlain(cell)) {
      items.push({ words: cell.words, brace });
    } else if (cell.kind === 'other' && cell.words) break;
    else continue;
    taken.add(cell);
  }
  return { items, taken };
}

/** Whether words go on with the last item, which a narrow column has torn. */
function isRest(words: string, last: Item | undefined, dashed: boolean): boolean {
  if (!last || /[;.]$/.test(last.words) || words.split(' ').length > LONGEST_REST) return false;
  return /^[\p{Ll}(]/u.test(words) || (dashed && !ENDED.test(last.words));
}

/** Whether a cell without a dash is an item: a name of a person or an office counts only with a mark behind it. */
function isPlain({ words, kind }: Cell): boolean {
  return words.split(' ').length <= LONGEST && (kind === 'other' || ENDED.test(words));
}

/** What stands behind a brace: a note or nothing; null when there is no brace, or a signature beside the list. */
function braceOf(row: Row): string | null {
  const behind = row.slice(1);
  if (behind.length === 0 || behind.some(({ words, kind }) => words !== '' && kind !== 'note')) return null;
  return behind
    .map(({ words }) => words.replace(/^\(|\)$/g, ''))
    .join(' ')
    .trim();
}

/** Items -> recipients; the note behind a brace belongs to all lines that the brace gathers. */
export function readRecipients(items: readonly Item[]): Recipient[] {
  const recipients = items.map(({ words }) => readRecipient(words));
  for (let from = 0; from < items.length; from += 1) {
    let to = from;
    while (to < items.length && items[to]!.brace !== null) to += 1;
    const note = items.slice(from, to).find(({ brace }) => brace)?.brace;
    for (const recipient of recipients.slice(from, to)) recipient.note ??= note ?? null;
    from = to;
  }
  return recipients.filter(({ name }) => name);
}

function readRecipient(words: string): Recipient {
  const bare = words.replace(END, '');
  const note = NOTE.exec(bare);
  const name = note ? bare.slice(0, note.index).replace(END, '') : bare;
  return name ? { name, note: note?.[1]!.trim() ?? null } : { name: bare, note: null };
}

/** `- Như trên; - Lưu: VT, VP.` on one line -> its items. */
function splitDashes(line: string): string[] {
  return line.split(/(?<=[,;.)])\s*[-–•+]\s+/u).map(withoutDash);
}

/** What stands behind `Nơi nhận:`; without dashes semicolons part the items, or commas up to the copy that is kept. */
function splitLine(line: string): string[] {
  const dashed = splitDashes(line);
  const parts = dashed.length > 1 ? dashed : line.split(/;\s+/);
  return (parts.length === 1 && /,\s*lưu\s/iu.test(line) ? line.split(/,\s+/) : parts).map(withoutDash).filter(Boolean);
}

/** A recipient as it is printed: `Thường trực Tỉnh ủy (b/c)`. */
export function sayRecipient({ name, note }: Recipient): string {
  return note === null ? name : `${name} (${note})`;
}

/**
 * Who signed, in whose name and in which office.
 *
 * `TM. ỦY BAN NHÂN DÂN` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH` / `(Đã ký)` / `Lò Văn Bóng`
 */
import { fold } from '#language/fold.ts';
import { kindOf, readName, speaksForBody, type Cell } from './closing-cell.ts';

export type Signer = {
  /** Lines that say in whose name, as written: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
  authorities: string[];
  /** As written; empty when it does not stand there. */
  office: string;
  /** Empty where only a stamp or `(Đã ký)` stands. */
  name: string;
};

/** `T/M BAN THƯỜNG VỤ BÍ THƯ`: the office behind the body on one line. */
const OFFICE_BEHIND =
  /^(.*\S)(?<!phó|ban|đoàn)[\s,–-]+((?:quyền |q\. )?(?:phó )?(?:bí thư|chủ tịch|chủ nhiệm|trưởng ban|trưởng phòng|chánh văn phòng|giám đốc|hiệu trưởng)(?: thường trực)?)(?:\s+(\p{Lu}.*))?$/iu;
/** An office of its own in a second line; anything else goes on with the first (`PHÓ BÍ THƯ` / `THƯỜNG TRỰC`). */
const SECOND_OFFICE = /^(?:kiem |pho |bi thu|chu tich|truong|chanh|giam doc|uy vien)/;

/**
 * The signers, each with what stands over the name.
 * @param rows the cells of the signature as printed: two in a row are two signers side by side
 */
export function readSigners(rows: readonly (readonly Cell[])[]): Signer[] {
  const signers: Signer[] = [];
  /** Those who stand side by side, or one over the other with their names below. */
  let group: Signer[] = [];
  const add = (): Signer => {
    const signer: Signer = { authorities: [], office: '', name: '' };
    signers.push(signer);
    group.push(signer);
    return signer;
  };
  for (const row of rows) {
    if (row.some(({ kind }) => kind !== 'name') && group.every(({ name }) => name)) group = [];
    while (group.length < row.length) add();
    for (const [column, cell] of row.entries()) {
      for (const part of splitCell(cell)) put(part, row.length > 1 ? group[column]! : (ownerOf(part, group) ?? add()));
    }
  }
  return signers.filter(({ office, name }) => office || name);
}

function splitCell(cell: Cell): Cell[] {
  const [, body, office, rest] = (cell.kind === 'authority' && OFFICE_BEHIND.exec(cell.words)) || [];
  if (body === undefined || office === undefined || kindOf(body) !== 'authority') return [cell];
  const name = rest === undefined ? null : readName(rest);
  return [
    { words: body, kind: 'authority' },
    { words: office, kind: 'office' },
    ...(name === null ? [] : [{ words: name, kind: 'name' as const }]),
  ];
}

/** Whose a cell is in a signature of one column; nobody's when it begins the next signer. */
function ownerOf({ words, kind }: Cell, group: readonly Signer[]): Signer | undefined {
  if (kind === 'name') return group.find(({ name }) => !name) ?? group.at(-1);
  const last = group.at(-1);
  if (kind === 'office') return group.find(({ office }) => !office) ?? last;
  const second = last && (last.office || (speaksForBody(words) && last.authorities.some(speaksForBody)));
  return second ? undefined : last;
}

function put({ words, kind }: Cell, signer: Signer): void {
  if (kind === 'authority') signer.authorities.push(words);
  else if (kind === 'name') signer.name ||= readName(words) ?? '';
  else if (kind === 'office') {
    const tie = SECOND_OFFICE.test(fold(words)) ? ', ' : ' ';
    signer.office = signer.office ? signer.office + tie + words : words;
  }
}

/**
 * Words -> one period: `ngày 14/6/2024`, `tháng 3 năm 2025`, `Quý II/2023`, `trung tuần tháng 4`, `6 tháng đầu năm 2025`.
 */
import { readDigits, readMonthNumber, readQuarterNumber, readYearNumber } from './numeral.ts';
import { readDay } from './read-day.ts';
import { readPart } from './read-part.ts';
import { isFigure, match, phrases, type Tokens } from './token.ts';
import { matchUnit, readYearOf, type Bare, type FoundPeriod } from './unit.ts';

const READERS = [readPartOf, readDay, readMonth, readQuarter, readYear];
/** First words of periods: most words of a text are none, and are passed over at once. */
const STARTERS = new Set(
  (
    'ngày mùng mồng tháng t quý năm các thượng trung hạ nửa tuần đầu giữa cuối những sáng trưa chiều tối đêm buổi thứ chủ i ii iii iv ' +
    'một hai ba bốn tư sáu bảy bẩy tám chín mười'
  ).split(' '),
);
const OWN_YEAR = phrases('năm | năm nay | năm này');
const THIS_YEAR = phrases('năm nay | năm này');
const LUNAR = phrases('âm lịch | ( âm lịch | al');
/** "đầu năm học", "cuối năm tài chính": other years than the calendar's. */
const OTHER_YEARS = phrases('năm học | năm tài | năm ngân | năm thứ | năm kế | năm sau | năm trước');

/** The period that begins at token `at`, or null. */
export function readPeriod(tokens: Tokens, at: number, bare: Bare): FoundPeriod | null {
  if (!isFigure(tokens, at) && !STARTERS.has(tokens[at]?.word ?? '')) return null;
  for (const reader of READERS) {
    const found = reader(tokens, at, bare);
    if (found && isWhole(tokens, found.next)) return found;
  }
  return null;
}

/** Whether a number ends here: `05/2020/NĐ-CP`, `12-HD/BTCTW`, `3.5` and `30%` go on; `10/3 âm lịch` is another day. */
function isWhole(tokens: Tokens, next: number): boolean {
  const mark = tokens[next];
  if (mark?.word === '%' || match(tokens, next, LUNAR) !== null) return false;
  if (!mark || mark.gap !== 0) return true;
  const glued = tokens[next + 1]?.gap === 0;
  if (mark.word === '/') return !glued;
  if (mark.word === '-') return !glued || isFigure(tokens, next + 1);
  if (mark.word === '.') return !glued || !isFigure(tokens, next + 1);
  return !isFigure(tokens, next);
}

function readMonth(tokens: Tokens, at: number, bare: Bare): FoundPeriod | null {
  const short = tokens[at]?.word === 't' && tokens[at + 1]?.gap === 0;
  const named = matchUnit(tokens, at, 'tháng') ?? (short ? at + 1 : null);
  const month = named === null ? readDigits(tokens, at, 2) : readMonthNumber(tokens, named);
  if (!month || month.value < 1 || month.value > 12) return null;
  const year = readYearOf(tokens, month.next);
  const isFull = year !== null && tokens[month.next]?.word === '/';
  const allowed = short
    ? isFull
    : named !== null || bare === 'month' || (isFull && bare !== 'nothing' && bare !== 'quarter');
  return allowed
    ? { period: { unit: 'month', number: month.value, year: year?.value }, next: year?.next ?? month.next }
    : null;
}

function readQuarter(tokens: Tokens, at: number, bare: Bare): FoundPeriod | null {
  const named = matchUnit(tokens, at, 'quý');
  const quarter = named === null && bare !== 'quarter' ? null : readQuarterNumber(tokens, named ?? at);
  if (!quarter) return null;
  const year = readYearOf(tokens, quarter.next);
  return { period: { unit: 'quarter', number: quarter.value, year: year?.value }, next: year?.next ?? quarter.next };
}

function readYear(tokens: Tokens, at: number, bare: Bare): FoundPeriod | null {
  const named = matchUnit(tokens, at, 'năm');
  const year = named === null && bare !== 'year' ? null : readYearNumber(tokens, named ?? at);
  if (year) return { period: { unit: 'year', number: 0, year: year.value }, next: year.next };
  const own = match(tokens, at, THIS_YEAR);
  return own === null ? null : { period: { unit: 'year', number: 0 }, next: own };
}

/** `năm`, `năm nay` of `đến hết năm`, but not of `hết năm học`, `hết năm thứ hai`; null when it stands not there. */
export function readOwnYear(tokens: Tokens, at: number): FoundPeriod | null {
  const named = match(tokens, at, OWN_YEAR);
  const other = match(tokens, at, OTHER_YEARS) !== null || isFigure(tokens, named ?? at);
  return named === null || other ? null : { period: { unit: 'year', number: 0 }, next: named };
}

/** `trung tuần tháng 4/2023`, `cuối năm 2024`; the year of `6 tháng đầu năm` and `cuối năm nay` is the plan's own. */
function readPartOf(tokens: Tokens, at: number): FoundPeriod | null {
  const found = readPart(tokens, at);
  if (!found) return null;
  const { part, next } = found;
  const whole =
    readMonth(tokens, next, 'nothing') ?? readQuarter(tokens, next, 'nothing') ?? readYear(tokens, next, 'nothing');
  if (whole) return { period: { ...whole.period, part }, next: whole.next };
  const own = readOwnYear(tokens, next);
  return own && { period: { ...own.period, part }, next: own.next };
}

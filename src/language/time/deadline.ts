/**
 * Whether a time phrase in running text sets a time for a task, or only dates a document, a term, a title or the past.
 */
import { citesBefore } from './cited.ts';
import { clauseOf, type Clause } from './clause.ts';
import * as cue from './cue.ts';
import type { TimePhrase } from './time-phrase.ts';
import { isFigure, type Tokens } from './token.ts';

/** A phrase with what its rules look at. */
interface Case {
  tokens: Tokens;
  phrase: TimePhrase;
  /** The words around it in its sentence; joined in `before` and `after`. */
  clause: Clause;
  before: string;
  after: string;
  /** A field of the plan asks for it. */
  field: boolean;
  /** It is known to lie after the document's own date, so it is not told of the past. */
  ahead: boolean;
}

/** Decides for one phrase. `ahead`: its time is known to lie after the document's own date. */
export function setsTime(tokens: Tokens, phrase: TimePhrase, ahead: boolean): boolean {
  if (isBareDate(phrase) && citesBefore(tokens, phrase.start)) return false;
  const clause = clauseOf(tokens, phrase.start, phrase.end);
  const before = clause.before.join(' ');
  const it = { tokens, phrase, clause, before, after: clause.after.join(' '), field: cue.FIELD.test(before), ahead };
  if (isTold(it) || cue.AGE.test(before)) return false;
  if (phrase.op === 'recurring') return recurs(it);
  if (phrase.op === 'duration') return lasts(it);
  if (cue.COUNTED.test(before) || cue.LISTED.test(before) || (!ahead && happened(it))) return false;
  if (phrase.op === 'before') return !cue.CONDITION.test(it.after);
  if (
    cue.CONDITION.test(it.after) ||
    cue.AMOUNT.test(it.after) ||
    (phrase.op === 'from' && cue.REASON.test(`${before} `))
  )
    return false;
  if (isNamed(it) || (phrase.op !== 'by-end' && cue.FORECAST.test(before))) return false;
  return bounds(it) ?? stands(it);
}

/** The words before a phrase since the last of some marks. */
function since(marks: readonly string[], { before }: Clause): readonly string[] {
  return before.slice(before.findLastIndex((word) => marks.includes(word)) + 1);
}

function isBareDate({ op, explicit, about }: TimePhrase): boolean {
  return (op === 'at' || op === 'span') && !explicit && !about;
}

function isYearly({ items }: TimePhrase): boolean {
  return items.every(({ period }) => period.unit === 'year' && !period.part);
}

/** "đã" before it in the same breath, or soon after it; "vừa qua", "đến nay". */
function isTold({ phrase, clause, before, after }: Case): boolean {
  const firm = phrase.op === 'before' || phrase.op === 'by-end';
  const said = since([',', ':', '('], clause)
    .slice(firm ? -5 : -12)
    .includes('đã');
  const next = clause.after.slice(0, 12).indexOf('đã');
  const opens = clause.before.length < 3 || (isBareDate(phrase) && clause.before.at(-1) === ',');
  return said || cue.LATELY.test(before) || (next >= 0 && (next < 3 || opens)) || cue.UNTIL_NOW.test(after);
}

/** What began or befell someone, unless it is known to lie ahead: a deadline with an end is none of it. */
function happened({ phrase, before, after }: Case): boolean {
  if (cue.LIVES.test(before)) return true;
  if (phrase.op === 'before' || phrase.op === 'by-end') return false;
  const befell = cue.BEFELL.exec(before)?.groups!['rest'];
  if (befell !== undefined && ![cue.WORK, cue.REMEDY, cue.FINISH].some((work) => work.test(befell))) return true;
  return (phrase.op === 'from' && cue.STATE.test(before)) || (/^$|,$/u.test(before) && cue.EVENT.test(after));
}

/** Part of a term, of figures, or of the name or subject of a cited document, up to where work is asked for. */
function isNamed({ phrase, clause, before, field }: Case): boolean {
  if (cue.TERM.test(before) && (phrase.items[0]!.period.unit === 'year' || phrase.op === 'span')) return true;
  if (field || cue.FINISH.test(before)) return false;
  const title = cue.BASIS.exec(before) ?? cue.SUBJECT.exec(before);
  const segment = since([',', ';', ':'], clause).join(' ');
  if (phrase.op === 'span' && isYearly(phrase) && cue.STAGE.test(before)) return true;
  if (isYearly(phrase) && cue.UNNUMBERED.test(`${before} `)) return true;
  const figures = cue.FIGURES.test(segment) && !(phrase.op === 'at' && phrase.explicit && cue.HANDLED.test(before));
  return figures || (title !== null && !cue.DEMAND.test(before.slice(title.index + title[0].length)));
}

/** Rhythms count where they time a task: at the head of a clause, in a time field, tied to a day, with a report. */
function recurs({ tokens, phrase, clause, before, after, field }: Case): boolean {
  const said = tokens.slice(phrase.start, phrase.end).map(({ word }) => word);
  if (cue.FEAST.test(before)) return false;
  if (field || before === '' || ['ngày', 'thứ', 'chủ', 'trước', 'lần'].some((word) => said.includes(word))) return true;
  if (['vào', 'trong', 'từ'].includes(said[0]!) || /[:(]$/u.test(before)) return true;
  if (cue.TIMES.test(after) || (/^[.;]?$/.test(after) && !said.includes('năm') && !cue.ROUTINE.test(before)))
    return true;
  if (cue.DOES.test(`${after} `) && !cue.ROUTINE.test(before)) return true;
  const near = [...clause.before.slice(-4), ...clause.after.slice(0, 6)].join(' ');
  return said[0] === 'định' && cue.REPORT.test(near);
}

/** Lengths count in a time field, when they bound a whole clause, or run from an event. */
function lasts({ phrase: { length, about }, clause, before, after, field }: Case): boolean {
  if (length?.least || cue.BEFORE_EVENT.test(before)) return false;
  const opens = clause.before.length < 3 || /[,:(]$/u.test(before);
  const ends = /^(?:$|[.,;)])/u.test(after);
  const whole = opens && ends;
  if ((length?.within && ends) || (length?.days && length.bounded && !length.after)) return true;
  if (length?.bounded) return field || length.counted || whole || cue.DURING.test(before);
  const said = before.endsWith(':') && (ends || after.startsWith('('));
  return (
    (field && (length?.days === true || before.endsWith(':'))) ||
    (whole && about) ||
    (length?.days === true && (said || (ends && cue.LASTING.test(before))))
  );
}

/** Phrases with an operator that leaves an end open; null for the others. */
function bounds({ phrase, clause, before, after }: Case): boolean | null {
  const looksOut = () => cue.OUTLOOK.test(before) || cue.VISION.test(clause.after.slice(0, 6).join(' '));
  if (phrase.op === 'by-end') return !(isYearly(phrase) && looksOut()) && !cue.MADE.test(before);
  if (phrase.op === 'after') return !/^\p{L}/u.test(after);
  return phrase.op === 'from' ? !/^(?:trở lại|trở về trước)/u.test(after) : null;
}

/** A day, month, quarter, year or span that nothing bounds: it stands unless the words around it make it something else. */
function stands(it: Case): boolean {
  const { phrase, clause, before, field } = it;
  if (phrase.about) return true;
  if (isAnniversary(phrase) || isNarrated(it)) return false;
  if (phrase.op === 'span' && cue.SCOPE.test(before)) return false;
  if (phrase.explicit) return standsExplicit(it);
  const opener = /[:(]$/u.test(before);
  if (isYearly(phrase)) return cue.FINISH.test(before) || (field && opener);
  const segment = since([',', ';', ':'], clause).join(' ');
  if (!field && cue.FEAST.test(segment) && !cue.ACTION.test(before)) return false;
  if (isSignature(it) || cue.OLD.test(before) || (cue.DATED.test(before) && !it.ahead)) return false;
  if (field || clause.alone || before === '' || opener) return true;
  return cue.FINISH.test(before) || cue.STEP.test(segment) || !isAttribute(it, segment);
}

/** `báo cáo tháng 6`, `phiên tháng 7/2024`, `đợt 19/5/2025`: it says which; `tổ chức hội thi tháng 9/2025` says when. */
function isAttribute({ tokens, phrase, before, ahead }: Case, segment: string): boolean {
  const { period, start } = phrase.items[0]!;
  const { unit, part, year } = period;
  const counted = part?.kind === 'first-days' || part?.kind === 'last-days';
  const figure = !counted && isFigure(tokens, start);
  if (unit === 'day')
    return figure ? tokens[start + 1]?.word === '.' || cue.NAMED.test(before) : !ahead && cue.MEETING.test(segment);
  if (!ahead && isPast(before)) return true;
  return figure || ((part === undefined || (unit === 'year' && year === undefined)) && cue.OWNER.test(before));
}

/** What was found then (`kết quả trong tháng 6`), where no work is done on it and nothing ends. */
function isPast(before: string): boolean {
  return cue.PAST.test(before) && !cue.HANDLED.test(before) && !cue.FINISH.test(before);
}

/** After "trong", "vào", "từ": a time for work, unless the words tell of the past. */
function standsExplicit({ tokens, phrase, before, after, field, ahead }: Case): boolean {
  const { period, start } = phrase.items[0]!;
  // "vào dịp 30/4": a feast named by its day.
  if (period.unit === 'day' && period.year === undefined && tokens[start - 1]?.word === 'dịp') return false;
  if (isYearly(phrase) && !field && cue.YEARLY_NOUN.test(before) && !cue.WORK.test(before)) return false;
  return ahead || !((isYearly(phrase) ? cue.PAST.test(before) : isPast(before)) || cue.PAST_AFTER.test(`${after} `));
}

/** `Ngày 12/8/2024, Tỉnh ủy ban hành …`: what was done on that day; `6 tháng đầu năm đạt 52%`: what figures tell of. */
function isNarrated({ tokens, phrase, before, after, ahead }: Case): boolean {
  if (cue.EFFECT.test(after) || (!ahead && cue.LEFT.test(after))) return true;
  if (phrase.explicit) return false;
  const { unit, part, year } = phrase.items[0]!.period;
  const news =
    before === '' &&
    unit === 'day' &&
    year === undefined &&
    ['sáng', 'chiều', 'tối'].includes(tokens[phrase.start]!.word);
  if (news && cue.NEWS.test(`${after} `)) return true;
  const stretch = part?.kind === 'opening' || part?.kind === 'closing';
  return (
    (stretch && /^(?:, )?\p{L}/u.test(after)) ||
    (/^$|,$/u.test(before) && unit === 'day' && cue.NARRATED.test(`${after} `))
  );
}

/** `(20/10/1930 - 20/10/2025)`: the same day in two years far apart. */
function isAnniversary({ op, items, explicit }: TimePhrase): boolean {
  const [first, last] = [items[0]!.period, items.at(-1)!.period];
  return op === 'span' && !explicit && (last.year ?? 0) - (first.year ?? last.year ?? 0) >= 5;
}

/** `Kon Rẫy, ngày 12 tháng 7 năm 2024`: a place and a date, and nothing else. */
function isSignature({ phrase, before, after }: Case): boolean {
  return phrase.items[0]!.period.unit === 'day' && after === '' && /^[^:(]{1,40},$/u.test(before);
}

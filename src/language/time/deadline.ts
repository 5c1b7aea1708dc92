/**
 * Whether a time phrase in running text sets a time for a task, or only dates a document, a term, a title or the past.
 * Each rule names the words that decide it.
 */
import { clauseOf, type Clause } from './clause.ts';
import { citesBefore } from './frame.ts';
import type { TimePhrase } from './time-phrase.ts';
import type { Tokens } from './token.ts';

/** Words that ask for a time, as the field name of a plan does: `Thời gian tổ chức: …`. */
const FIELD = /(?:^|[.:(] )(?:\p{L}+ ){0,4}(?:thời gian(?! qua| vừa| tới| gần)|thời hạn|thời điểm|hạn (?:nộp|gửi|đăng ký|nhận)|tiến độ|(?<!du )lịch)(?: |$)/u;
const FINISH = /(?:hoàn thành|hoàn tất|xong|kết thúc|bắt đầu|khai mạc|bế mạc)$/u;
const ACTION =
  /(?:tổ chức|tiến hành|diễn ra|họp|thực hiện|triển khai|gửi|nộp|báo cáo|công bố|phát động|ra mắt|sơ kết|tổng kết|kiểm tra|giám sát|mở|đại hội|hội nghị|giao ban|ra quân)$/u;
const WORK =
  /(?:tổ chức|tiến hành|diễn ra|họp|thực hiện|triển khai|hoàn thành|hoàn tất|xong|gửi|nộp|báo cáo|trình|ban hành|công bố|phát động|xây dựng|tổng hợp|sơ kết|tổng kết|kiểm tra|giám sát|mở|lấy ý kiến|phê duyệt|đại hội|hội nghị|đạt|về đích)(?: |$)/u;
/** An event that was: what was said there is cited. */
const MEETING = /(?:tại|theo|kết luận|biên bản|ý kiến)(?: \p{L}+){0,4} (?:họp|hội nghị|đại hội|làm việc|kiểm tra|giao ban)(?: \p{L}+){0,6}$/u;
const EVENT = /^(?:tổ chức |khai mạc |mở )?(?:hội nghị|đại hội|lễ|hội thi|hội thảo|họp|lớp|phiên|kỳ họp|hội trại|(?:đợt|bước|vòng|lần) [0-9ivx]+)(?: \p{L}+){0,8}$/u;
const TERM = /(?:nhiệm kỳ|giai đoạn|niên khóa|niên khoá|niên độ|năm học|chuyên đề|thời kỳ|khóa|khoá|thế hệ|mốc|mốc thời gian|mốc kiểm tra|mốc giám sát)(?: từ| các)?$/u;
/** What a date counts or limits instead of asking for work. */
const COUNTED =
  /(?:tính|kể|sinh|sinh năm|kết nạp|bổ nhiệm|tuyển dụng|áp dụng|thành lập|hưởng|công nhận(?: chính thức)?|giữ chức(?: vụ)?|đảm nhiệm|(?:số liệu|thống kê|chốt|độ tuổi|tuổi tham gia|tuổi tái cử|được tính|tính tuổi|hiệu lực)(?: \p{L}+){0,3})$/u;
const PAST_NOUN = /(?:kết quả|tình hình|hạn chế|khuyết điểm|thành tích|thành tựu|số liệu|kinh nghiệm|tồn tại|ưu điểm)(?: \p{L}+){0,6}$/u;
const FEAST =
  /(?:kỷ niệm|kỉ niệm|chào mừng|nhân dịp|nhân ngày|truyền thống|quốc khánh|cách mạng|giải phóng|ngày sinh|ngày thành lập|ngày mất|ngày hội|lễ lớn)/u;
const OUTLOOK = /(?:tầm nhìn|định hướng|chiến lược|quy hoạch|mục tiêu|chỉ tiêu|phương hướng)(?: \p{L}+){0,3}$/u;
/** The time that is looked at, not worked in; and the day that ages are counted on. */
const SCOPE = /(?:phạm vi|mốc|kỳ báo cáo|niên độ)(?: |$)/u;
const AGE = /(?:độ tuổi|tính tuổi|tuổi tham gia|tuổi tái cử)/u;
const DOCUMENT =
  '(?:nghị quyết|chỉ thị|kết luận|kế hoạch|quy định|hướng dẫn|công văn|quyết định|thông tri|chương trình|đề án|luật|nghị định|thông báo|chủ trương)';
/** A document that the sentence rests on, or one cited with its title. */
const BASIS = new RegExp(`^(?:căn cứ|theo|thi hành|thực hiện|tiếp tục thực hiện) (?:\\S+ ){0,3}?${DOCUMENT} `, 'u');
const TITLE = new RegExp(`${DOCUMENT} (?:số )?[0-9](?:\\S* ){1,30}?(?:về|“|") `, 'u');

/**
 * Decides for one phrase.
 * @param ahead the time is known to lie after the document's own date, so it is not told of the past.
 */
export function setsTime(tokens: Tokens, phrase: TimePhrase, ahead: boolean): boolean {
  const clause = clauseOf(tokens, phrase.start, phrase.end);
  const before = clause.before.join(' ');
  const field = FIELD.test(before);
  if (TERM.test(before) || AGE.test(before) || isPast(clause, phrase)) return false;
  switch (phrase.op) {
    case 'recurring':
      return recurs(tokens, phrase, clause, field);
    case 'duration':
      return lasts(phrase, clause, field);
    case 'before':
      return !COUNTED.test(before);
    default:
      if (COUNTED.test(before) && !field) return false;
      if (!FINISH.test(before) && isTitle(before)) return false;
      return bounds(phrase, clause, before) ?? stands(tokens, phrase, clause, before, field, ahead);
  }
}

/** The words belong to the name or the subject of a cited document, up to where work is asked for. */
function isTitle(before: string): boolean {
  const title = BASIS.exec(before) ?? TITLE.exec(before);
  if (!title) return false;
  return !/(?:hoàn thành|xong|gửi|báo cáo về|trình|yêu cầu|giao|đề nghị|thời gian)(?: |$)/u.test(before.slice(title.index + title[0].length));
}

function isYearly(phrase: TimePhrase): boolean {
  return phrase.items.every(({ period }) => period.unit === 'year' && !period.part);
}

/** "đã" before it in the same breath, or soon after it; "vừa qua", "đến nay". */
function isPast({ before, after }: Clause, phrase: TimePhrase): boolean {
  const breath = before.slice(before.findLastIndex((word) => [',', ':', '('].includes(word)) + 1);
  const firm = phrase.op === 'before' || phrase.op === 'by-end';
  const done = breath.slice(firm ? -5 : -12).includes('đã');
  const next = after.slice(0, 12).indexOf('đã');
  const told = next >= 0 && (next < 3 || before.length < 3);
  return done || told || /^(?:vừa qua|vừa rồi|trước đây|qua ,|đến nay|tới nay)(?: |$)/u.test(after.join(' '));
}

/** Recurring times count where they time a task: at the head of a clause, in a time field, tied to a day, with a report. */
function recurs(tokens: Tokens, phrase: TimePhrase, { before, after }: Clause, field: boolean): boolean {
  const said = tokens.slice(phrase.start, phrase.end).map(({ word }) => word);
  if (FEAST.test(before.join(' '))) return false;
  if (field || before.length === 0 || ['ngày', 'thứ', 'trước', 'lần'].some((word) => said.includes(word))) return true;
  const near = [...before.slice(-4), ...after.slice(0, 6)].join(' ');
  return said[0] === 'định' && /báo cáo|tổng hợp|sơ kết|kiểm tra|giao ban/u.test(near);
}

/** Lengths count in a time field, when they bound a whole clause, or run from an event. */
function lasts({ length, about }: TimePhrase, { before, after }: Clause, field: boolean): boolean {
  const text = before.join(' ');
  if (length?.least || /trước(?: \p{L}+){1,5}$/u.test(text)) return false;
  if (field) return true;
  const whole = before.length < 3 && (after.length === 0 || /^[.,;)]/u.test(after[0]!));
  return length?.bounded === true ? length.counted || whole : about && whole;
}

/** Phrases with an operator that leaves an end open; null for the others. */
function bounds(phrase: TimePhrase, { after }: Clause, before: string): boolean | null {
  const next = after.slice(0, 6).join(' ');
  if (phrase.op === 'by-end') return !(isYearly(phrase) && (OUTLOOK.test(before) || /tầm nhìn/u.test(next)));
  if (phrase.op === 'after') return !/^\p{L}/u.test(next);
  if (phrase.op === 'from') return !/^(?:trở lại|trở về trước)/u.test(next);
  return null;
}

/** A day, month, quarter, year or span that nothing bounds: something around it must ask for a time. */
function stands(
  tokens: Tokens,
  phrase: TimePhrase,
  clause: Clause,
  before: string,
  field: boolean,
  ahead: boolean,
): boolean {
  const { period } = phrase.items[0]!;
  if (phrase.about) return true;
  if (citesBefore(tokens, phrase.start) || isAnniversary(phrase)) return false;
  if (phrase.op === 'span' && SCOPE.test(before)) return false;
  const segment = before.slice(before.search(/[^,;:]*$/u)).trim();
  if (!phrase.explicit && !field && FEAST.test(segment) && !ACTION.test(before)) return false;
  if (isNarrated(phrase, clause) || isStretch(phrase, clause)) return false;
  if (isYearly(phrase) && !phrase.explicit) return FINISH.test(before) || (field && /[:(]$/u.test(before));
  if (phrase.explicit) {
    const told = PAST_NOUN.test(before) || /^, (?:tình hình|kết quả|công tác) /u.test(`${clause.after.slice(0, 4).join(' ')} `);
    const aimless = isYearly(phrase) && before !== '' && !field && !WORK.test(before);
    return !isFeastDay(tokens, phrase) && !aimless && (ahead || !told);
  }
  if (period.unit === 'day' && clause.after.length === 0 && /^[^:(]{1,40},$/u.test(before)) return false;
  if (field || clause.alone || before === '' || /[:(]$/u.test(before) || FINISH.test(before)) return true;
  const narrow = period.unit === 'day' || (period.part !== undefined && (period.unit !== 'year' || period.year !== undefined));
  return narrow && !MEETING.test(segment) && (ACTION.test(before) || EVENT.test(segment));
}

/** `Ngày 12/8/2024, Tỉnh ủy ban hành Công văn số …`: what a body did on that day. */
function isNarrated({ explicit, items }: TimePhrase, { before, after }: Clause): boolean {
  if (explicit || before.length > 0 || items[0]!.period.unit !== 'day') return false;
  return /^, (?:\p{L}+ ){1,10}(?:ban hành|ký|thông qua|có (?:công văn|thông báo|kết luận))/u.test(`${after.join(' ')} `);
}

/** `6 tháng đầu năm đạt 52%`: a stretch of the year that figures are told of. */
function isStretch({ items, explicit }: TimePhrase, { after }: Clause): boolean {
  const kind = items[0]!.period.part?.kind;
  return !explicit && (kind === 'opening' || kind === 'closing') && /^\p{L}/u.test(after[0] ?? '');
}

/** `(20/10/1930 - 20/10/2025)`: the same day in two years far apart. */
function isAnniversary({ op, items }: TimePhrase): boolean {
  const [first, last] = [items[0]!.period, items.at(-1)!.period];
  return op === 'span' && (last.year ?? 0) - (first.year ?? last.year ?? 0) >= 5;
}

/** `dịp 27/7`, `vào dịp 30/4`: a feast named by its day. */
function isFeastDay(tokens: Tokens, phrase: TimePhrase): boolean {
  const { period, start } = phrase.items[0]!;
  return period.unit === 'day' && period.year === undefined && tokens[start - 1]?.word === 'dịp';
}

/** Deadlines as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { timesOf, toEdtf } from '#language/date.ts';
import { clauseName } from '#language/outline.ts';
import { actorName, type Corpus } from '#model/corpus.ts';
import type { Duty } from '#model/tasks.ts';
import { TASK_KINDS } from '#model/vocabulary.ts';

const HEADER = [
  'Kế hoạch',
  'Số',
  'Cơ quan ban hành',
  'Điểm',
  'Việc',
  'Loại việc',
  'Thực hiện',
  'Phối hợp',
  'Thời hạn',
  'Từ ngày',
  'Đến ngày',
  'EDTF',
];

/**
 * One row a duty, and of a duty with several times one row a time (RFC 4180). A byte-order mark makes Excel read UTF-8; a cell that begins with `= + - @` is defused,
 * so that no cell is run as a formula (OWASP, CSV injection).
 */
export function toCsv(corpus: Corpus, duties: readonly Duty[]): string {
  const names = (actors: readonly string[]) => actors.map((actor) => actorName(corpus, actor)).join('; ');
  const byTime = duties.flatMap(({ plan, task }) =>
    (task.when ? timesOf(task.when) : [undefined]).map((when) => ({ plan, task, when })),
  );
  const rows = byTime.map(({ plan, task, when }) => [
    plan.title,
    plan.number?.value ?? 'chưa rõ',
    actorName(corpus, plan.body),
    clauseName(task.clause),
    task.what,
    TASK_KINDS[task.kind],
    names(task.lead),
    names(task.with),
    when?.words ?? '',
    when?.from ?? '',
    when?.to ?? '',
    (when && toEdtf(when)) ?? '',
  ]);
  return stringify([HEADER, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

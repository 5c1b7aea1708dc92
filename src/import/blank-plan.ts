/** An empty plan with every field that must be filled in. */
import { stringify } from 'yaml';
import { formatDate } from '#language/date.ts';
import { slugify } from '#language/fold.ts';
import { UNKNOWN } from '#model/schema.ts';
import { LEVELS } from '#model/vocabulary.ts';
import { NO_TOPIC } from './draft.ts';

export type Answers = { title: string; body: string; level: string; topic?: string; id?: string };

/** What must be known before a plan can be begun, in the order of asking. */
export const QUESTIONS: { name: keyof Answers; flag: string; asks: string; example: string; optional?: true }[] = [
  {
    name: 'title',
    flag: 'trích yếu',
    asks: 'Trích yếu, không kèm chữ “Kế hoạch”',
    example: 'tổ chức sinh hoạt chuyên đề năm 2026',
  },
  { name: 'body', flag: 'mã', asks: 'Mã cơ quan ban hành trong bodies.yaml', example: 'huyen-uy-kon-ray' },
  { name: 'level', flag: 'cấp', asks: `Cấp của cơ quan: ${Object.keys(LEVELS).join(', ')}`, example: 'huyen' },
  { name: 'topic', flag: 'chủ đề', asks: 'Chủ đề', example: 'Sinh hoạt chi bộ', optional: true },
  {
    name: 'id',
    flag: 'mã',
    asks: 'Tên tệp, cũng là địa chỉ trang',
    example: 'kon-ray-sinh-hoat-chuyen-de-2026',
    optional: true,
  },
];

const BODY =
  'Căn cứ …\n\n## I. Mục đích, yêu cầu\n\n1. …\n\n## II. Nội dung\n\n1. …\n\n## III. Tổ chức thực hiện\n\n1. …\n';

/** @param today ISO day */
export function blankPlan({ title, body, level, topic, id }: Answers, today: string): { id: string; text: string } {
  const facts = {
    ...{ title, type: 'ke-hoach', number: UNKNOWN, date: UNKNOWN, place: UNKNOWN, body, province: UNKNOWN, level },
    ...{ term: UNKNOWN, topics: [topic ?? NO_TOPIC], signer: UNKNOWN, text: 'original', updated: formatDate(today) },
  };
  const text = `---\n${stringify(facts, { lineWidth: 0, schema: 'core' })}---\n\n${BODY}`;
  return { id: slugify(id ?? title) || 'ke-hoach', text };
}

/** One synthetic plan: frontmatter, body, tasks whose deadlines stand in their clauses. */
import { stringify } from 'yaml';
import { slugify } from '#language/fold.ts';
import type { Chance } from './random.ts';
import type { Directive, Issuer, Province } from './registry.ts';
import { THEMES, type Theme } from './themes.ts';

interface Clause {
  anchor: string;
  line: string;
}
interface DatedTask {
  what: string;
  kind: string;
  lead: string[];
  when?: string;
  clause: string;
}

const PURPOSES = [
  '{cơ quan} thống nhất cách làm, phân rõ người, rõ việc, rõ hạn, tránh mỗi nơi hiểu một kiểu.',
  'Việc làm phải thiết thực với {địa bàn}, không phô trương, không đặt thêm đoàn, thêm sổ sách.',
  'Nơi khó như xã {xã} được ưu tiên người và kinh phí trước.',
  'Kết quả được đo bằng số liệu cụ thể, công khai cho Nhân dân {địa bàn} cùng giám sát.',
  'Cách làm hay của xã {xã} cần được ghi lại để các nơi khác học theo.',
];
const DUTIES = [
  'Văn phòng cấp ủy theo dõi tiến độ, nhắc việc bằng văn bản, trình Thường trực cho ý kiến',
  'Ban Tổ chức tham mưu phân công, hướng dẫn nghiệp vụ và tổng hợp kết quả của {số} đơn vị',
  'Cơ quan tuyên giáo đưa tin, chọn gương người tốt, việc tốt ở xã {xã}',
  'Các chi bộ, đảng bộ cơ sở xây dựng kế hoạch của mình và gửi về {cơ quan}',
  'Mặt trận Tổ quốc và các đoàn thể vận động đoàn viên, hội viên tham gia',
  'Báo cáo kết quả thực hiện bằng văn bản về {cơ quan}',
];
const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Lò Giàng Vàng Y A'.split(' ');
const GIVEN =
  'Văn Tám,Thị Hạnh,Minh Quang,Đức Thắng,Thu Hà,Quốc Bảo,Xuân Lâm,Seo Páo,Thanh Tùng,Ngọc Ánh,Hữu Nghĩa'.split(',');

const vn = (iso: string) =>
  iso
    .split('-')
    .reverse()
    .join('/')
    .replace(/\/0(?=[3-9]\/)/, '/');

/** A deadline in the words of a plan. */
function deadline({ pick, int }: Chance, year: number): string {
  const month = int(1, 12);
  const date = `${String(int(1, 28)).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
  return pick([
    `trước ngày ${date}`,
    `trong tháng ${month}/${year}`,
    `Quý ${pick(['I', 'II', 'III', 'IV'])} năm ${year}`,
    `hoàn thành trước ngày ${date}`,
    `từ tháng ${Math.min(month, 11)} đến tháng 12 năm ${year}`,
  ]);
}

/** The term in force at an issue date, by organisation family. */
function termOf(family: Issuer['family'], date: string): { id: string; name: string } {
  const [from, length] = family === 'dang' ? [2020, 5] : [2018, 5];
  const start = from + Math.floor((Number(date.slice(0, 4)) - from) / length) * length;
  const name = `${start}-${start + length}`;
  return { id: `${family}-${name}`, name };
}

interface Setting {
  issuer: Issuer;
  province: Province;
  theme: Theme;
  date: string;
  basis: Directive[];
  luck: Chance;
}

function body({ issuer, theme, date, basis, luck }: Setting, fill: (text: string) => string) {
  const year = Number(date.slice(0, 4));
  const tasks: DatedTask[] = [];
  const cited = basis.map(
    ({ word, number, date, author, theme }) => `${word} số ${number}, ngày ${vn(date)} ${author} ${theme.directive}`,
  );
  const task = (clause: string, what: string, lead: string, dated: boolean): Clause => {
    const when = dated ? deadline(luck, year) : undefined;
    tasks.push({ what, kind: theme.kind, lead: [lead], ...(when && { when }), clause });
    return { anchor: clause, line: when ? `${what}; thời gian: **${when}**.` : `${what}.` };
  };
  const sentences = luck.some(theme.work, theme.work.length);
  const others = luck.some(
    THEMES.filter(({ slug }) => slug !== theme.slug),
    3,
  );
  const parts = luck.some(theme.headings, luck.int(2, theme.headings.length)).map((heading, at) => {
    const lines = sentences.filter((_, index) => index % 2 === at % 2).map(fill);
    const named = `Ở ${issuer.place}, phần việc “${heading.toLowerCase()}” do ${issuer.name} trực tiếp chỉ đạo`;
    return [
      `### ${at + 1}. ${heading}`,
      ...lines.map((line, index) => `${at + 1}.${index + 1}. ${line}`),
      `${at + 1}.${lines.length + 1}. ${task(`muc-ii-${at + 1}-${lines.length + 1}`, named, issuer.id, luck.next() < 0.6).line}`,
    ].join('\n\n');
  });
  const duties = luck.some(DUTIES, 5).map((duty, index) => {
    const lead = index === 1 ? issuer.office : 'Các chi bộ, đảng bộ cơ sở';
    return `${index + 1}. ${task(`muc-iii-${index + 1}`, fill(duty), lead, index > 1).line}`;
  });
  const text = [
    cited.length > 0
      ? `Thực hiện ${cited.join('; ')}, ${issuer.name} xây dựng kế hoạch với những nội dung sau.`
      : `${issuer.name} xây dựng kế hoạch với những nội dung sau.`,
    '## I. Mục đích, yêu cầu',
    ...luck.some(PURPOSES, 4).map((purpose, index) => `${index + 1}. ${fill(purpose)}`),
    '## II. Nội dung',
    ...parts,
    `### ${parts.length + 1}. Kết hợp với việc khác`,
    ...others.map(
      (other) =>
        `- Về ${other.topic.toLowerCase()}: ${fill(luck.pick(other.work)).replace(/\.$/, ';')} không tổ chức đoàn riêng.`,
    ),
    '## III. Tổ chức thực hiện',
    ...duties,
  ].join('\n\n');
  return { text, tasks };
}

/** @returns the plan's id (made unique by `serial`) and the text of its MDX file */
export function makePlan(setting: Setting, serial: number): { id: string; text: string } {
  const { issuer, province, theme, date, basis, luck } = setting;
  const year = date.slice(0, 4);
  const term = termOf(issuer.family, date);
  const fill = (text: string) =>
    text
      .replace('{cơ quan}', issuer.name)
      .replace('{địa bàn}', issuer.place)
      .replace('{xã}', () => luck.pick(province.communes))
      .replace('{số}', () => String(luck.int(3, 95)))
      .replace('{năm}', year)
      .replace('{nhiệm kỳ}', `${Number(term.name.slice(0, 4)) + 5}-${Number(term.name.slice(5)) + 5}`);
  const title = fill(luck.pick(theme.titles));
  const { text, tasks } = body(setting, fill);
  const known = luck.next() < 0.6;
  const facts = {
    title,
    type: 'ke-hoach',
    number: known ? `${String(luck.int(1, 190)).padStart(2, '0')}-KH/${issuer.code}` : 'chưa rõ',
    date: luck.next() < 0.8 ? vn(date) : { inferred: `năm ${year}`, because: 'Thời hạn sớm nhất rơi vào năm ấy' },
    place: luck.next() < 0.5 ? issuer.place.replace(/^\S+ /, '') : 'chưa rõ',
    body: issuer.id,
    province: province.name,
    level: issuer.level,
    term: term.id,
    topics: [theme.topic],
    signer:
      luck.next() < 0.8
        ? {
            name: `${luck.pick(FAMILY)} ${luck.pick(GIVEN)}`,
            office: luck.pick(['Bí thư', 'Phó Bí thư', 'Phó Bí thư Thường trực', 'Chủ tịch']),
            authority: 'T/M Ban Thường vụ',
          }
        : 'chưa rõ',
    recipients: [{ name: `Tỉnh ủy ${province.name}`, note: 'để b/c' }, { name: 'Các chi bộ, đảng bộ cơ sở' }],
    references: basis.map(({ id, number, date }) => ({
      document: id,
      relation: 'carries-out',
      number,
      date: vn(date),
    })),
    tasks,
    text: 'edited',
    updated: '2026-09-01',
  };
  const id = `${slugify(issuer.place)}-${theme.slug}-${year}-${serial}`;
  return { id, text: `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${text}\n` };
}

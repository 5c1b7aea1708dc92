/** What each code of the linter means, for who meets it for the first time: when it is told, and its sentence with an example. */
import { formatMessage, MESSAGES, severityOf, type IssueArgs, type IssueCode } from './messages.ts';

export const ISSUE_CODES = Object.keys(MESSAGES) as IssueCode[];

/** Arguments under which the sentence of a code reads as it would in a real folder. */
const EXAMPLES: Partial<Record<IssueCode, IssueArgs>> = {
  unreadable: { found: 'ke-hoach.mdx' },
  'too-large': { found: 'ke-hoach.mdx' },
  'file-ending': { found: 'ke-hoach.docx', hint: '.mdx', example: 'ke-hoach.mdx' },
  'not-utf8': { found: 'k\uFFFD hoạch' },
  'no-frontmatter': { found: 'KẾ HOẠCH' },
  'open-frontmatter': { found: '---' },
  'not-a-mapping': { found: 'KẾ HOẠCH', example: 'type: ke-hoach' },
  'not-a-list': { found: 'id: huyen-uy-kon-ray' },
  'yaml-syntax': { found: 'title: Chuyên đề: tự soi', hint: 'colon' },
  'duplicate-key': { found: 'place', example: 'place: Kon Rẫy' },
  'unknown-key': {
    found: 'titel',
    suggestion: 'title',
    hint: 'title, type, number',
    example: 'title: Tổ chức hội nghị',
  },
  'missing-key': { found: 'title', hint: 'Trích yếu', example: 'title: Tổ chức hội nghị' },
  'wrong-kind': { found: '- a', hint: 'Trích yếu', example: 'title: Tổ chức hội nghị' },
  'not-a-number': { found: '100KH', or: 'unknown' },
  'not-a-date': { found: '30/2/2026', or: 'unknown' },
  'not-a-time': { found: 'sớm nhất', or: 'nothing' },
  'not-an-id': { found: 'Huyện ủy Kon Rẫy', suggestion: 'huyen-uy-kon-ray', example: 'body: huyen-uy-kon-ray' },
  'not-a-choice': {
    found: 'huyện',
    suggestion: 'huyen',
    hint: 'trung-uong, tinh, huyen, co-so',
    example: 'level: huyen',
  },
  'nfd-text': { found: 'kế'.normalize('NFD'), suggestion: 'kế' },
  'file-name': { found: 'Ke_hoach 12', example: 'ke-hoach-12.mdx' },
  'duplicate-id': { found: 'ke-hoach', hint: 'content/plans/ke-hoach.mdx:1' },
  'duplicate-short': { found: 'TT', hint: 'content/glossary.yaml:5' },
  'dangling-id': { found: 'huyen-uy-kon-rai', suggestion: 'huyen-uy-kon-ray', hint: 'bodies' },
  'dangling-clause': { found: 'muc-ii-9', suggestion: 'muc-ii-1' },
  undeclared: {
    found: 'Chỉ thị số 35-CT/TW',
    hint: 'documents/35-ct-tw-2024.yaml',
    example: '  - document: 35-ct-tw-2024\n    relation: carries-out\n    number: 35-CT/TW',
  },
  uncited: { found: '35-ct-tw-2024' },
  ambiguous: {
    found: 'Chỉ thị số 35-CT/TW',
    hint: '35-ct-tw-2019, 35-ct-tw-2024',
    example: '<VanBan id="35-ct-tw-2024">Chỉ thị số 35-CT/TW</VanBan>',
  },
  'duplicate-reference': { found: '35-ct-tw-2024' },
  'number-mismatch': {
    found: '36-CT/TW',
    hint: 'documents/35-ct-tw-2024.yaml',
    suggestion: '35-CT/TW',
    example: '<VanBan id="35-ct-tw-2024">số 36-CT/TW</VanBan>',
  },
  'date-mismatch': { found: '15/6/2024', hint: 'documents/35-ct-tw-2024.yaml', suggestion: '14/6/2024' },
  'body-mismatch': { found: 'tinh', hint: 'huyen-uy-kon-ray', suggestion: 'huyen', example: 'level: huyen' },
  'when-not-in-text': { found: 'trước ngày 01/8/2024', hint: 'muc-ii-1' },
  'when-without-year': { found: 'trước ngày 15/9' },
  'deadline-without-task': {
    found: 'trước ngày 30/6/2026',
    at: 'muc-i-1',
    example: '  - what: …\n    kind: khac\n    when: trước ngày 30/6/2026\n    clause: muc-i-1',
  },
  'impossible-day': { found: 'ngày 31/4/2026', at: 'muc-i-1' },
  'step-after-whole': { found: 'tháng 7/2026', at: 'muc-i-1', against: 'trước ngày 30/6/2026', where: 'muc-i' },
  'deadline-before-basis': {
    found: 'tháng 3/2024',
    at: 'muc-i-1',
    against: '14/6/2024',
    where: 'muc-mo-dau-doan-1',
    hint: '35-ct-tw-2024',
  },
  'deadline-after-basis': {
    found: 'tháng 7/2026',
    at: 'muc-i-1',
    against: 'trước ngày 30/6/2026',
    where: 'muc-ii-1',
    hint: 'ke-hoach-cap-tren-2026',
  },
  'two-spellings': { found: 'Đăk Tờ Re', at: 'muc-i-1', against: 'Đăk Tô Re', where: 'muc-i-2' },
  'mdx-tag': { found: '<GhiChu>' },
  'mdx-brace': { found: 'Lưu Văn phòng {02 bản' },
  'mdx-angle': { found: 'dưới <30 tuổi' },
  'mdx-comment': { found: '<!-- ghi chú -->' },
  'mdx-depth': { found: '- - - - -' },
  'mdx-code': { found: 'import x from "y"' },
  'mdx-expression': { found: '{02 bản}' },
  'mdx-element': { found: '<b>' },
  'mdx-attribute': { found: '<VanBan>' },
  'mdx-url': { found: 'javascript:alert(1)' },
  'mdx-markup': { found: '![ảnh](a.png)' },
  'empty-body': { found: 'ke-hoach' },
  restricted: { found: 'TÀI LIỆU HỘI NGHỊ' },
  draft: { found: 'Dự thảo lần 2' },
  'personal-data': { found: '09xx xxx xxx' },
};

const SEVERITIES = {
  error: 'Lỗi: phải sửa thì mới dựng được trang.',
  warning: 'Lưu ý: nên xem lại, nhưng vẫn dựng được trang.',
} as const;

/** `undeclared` -> its severity, and what the linter says in such a case. */
export function explain(code: IssueCode): string {
  return `${code}\n${SEVERITIES[severityOf(code)]}\n${formatMessage(code, EXAMPLES[code] ?? {})}`;
}

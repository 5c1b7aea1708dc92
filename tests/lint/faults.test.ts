/** For every fault that the linter knows: a file that has it, the line that is named, and the sentence that a clerk reads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessage, MESSAGES, type IssueCode } from '#lint/messages.ts';
import { report } from '#lint/report.ts';
import { toSource } from '#load/files.ts';
import { lint } from '#lint/lint.ts';
import { BODIES, change, DIRECTIVE, GLOSSARY, lineOf, lintWith, PLAN, VALID } from './site.ts';

/** [code, what was broken, the file it is told at, words on its line]. */
const ROWS: [IssueCode, Record<string, string>, string, string][] = [
  ['yaml-syntax', change(PLAN, 'title: tổ chức', 'title: tổ: chức'), PLAN, 'title:'],
  ['yaml-syntax', change(PLAN, 'place: Thanh Mai', 'place: "Thanh Mai'), PLAN, ''],
  ['duplicate-key', change(PLAN, 'place: Thanh Mai', 'place: Thanh Mai\nplace: Nơi khác'), PLAN, 'Nơi khác'],
  ['no-frontmatter', { [PLAN]: 'Chỉ có thân kế hoạch.\n' }, PLAN, ''],
  ['open-frontmatter', { [PLAN]: VALID[PLAN]!.replace('\n---\n', '\n') }, PLAN, ''],
  ['not-a-mapping', { [DIRECTIVE]: '- một\n- hai\n' }, DIRECTIVE, ''],
  ['not-a-list', { [GLOSSARY]: 'short: BTV\nlong: Ban Thường vụ\n' }, GLOSSARY, ''],
  ['unknown-key', change(PLAN, 'province: Hồng Lam', 'provence: Hồng Lam'), PLAN, 'provence'],
  ['missing-key', change(PLAN, 'body: dang-uy-xa-thanh-mai\n', ''), PLAN, ''],
  ['wrong-kind', change(PLAN, 'topics:\n  - Đại hội đảng', 'topics: Đại hội đảng'), PLAN, 'topics'],
  ['not-a-number', change(PLAN, 'number: 07-KH/ĐU', 'number: 100KH'), PLAN, '100KH'],
  ['not-a-date', change(DIRECTIVE, 'date: 05/3/2029', 'date: 30/2/2029'), DIRECTIVE, '30/2/2029'],
  ['not-a-time', change(PLAN, 'when: trước ngày 30/6/2029', 'when: một hôm nào đó'), PLAN, 'một hôm'],
  ['not-an-id', change(PLAN, 'body: dang-uy-xa-thanh-mai', 'body: Đảng ủy xã'), PLAN, 'Đảng ủy xã'],
  ['not-a-choice', change(PLAN, 'kind: dai-hoi', 'kind: dai-hoy'), PLAN, 'dai-hoy'],
  ['nfd-text', change(PLAN, 'Các chi bộ họp', 'Các chi bộ họp'.normalize('NFD')), PLAN, '1. '],
  ['file-name', { 'content/plans/Kế hoạch 7.mdx': VALID[PLAN]! }, 'content/plans/Kế hoạch 7.mdx', ''],
  ['duplicate-id', { 'content/documents/thanh-mai-dai-hoi-2030.yaml': VALID[DIRECTIVE]! }, '', ''],
  ['duplicate-id', change(BODIES, 'id: tinh-uy-hong-lam', 'id: dang-uy-xa-thanh-mai'), BODIES, ''],
  ['duplicate-short', { [GLOSSARY]: `${VALID[GLOSSARY]}- short: BTV\n  long: Ban Thường vụ\n` }, GLOSSARY, ''],
  ['dangling-id', change(PLAN, 'body: dang-uy-xa-thanh-mai', 'body: dang-uy-xa-thanh-may'), PLAN, 'thanh-may'],
  ['dangling-id', change(PLAN, 'term: dang-2025-2030', 'term: dang-2020-2025'), PLAN, 'dang-2020-2025'],
  [
    'dangling-id',
    change(PLAN, 'document: 12-ct-tu-hong-lam-2029', 'document: 12-ct-tu-hong-lam'),
    PLAN,
    '12-ct-tu-hong-lam',
  ],
  ['dangling-id', change(PLAN, '      - dang-uy-xa-thanh-mai', '      - dang-uy-xa-thanh'), PLAN, '- dang-uy-xa-thanh'],
  ['dangling-clause', change(PLAN, 'clause: muc-i-1', 'clause: muc-i-2'), PLAN, 'muc-i-2'],
  [
    'undeclared',
    change(PLAN, '## I. Nội dung', 'Theo Nghị quyết số 03-NQ/TU, ngày 01/02/2029.\n\n## I. Nội dung'),
    PLAN,
    '03-NQ/TU',
  ],
  [
    'uncited',
    change(PLAN, 'Thực hiện Chỉ thị số 12-CT/TU, ngày 05/3/2029', 'Thực hiện Chỉ thị'),
    PLAN,
    'document: 12-ct',
  ],
  [
    'duplicate-reference',
    change(PLAN, 'tasks:\n', '  - document: 12-ct-tu-hong-lam-2029\n    relation: cites\ntasks:\n'),
    PLAN,
    '',
  ],
  ['number-mismatch', change(DIRECTIVE, 'number: 12-CT/TU', 'number: 13-CT/TU'), PLAN, '    number: 12-CT/TU'],
  ['date-mismatch', change(DIRECTIVE, 'date: 05/3/2029', 'date: 06/3/2029'), PLAN, '    date: 05/3/2029'],
  ['body-mismatch', change(PLAN, 'level: co-so', 'level: tinh'), PLAN, 'level: tinh'],
  [
    'when-not-in-text',
    change(PLAN, '1. Các chi bộ họp đại hội trước ngày 30/6/2029.', '1. Các chi bộ họp đại hội.'),
    PLAN,
    'when:',
  ],
  ['mdx-tag', change(PLAN, '1. Các chi bộ', '<GhiChu>Chưa đóng\n\n1. Các chi bộ'), PLAN, ''],
  ['mdx-code', change(PLAN, '## I. Nội dung', 'import x from "y"\n\n## I. Nội dung'), PLAN, 'import x'],
  ['mdx-expression', change(PLAN, '1. Các chi bộ', '1. {1 + 1} Các chi bộ'), PLAN, '{1 + 1}'],
  ['mdx-element', change(PLAN, '1. Các chi bộ', '1. <b>Các</b> chi bộ'), PLAN, '<b>'],
  ['mdx-element', change(PLAN, '## I. Nội dung', '<Script />\n\n## I. Nội dung'), PLAN, '<Script'],
  ['mdx-attribute', change(PLAN, '1. Các chi bộ', '1. <VanBan>Chỉ thị</VanBan> Các chi bộ'), PLAN, '<VanBan'],
  ['mdx-url', change(PLAN, '1. Các chi bộ', '1. [Các](javascript:alert(1)) chi bộ'), PLAN, 'javascript'],
  ['mdx-markup', change(PLAN, '1. Các chi bộ', '1. `Các` chi bộ'), PLAN, '`Các`'],
  ['empty-body', { [PLAN]: VALID[PLAN]!.replace(/(?<=\n---\n)[\s\S]*/, '') }, PLAN, ''],
  ['restricted', change(PLAN, 'Thực hiện Chỉ thị', 'MẬT\n\nThực hiện Chỉ thị'), PLAN, 'MẬT'],
  ['restricted', change(PLAN, 'Thực hiện Chỉ thị', 'TÀI LIỆU HỘI NGHỊ\n\nThực hiện Chỉ thị'), PLAN, 'TÀI LIỆU'],
  ['draft', change(PLAN, 'Thực hiện Chỉ thị', 'Dự thảo\n\nThực hiện Chỉ thị'), PLAN, 'Dự thảo'],
];

it('a folder in order has no fault', () => {
  expect(lintWith()).toEqual([]);
});

describe('each fault', () => {
  it.each(ROWS)('%s is found', (code, changes, file, words) => {
    const issues = lintWith(changes).filter((issue) => issue.code === code);
    expect(issues.length).toBeGreaterThan(0);
    const [issue] = issues;
    if (file) expect(issue!.file).toBe(file);
    if (words) expect(issue!.line).toBe(lineOf(changes, file, words));
    expect(issue!.line).toBeGreaterThan(0);
  });

  it.each(ROWS)('%s is told in Vietnamese, with an example and without a parser’s words', (code, changes) => {
    const { args } = lintWith(changes).find((issue) => issue.code === code)!;
    const sentence = formatMessage(code, args);
    expect(sentence).toMatch(/[ạ-ỹđ]/iu);
    expect(sentence).not.toMatch(/undefined|null|\[object|Expected|expected|Invalid|invalid|must|string/);
    expect(sentence.length).toBeGreaterThan(30);
  });

  it('what was probably meant is offered', () => {
    const suggestions = (changes: Record<string, string>) => lintWith(changes).map(({ args }) => args.suggestion);
    expect(suggestions(change(PLAN, 'province: Hồng Lam', 'provence: Hồng Lam'))).toContain('province');
    expect(suggestions(change(PLAN, 'body: dang-uy-xa-thanh-mai', 'body: dang-uy-xa-thanh-may'))).toContain(
      'dang-uy-xa-thanh-mai',
    );
    expect(suggestions(change(PLAN, 'kind: dai-hoi', 'kind: dai-hoy'))).toContain('dai-hoi');
  });

  it('no code is without a fixture, but those of the file system', () => {
    const onDisk: IssueCode[] = ['unreadable', 'too-large', 'file-ending', 'not-utf8'];
    const covered = new Set<string>([...ROWS.map(([code]) => code), ...onDisk, ...ELSEWHERE]);
    expect(Object.keys(MESSAGES).filter((code) => !covered.has(code))).toEqual([]);
  });
});

/** Codes with a test of their own below. */
const ELSEWHERE = ['ambiguous', 'mdx-brace', 'mdx-angle', 'mdx-comment', 'mdx-depth'];

it('a mention that two declared documents answer is ambiguous', () => {
  const namesake = 'content/documents/12-ct-tu-hong-lam-2024.yaml';
  const changes = {
    [namesake]: VALID[DIRECTIVE]!.replace('05/3/2029', '05/3/2024'),
    [PLAN]: VALID[PLAN]!.replace(
      'tasks:\n',
      '  - document: 12-ct-tu-hong-lam-2024\n    relation: cites\n    number: 12-CT/TU\n    date: 05/3/2024\ntasks:\n',
    ).replace('## I. Nội dung', 'Theo Chỉ thị số 12-CT/TU.\n\n## I. Nội dung'),
  };
  expect(lintWith(changes).map(({ code }) => code)).toContain('ambiguous');
});

it.each([
  ['1. Các chi bộ', '1. {Các chi bộ', 'mdx-brace'],
  ['1. Các chi bộ', '1. <5 chi bộ', 'mdx-angle'],
  ['1. Các chi bộ', '<!-- Các -->\n\n1. Các chi bộ', 'mdx-comment'],
])('MDX that cannot be read: %s -> %s', (from, to, code) => {
  expect(lintWith(change(PLAN, from, to)).map((issue) => issue.code)).toContain(code);
});

it('all faults of all files are told in one run', () => {
  const issues = lintWith({
    ...change(PLAN, 'number: 07-KH/ĐU', 'number: 100KH'),
    ...change(DIRECTIVE, 'type: chi-thi', 'type: chi-thj'),
    ...change(BODIES, 'family: dang', 'family: dangg'),
  });
  expect(new Set(issues.map(({ file }) => file))).toEqual(new Set([PLAN, DIRECTIVE, BODIES]));
});

it('pasting the proposed reference settles an undeclared citation', () => {
  const cited = change(PLAN, '## I. Nội dung', 'Theo Nghị quyết số 03-NQ/TU, ngày 01/02/2029.\n\n## I. Nội dung');
  const { args } = lintWith(cited).find(({ code }) => code === 'undeclared')!;
  const lines = args.example ?? args.hint ?? '';
  const pasted = { [PLAN]: cited[PLAN]!.replace('tasks:\n', `${lines.trimEnd()}\ntasks:\n`) };
  const left = lintWith(pasted).map(({ code }) => code);
  expect(left).not.toContain('undeclared');
  expect(left).not.toContain('yaml-syntax');
});

it('the three formats name file and line', () => {
  const issues = lintWith(change(PLAN, 'number: 07-KH/ĐU', 'number: 100KH'));
  expect(report(issues, 'terminal')).toContain(`${PLAN}:3`);
  expect(report(issues, 'github')).toContain(`file=${PLAN},line=3`);
  expect(JSON.parse(report(issues, 'json'))).toMatchObject([{ file: PLAN, line: 3 }]);
});

it('never throws, whatever is torn out of or put into a file', () => {
  const files = Object.keys(VALID);
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(60), fc.string(), (file, at, length, put) => {
      const text = VALID[file]!;
      const start = at % text.length;
      const changed = text.slice(0, start) + put + text.slice(start + length);
      for (const { line, code, args } of lintWith({ [file]: changed })) {
        expect(line).toBeGreaterThan(0);
        expect(formatMessage(code, args)).not.toContain('undefined');
      }
    }),
    { numRuns: 300 },
  );
  expect(() => lint([toSource('content/plans/x.mdx', 'plans', '---\na: &a [1]\nb: *a\n---\n')])).not.toThrow();
});

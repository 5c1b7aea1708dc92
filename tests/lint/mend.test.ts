/** What a message proposes, when a clerk does it to the letter, mends the fault and makes no other. */
import { describe, expect, it } from 'vitest';
import { formatMessage, type IssueCode } from '#lint/messages.ts';
import { lint } from '#lint/lint.ts';
import { readSources } from '#load/files.ts';
import { readYaml } from '#load/yaml.ts';
import { change, DIRECTIVE, lintWith, PLAN, VALID } from './site.ts';

const NAMESAKE = 'content/documents/12-ct-tu-hong-lam-2024.yaml';
const RESOLUTION = 'content/documents/3-nq-tu-2029.yaml';
const namesake = { [NAMESAKE]: VALID[DIRECTIVE]!.replace('05/3/2029', '05/3/2024') };
const resolution = VALID[DIRECTIVE]!.replace('type: chi-thi', 'type: nghi-quyet').replace('12-CT/TU', '03-NQ/TU');

const reference = /^references:\n(?: +.*\n)+/m.exec(VALID[PLAN]!)![0];
const only = (changes: Record<string, string>, code: IssueCode) => {
  const issues = lintWith(changes);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  return issues[0]!;
};
const cite = (sentence: string): Record<string, string> =>
  change(PLAN, '## I. Nội dung', `${sentence}\n\n## I. Nội dung`);
const copyBelowReferences = (text: string, lines: string) => text.replace(/^references:\n/m, `references:\n${lines}\n`);

describe('an undeclared citation', () => {
  it('of a document in the registry: the lines that are offered are copied', () => {
    const changes: Record<string, string> = {
      ...cite('Căn cứ Nghị quyết số 03-NQ/TU, ngày 05/3/2029.'),
      [RESOLUTION]: resolution,
    };
    const { args, line } = only(changes, 'undeclared');
    expect(changes[PLAN]!.split('\n')[line - 1]).toContain('03-NQ/TU');
    expect(args.example!.split('\n')).toEqual([
      '  - document: 3-nq-tu-2029',
      '    relation: based-on',
      '    number: 03-NQ/TU',
      '    date: 05/3/2029',
    ]);
    expect(lintWith({ ...changes, [PLAN]: copyBelowReferences(changes[PLAN]!, args.example!) })).toEqual([]);
  });

  it('of one that is not there: its file is named, too', () => {
    const changes = cite('Theo Nghị quyết số 03-NQ/TU, ngày 05/3/2029.');
    const { args } = only(changes, 'undeclared');
    expect(args.hint).toBe('documents/03-nq-tu-2029.yaml');
    const mended = { [PLAN]: copyBelowReferences(changes[PLAN]!, args.example!), [`content/${args.hint}`]: resolution };
    expect(lintWith(mended)).toEqual([]);
    expect(lintWith({ [PLAN]: mended[PLAN]! }).map(({ code }) => code)).toEqual(['dangling-id']);
  });

  it('in short form: it is declared by its words', () => {
    const changes: Record<string, string> = {
      ...cite('Theo Nghị quyết 18 của Tỉnh ủy.'),
      'content/documents/nghi-quyet-18.yaml': resolution,
    };
    const { args } = only(changes, 'undeclared');
    expect(args.example).toContain('name: Nghị quyết 18');
    expect(lintWith({ ...changes, [PLAN]: copyBelowReferences(changes[PLAN]!, args.example!) })).toEqual([]);
  });

  it('that two documents of the registry answer: the nearer is offered, the other named in a comment', () => {
    const changes: Record<string, string> = {
      ...namesake,
      [PLAN]: VALID[PLAN]!.replace(reference, '').replace(', ngày 05/3/2029', ''),
    };
    const { args } = only(changes, 'undeclared');
    expect(args.example).toContain('# hoặc 12-ct-tu-hong-lam-2024');
    const mended = changes[PLAN]!.replace('tasks:\n', `references:\n${args.example}\ntasks:\n`);
    expect(lintWith({ ...changes, [PLAN]: mended })).toEqual([]);
  });

  it('is told once, however often and with or without its date it stands', () => {
    const changes = cite(
      'Theo Nghị quyết số 03-NQ/TU.\n\nNghị quyết số 03-NQ/TU, ngày 05/3/2029; Nghị quyết số 3-NQ/TU.',
    );
    expect(only(changes, 'undeclared').args.example).toContain('date: 05/3/2029');
  });

  it('of a document that is declared without its number: the whole reference is offered anew', () => {
    const changes = change(PLAN, '    number: 12-CT/TU\n    date: 05/3/2029\n', '');
    const issues = lintWith(changes);
    expect(issues.map(({ code }) => code)).toEqual(['uncited', 'undeclared']);
    const { example } = issues[1]!.args;
    const mended = changes[PLAN]!.replace(/ {2}- document: .*\n {4}relation: .*$/m, example!);
    expect(mended).toContain('relation: carries-out');
    expect(lintWith({ [PLAN]: mended })).toEqual([]);
  });

  it('keeps to the indentation of the list', () => {
    const flat = VALID[PLAN]!.replace(/^ {2}(?= *- document| {2}(relation|number|date))/gm, '');
    const changes: Record<string, string> = {
      [PLAN]: flat.replace('## I.', 'Theo Nghị quyết số 03-NQ/TU.\n\n## I.'),
      [RESOLUTION]: resolution,
    };
    const { args } = only(changes, 'undeclared');
    expect(args.example).toMatch(/^- document: 3-nq-tu-2029\n {2}relation/);
    expect(lintWith({ ...changes, [PLAN]: copyBelowReferences(changes[PLAN]!, args.example!) })).toEqual([]);
  });

  it('by a mark', () => {
    const changes: Record<string, string> = {
      ...cite('<VanBan id="3-nq-tu-2029">Nghị quyết ấy</VanBan> còn hiệu lực.'),
      [RESOLUTION]: resolution,
    };
    const { args } = only(changes, 'undeclared');
    expect(lintWith({ ...changes, [PLAN]: copyBelowReferences(changes[PLAN]!, args.example!) })).toEqual([]);
  });
});

it('an ambiguous citation is settled by the mark that is offered', () => {
  const declared = reference
    .replace('2029\n    relation: carries-out', '2024\n    relation: cites')
    .replace('05/3/2029', '05/3/2024');
  const changes: Record<string, string> = {
    ...namesake,
    [PLAN]: VALID[PLAN]!.replace(reference, reference + declared.replace('references:\n', '')).replace(
      '1. Các',
      '1. Theo Chỉ thị số 12-CT/TU, ngày 05/3/2024 và <VanBan id="12-ct-tu-hong-lam-2029">văn bản mới</VanBan>, các',
    ),
  };
  expect(lintWith(changes)).toEqual([]);
  changes[PLAN] = changes[PLAN]!.replace('Chỉ thị số 12-CT/TU, ngày 05/3/2029', 'Chỉ thị số 12-CT/TU');
  const { args } = only(changes, 'ambiguous');
  changes[PLAN] = changes[PLAN].replace('Thực hiện Chỉ thị số 12-CT/TU', `Thực hiện ${args.example}`);
  expect(lintWith(changes)).toEqual([]);
});

describe('a plan that cites wrongly itself', () => {
  it('by number: the number is left out and the words are marked', () => {
    const wrong = VALID[PLAN]!.replaceAll('12-CT/TU', '21-CT/TU');
    const { args } = only({ [PLAN]: wrong }, 'number-mismatch');
    const mark = args.example!.replace(/>.*</, '>Chỉ thị số 21-CT/TU<');
    const mended = wrong.replace('    number: 21-CT/TU\n', '').replace('Chỉ thị số 21-CT/TU', mark);
    expect(lintWith({ [PLAN]: mended })).toEqual([]);
  });

  it('by date: the date is left out', () => {
    const wrong = VALID[PLAN]!.replaceAll('05/3/2029', '06/3/2029');
    only({ [PLAN]: wrong }, 'date-mismatch');
    const note = '1. Các chi bộ họp đại hội trước ngày 30/6/2029.\n\n<GhiChu>Kế hoạch ghi ngày 06/3/2029.</GhiChu>';
    const mended = wrong.replace('    date: 06/3/2029\n', '').replace(/^1\. .*$/m, note);
    expect(lintWith({ [PLAN]: mended })).toEqual([]);
  });
});

it.each([
  '1. Lưu Văn phòng \\{02 bản}.',
  '1. Đảng viên dưới 30 tuổi (\\<30).',
  '1. Họp **trước ngày 30/6/2029**, một buổi.',
])('signs that are written as advised are text: %s', (text) => {
  expect(lintWith(change(PLAN, '1. Các chi bộ', `${text}\n\n1. Các chi bộ`))).toEqual([]);
});

const yamlIssues = lint(readSources('tests/lint/fixtures/yaml')).filter(({ code }) => code === 'yaml-syntax');

it.each(yamlIssues)('the example for $file:$line is good YAML', ({ code, args }) => {
  const example = formatMessage(code, args).split('Ví dụ:')[1]!.trim();
  expect(readYaml(example, 1)).toMatchObject({ faults: [], data: expect.anything() });
});

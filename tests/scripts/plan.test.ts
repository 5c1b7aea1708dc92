/** `npm run plan` as it is called: its help, its errors, and `extract` on any file. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText, type Extract } from '#import/extract.ts';
import { lint } from '#lint/lint.ts';
import { readSources } from '#load/files.ts';
import { makeFolder } from '../integrations/folder.ts';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/plan.ts', ...args], { encoding: 'utf8' });
  return { status, out: stdout.trim(), told: stderr.trim() };
}

const PLAN = 'Số 7-KH/HU\n\nKẾ HOẠCH\nhọc tập năm 2031\n\nThực hiện Chỉ thị 9-CT/TW. Xong trước ngày 01/9/2031.\n';

describe('npm run plan', { timeout: 60_000 }, () => {
  it('explains itself in Vietnamese', () => {
    const { status, out } = run('--help');
    expect(status).toBe(0);
    expect(out).toMatch(/^Cách dùng: npm run plan -- <lệnh> \[tùy chọn\]/);
    expect(out).toMatch(/Mã thoát: 0 xong; 1 /);
    expect(out).not.toMatch(/Usage|Options|Commands|options|display help/);
    expect(run('extract', '--help').out).toContain('--json');
  });

  it('shows its help when nothing is asked, and ends with 2', () => {
    const { status, told } = run();
    expect(status).toBe(2);
    expect(told).toMatch(/^Cách dùng/);
  });

  it.each([
    [['extrct'], /Không có lệnh “extrct”; có phải là “extract”\?/],
    [['extract'], /Thiếu tham số “tệp”/],
    [['extract', '--jsn', 'a.txt'], /Không có tùy chọn “--jsn”; có phải là “--json”\?/],
    [['lint', 'a'], /Thừa tham số/],
    [['lint', '--format', 'xml'], /“xml”/],
  ])('refuses %j in one line and ends with 2', (args, line) => {
    const { status, out, told } = run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(told.split('\n')).toHaveLength(1);
    expect(told).toMatch(line);
  });
});

describe('plan extract', { timeout: 60_000 }, () => {
  it('prints one object for one file, its offsets those of the file as read', () => {
    const text = `\uFEFF${PLAN.replaceAll('\n', '\r\n').normalize('NFD')}`;
    const { status, out, told } = run('extract', path.join(makeFolder({ 'a.txt': text }), 'a.txt'), '--json');
    expect({ status, told }).toEqual({ status: 0, told: '' });
    const extract = JSON.parse(out) as Extract;
    expect(extract).toEqual(extractText(text));
    expect(extract).toMatchObject({ type: 'ke-hoach', number: '7-KH/HU', citations: [{ own: true }, { own: false }] });
    for (const { text: words, start, end } of [...extract.citations, ...extract.milestones])
      expect(words).toBe(text.slice(start, end));
  });

  it('prints of a deadline what the shape holds, and nothing else', () => {
    const text = `${PLAN}Gửi báo cáo trước ngày 15/9.\n`;
    const { out } = run('extract', path.join(makeFolder({ 'a.txt': text }), 'a.txt'), '--json');
    const keys = (JSON.parse(out) as Extract).milestones.map((milestone) => Object.keys(milestone));
    expect(keys).toEqual([...Array(2)].map(() => ['text', 'start', 'end', 'edtf', 'op']));
  });

  it('prints an array for several, and reads on behind a bad one', () => {
    const folder = makeFolder({ 'a.txt': PLAN, 'b.txt': '' });
    const files = ['a.txt', 'b.txt'].map((name) => path.join(folder, name));
    const { status, out, told } = run('extract', ...files, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual([{ file: files[0], ...extractText(PLAN) }]);
    expect(told).toContain('không có chữ nào');
  });

  it('tells a reader the same in words, with lines', () => {
    const { status, out } = run('extract', path.join(makeFolder({ 'a.txt': PLAN }), 'a.txt'));
    expect(status).toBe(0);
    expect(out).toContain('Số hiệu:          7-KH/HU');
    expect(out).toContain('Người ký:         chưa rõ');
    expect(out).toContain('dòng 6: trước ngày 01/9/2031 · ../2031-09-01');
  });

  it('reads a plan of the portal by its frontmatter, its body with offsets into the whole file', () => {
    const plan = 'tests/lint/fixtures/valid/plans/dai-son-sinh-hoat-chuyen-de-2031.mdx';
    const { status, out } = run('extract', plan, '--json');
    const extract = JSON.parse(out) as Extract;
    expect(status).toBe(0);
    expect(extract.type).toBe('ke-hoach');
    expect(extract.title).toMatch(/sinh hoạt chuyên đề/i);
    expect(extract.recipients.length).toBeGreaterThan(0);
    expect(extract.sections.length).toBeGreaterThan(0);
  });

  it('reads a text in UTF-16', () => {
    const file = path.join(makeFolder(), 'a.txt');
    writeFileSync(file, Buffer.from(`\uFEFF${PLAN}`, 'utf16le'));
    expect((JSON.parse(run('extract', file, '--json').out) as Extract).number).toBe('7-KH/HU');
  });

  it('refuses what it cannot read, each in one line, and leaves no trace of it in the output', () => {
    const folder = makeFolder({ 'thư mục.txt/a': '' });
    const refused: [string, Buffer | string | null, RegExp][] = [
      ['empty.txt', '', /không có chữ nào/],
      ['blank.txt', ' \r\n\t\uFEFF\n---\n', /không có chữ nào/],
      ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /không phải văn bản thuần/],
      ['nul.txt', 'KẾ HOẠCH\0', /không phải văn bản thuần/],
      ['windows-1258.txt', Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f]), /không dùng bảng mã UTF-8/],
      ['lone-surrogate.txt', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]), /không dùng bảng mã UTF-8/],
      ['10-mb.txt', 'a'.repeat(10_000_000), /quá lớn/],
      ['a.pdf', '%PDF', /chỉ đọc được \.txt và \.mdx/],
      ['frontmatter.mdx', '---\ntitle: [\n---\nabc\n', /dòng 2/],
      ['.txt', 'abc', /chỉ đọc được/],
      ['thư mục.txt', null, /là thư mục/],
      ['không có.txt', null, /Không có tệp/],
    ];
    for (const [name, bytes] of refused) if (bytes !== null) writeFileSync(path.join(folder, name), bytes);
    const { status, out, told } = run('extract', '--json', ...refused.map(([name]) => path.join(folder, name)));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    const lines = told.split('\n');
    expect(lines).toHaveLength(refused.length);
    for (const [index, [name, , line]] of refused.entries()) {
      expect(lines[index]).toContain(path.join(folder, name));
      expect(lines[index]).toMatch(line);
    }
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)('refuses a file that it may not read', () => {
    const file = path.join(makeFolder({ 'a.txt': PLAN }), 'a.txt');
    chmodSync(file, 0);
    expect(run('extract', file)).toMatchObject({ status: 1, told: expect.stringContaining('Không được phép đọc') });
  });
});

describe('plan import', { timeout: 120_000 }, () => {
  const SOURCE = `HUYỆN ỦY AN LÂM\n*\n${PLAN.replace('Thực hiện', 'Ban Thường vụ Huyện ủy xây dựng Kế hoạch thực hiện')}`;
  const plan = 'plans/an-lam-hoc-tap-nam-2031.mdx';

  it('writes the plan and tells what to look at, with lines', () => {
    const folder = makeFolder({ 'a.txt': SOURCE, 'content/plans/.giu': '' });
    const out = path.join(folder, 'content/plans');
    const first = run('import', path.join(folder, 'a.txt'), '--out', out, '--report', path.join(folder, 'r.html'));
    expect(first).toMatchObject({ status: 0, told: '' });
    expect(first.out).toContain(`đã ghi ${plan}`);
    expect(first.out).toContain('Cần soát lại:');
    expect(existsSync(path.join(folder, 'content', plan))).toBe(true);
    expect(readFileSync(path.join(folder, 'r.html'), 'utf8')).toMatch(/<h1>Báo cáo nhập văn bản<\/h1>[\s\S]*dòng 8/);
    expect(run('import', path.join(folder, 'a.txt'), '--out', out).out).toContain('không có gì thay đổi');
  });

  it('writes nothing in a dry run, and prints JSON for machines', () => {
    const folder = makeFolder({ 'a.txt': SOURCE, 'content/plans/.giu': '' });
    const args = ['--out', path.join(folder, 'content/plans'), '--dry-run', '--json'];
    const { status, out } = run('import', path.join(folder, 'a.txt'), ...args);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        plan: 'an-lam-hoc-tap-nam-2031',
        facts: { number: { value: '7-KH/HU', confidence: 'read' }, signer: { value: null, confidence: 'unknown' } },
        newDocuments: ['9-ct-tw'],
        files: ['bodies.yaml', 'documents/9-ct-tw.yaml', plan],
      },
    ]);
    expect(readdirSync(path.join(folder, 'content'))).toEqual(['plans']);
  });

  it('imports the others when one is refused, and ends with 1', () => {
    const folder = makeFolder({ 'a.txt': 'MẬT\n' + SOURCE, 'b.txt': SOURCE, 'content/plans/.giu': '' });
    const files = ['a.txt', 'không có.txt', 'b.txt'].map((name) => path.join(folder, name));
    const { status, told } = run('import', ...files, '--out', path.join(folder, 'content/plans'));
    expect(status).toBe(1);
    expect(told.split('\n')).toEqual([expect.stringContaining('dấu mật'), expect.stringContaining('Không có tệp')]);
    expect(existsSync(path.join(folder, 'content', plan))).toBe(true);
  });

  it.each([
    [['import', 'a.txt', '--out', 'content'], /“--out/],
    [['import', 'a.txt', 'b.txt', '--id', 'x'], /--id chỉ dùng khi nhập một tệp/],
    [['explain', 'undeclard'], /Không có mã lỗi “undeclard”; có phải là “undeclared”\?/],
    [['new', '--title', 'thử'], /Còn thiếu --body, --level/],
  ])('refuses %j in one line and ends with 2', (args, line) => {
    const { status, out, told } = run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(told.split('\n')).toHaveLength(1);
    expect(told).toMatch(line);
  });
});

it('plan explain tells what a code means', { timeout: 60_000 }, () => {
  expect(run('explain', 'undeclared').out).toMatch(/^undeclared\nLỗi: [\s\S]*documents\/35-ct-tw-2024\.yaml/);
  expect(run('explain').out.split('\n')).toContain('personal-data');
});

it('plan new makes a plan that lacks nothing but its facts', { timeout: 60_000 }, () => {
  const contentDir = makeFolder({ 'bodies.yaml': '- {id: a-b, name: A, family: dang, level: huyen}\n' });
  const make = () =>
    spawnSync(
      process.execPath,
      ['scripts/plan.ts', 'new', '--title', 'học tập năm 2031', '--body', 'a-b', '--level', 'huyen'],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, CONTENT_DIR: contentDir },
        input: '',
      },
    );
  expect(make()).toMatchObject({ status: 0, stdout: expect.stringContaining('hoc-tap-nam-2031.mdx') });
  expect(lint(readSources(contentDir))).toEqual([]);
  expect(make()).toMatchObject({ status: 1, stderr: expect.stringContaining('Đã có') });
});

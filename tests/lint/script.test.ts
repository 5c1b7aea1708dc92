/** `npm run lint` as it is called: options, exit codes, and one clear line when it cannot run. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../integrations/folder.ts';

const FIXTURES = 'tests/lint/fixtures';

function run(contentDir: string, ...options: string[]) {
  const env = { PATH: process.env.PATH, CONTENT_DIR: contentDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/lint.ts', ...options], {
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), told: stderr.trim() };
}

describe('npm run lint', { timeout: 60_000 }, () => {
  it('ends with 0 when the content is fine', () => {
    expect(run(`${FIXTURES}/valid`)).toEqual({ status: 0, out: 'Nội dung không có lỗi.', told: '' });
  });

  it('ends with 0 when there is nothing but a warning', () => {
    const plan = 'plans/dai-son-sinh-hoat-chuyen-de-2031.mdx';
    const files = Object.fromEntries(
      globSync('**/*.{mdx,yaml}', { cwd: `${FIXTURES}/valid` }).map((name) => [
        name,
        readFileSync(`${FIXTURES}/valid/${name}`, 'utf8'),
      ]),
    );
    const changed = { ...files, [plan]: files[plan]!.replace('when: Quý III năm 2031', 'when: Quý IV năm 2031') };
    const { status, out } = run(makeFolder(changed), '--format=json');
    expect(JSON.parse(out)).toMatchObject([
      { code: 'when-not-in-text', severity: 'warning', args: { found: 'Quý IV năm 2031' } },
    ]);
    expect(status).toBe(0);
  });

  it('ends with 1 when it has errors, and tells all of all files', () => {
    const { status, out, told } = run(`${FIXTURES}/registry`);
    expect(status).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/^.*fixtures\/registry\//, '').replace(/ {2}.*/, ''))).toEqual([
      'documents/12-kh-hu-2031.yaml:6',
      'documents/12-kh-hu-2031.yaml:7',
      'plans/khong-khop.mdx:7',
      'plans/khong-khop.mdx:8',
      'plans/khong-khop.mdx:15',
      'plans/khong-khop.mdx:16',
      'Nội dung có 6 lỗi.',
    ]);
    expect(told).toBe('');
  });

  it('annotates for GitHub', () => {
    const { out } = run(`${FIXTURES}/restricted`, '--format', 'github');
    expect(out.split('\n').map((line) => line.split(/[ ,]/)[0])).toEqual(['::error', '::error', '::error', '::error']);
  });

  it.each([[['--fix']], [['--format', 'xml']], [['--format']], [['content']], [['--formt=json']]])(
    'refuses %j in one line and ends with 2',
    (options) => {
      const { status, out, told } = run(`${FIXTURES}/valid`, ...options);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(told.split('\n')).toHaveLength(1);
      expect(told).toMatch(/^✗ Không có tùy chọn “.+”; chỉ dùng --format terminal\|github\|json\./);
      expect(told).toContain(options[0]!.split('=')[0]);
    },
  );

  it.each([
    ['is not there', () => path.join(makeFolder(), 'khong-co'), /không có thư mục này/],
    ['holds no content', () => makeFolder({ 'README.md': '# Không phải nội dung' }), /không có nội dung/],
  ])('ends with 2 and one line when the content folder %s', (_, make, line) => {
    const { status, out, told } = run(make());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(told.split('\n')).toHaveLength(1);
    expect(told).toMatch(line);
  });
});

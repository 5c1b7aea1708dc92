import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeFiles } from '../integrations/folder.ts';
import { makeProject, page, runScript, start } from './project.ts';

const build = (root: string, env?: Record<string, string>) => runScript(root, ['scripts/build.ts'], env);
const home = (root: string) => readFileSync(path.join(root, 'dist/index.html'), 'utf8');
const leftovers = (root: string) => readdirSync(root).filter((name) => name.startsWith('.dist'));
const lastLine = (output: string) => output.trim().split('\n').at(-1);

describe('npm run build', { timeout: 120_000 }, () => {
  it('publishes a checked release, and keeps it when the next build fails', async () => {
    const root = makeProject();
    expect(await build(root)).toMatchObject({ code: 0 });
    expect(home(root)).toContain('<h1>Trang đầu</h1>');
    expect(existsSync(path.join(root, 'dist/pagefind/pagefind.js'))).toBe(true);

    writeFiles(root, { 'content/a.yaml': 'hỏng', 'src/pages/index.astro': page('Trang mới') });
    const badContent = await build(root);
    expect(badContent.code).toBe(1);
    expect(badContent.output).toContain('content/a.yaml:1 hỏng');
    expect(lastLine(badContent.output)).toContain('✗ Nội dung còn lỗi');

    writeFiles(root, { 'content/a.yaml': 'a: 1', 'src/pages/index.astro': '<h1>{null.x}</h1>' });
    const badPage = await build(root);
    expect(badPage.code).toBe(1);
    expect(lastLine(badPage.output)).toMatch(/^✗ Không dựng được trang.*Chi tiết: \.cache\/log\/build\.log$/);
    expect(readFileSync(path.join(root, '.cache/log/build.log'), 'utf8')).toContain('null');

    expect(home(root)).toContain('<h1>Trang đầu</h1>');
    expect(leftovers(root)).toEqual([]);
  });

  it('publishes nothing when the release lacks a page that it must have', async () => {
    const root = makeProject();
    writeFiles(root, { 'src/pages/404.astro': '' });
    const { code, output } = await build(root);
    expect(code).toBe(1);
    expect(lastLine(output)).toContain('thiếu 404.html');
    expect([existsSync(path.join(root, 'dist')), leftovers(root)]).toEqual([false, []]);
  });

  it('names wrong settings without a stack', async () => {
    const { code, output } = await build(makeProject(), { SITE_URL: 'kehoach', BASE_PATH: 'kế' });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(2);
    expect(output).toContain('SITE_URL=“kehoach”');
  });

  it('leaves nothing behind when it is stopped', async () => {
    const root = makeProject();
    const { printed, stop, ended } = start(root, ['scripts/build.ts']);
    await printed(/Collecting build info/);
    stop();
    expect((await ended).code).not.toBe(0);
    expect([existsSync(path.join(root, 'dist')), leftovers(root)]).toEqual([false, []]);
  });
});

describe('npm start', { timeout: 120_000 }, () => {
  it('builds once, serves, and builds again only after a change', async () => {
    const root = makeProject();
    const serve = async () => {
      const server = start(root, ['scripts/start.ts', '--port', '0']);
      onTestFinished(() => void server.stop());
      const [, url = ''] = await server.printed(/(http:\/\/localhost:\d+\/)/);
      const text = await (await fetch(url.replace('localhost', '127.0.0.1'))).text();
      const taken = await runScript(root, ['scripts/start.ts', '--port', new URL(url).port]);
      server.stop();
      await server.ended;
      return { text, taken, built: statSync(path.join(root, 'dist/index.html')).mtimeMs };
    };
    const first = await serve();
    expect(first.text).toContain('<h1>Trang đầu</h1>');
    expect(first.taken.code).toBe(1);
    expect(first.taken.output).toMatch(/^✗ Cổng \d+ đang có chương trình khác dùng[^\n]*\n$/);

    expect((await serve()).built).toBe(first.built);

    writeFiles(root, { 'content/a.yaml': 'a: 2' });
    expect((await serve()).built).toBeGreaterThan(first.built);
  });
});

describe('npm run preview', () => {
  it('says that there is nothing to serve yet', async () => {
    const { code, output } = await runScript(makeProject(), ['scripts/serve.ts', '--port', '0']);
    expect([code, output.includes('npm run build')]).toEqual([1, true]);
  });
});

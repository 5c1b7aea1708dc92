import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { foldHtml, indexSite } from '#integrations/pagefind.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><title>t</title></head><body>${body}</body></html>`;

function site(name: string): string {
  const out = path.join(folder, name);
  for (const [file, html] of Object.entries({
    'index.html': page('<main>Không tìm ở đây</main>'),
    'ke-hoach/b/index.html': page(
      '<main data-pagefind-body><h1>Đại hội điểm</h1><dl><dt>Cấp</dt><dd>Huyện</dd></dl><p id="muc-i">Rừng &amp; suối</p></main>',
    ),
    'ke-hoach/a/index.html': page('<main data-pagefind-body><h1>Kế hoạch A</h1></main>'),
  })) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), html);
  }
  return out;
}

const bytes = (out: string) =>
  readdirSync(path.join(out, 'pagefind'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(pf_\w+|txt|json)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(path.join(out, 'pagefind', name)).toString('base64')]);

describe('Pagefind’s index', () => {
  it('folds text and leaves markup alone', () => {
    expect(foldHtml('<a href="/Đ/" title="Ủy">Ủy ban &amp; ĐUK</a><script>let Đ = "<Đ>"</script>')).toBe(
      '<a href="/Đ/" title="Ủy">uy ban &amp; duk</a><script>let Đ = "<Đ>"</script>',
    );
  });

  it('shows accented text with its clauses, words of a description list apart, listed by address', async () => {
    const out = site('shown');
    expect(await indexSite(out)).toBe(2);
    const names = readFileSync(path.join(out, 'pagefind/doan-van/ke-hoach.txt'), 'utf8').split(' ');
    const texts = names.map((name) => {
      const file = path.join(out, 'pagefind/fragment', `${name}.pf_fragment`);
      return JSON.parse(gunzipSync(readFileSync(file)).toString().slice('pagefind_dcd'.length));
    });
    expect(texts.map(({ url }) => url)).toEqual(['/ke-hoach/a/', '/ke-hoach/b/']);
    expect(texts[1].content).toMatch(/Đại hội điểm\. Cấp Huyện/);
    expect(texts[1].meta.title).toBe('Đại hội điểm');
    expect(texts[1].anchors).toMatchObject([{ id: 'muc-i', text: 'Rừng & suối' }]);
  });

  it('is the same at every build', async () => {
    const [a, b] = [site('once'), site('twice')];
    await indexSite(a);
    await indexSite(b);
    expect(bytes(a)).toEqual(bytes(b));
  });
});

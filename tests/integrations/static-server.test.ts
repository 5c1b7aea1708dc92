import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { listen } from '#integrations/address.ts';
import { serveSite, siteListener } from '#integrations/static-server.ts';
import { readSettings } from '#settings';
import { makeFolder } from './folder.ts';

type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const LONG = `<p>${'Kế hoạch số 01. '.repeat(200)}</p>`;
const FILES = {
  'index.html': '<h1>Cổng</h1>',
  'dai/index.html': LONG,
  '404.html': '<h1>Không có trang</h1>',
  'data.json': '{}',
  'lich.ics': 'BEGIN:VCALENDAR',
  'plan.mdx': '# A',
  'pagefind/fragment/vi_1.pf_fragment': 'bytes',
};

/** Serves the files and asks once, without the niceties that fetch adds. */
async function ask(
  target: string,
  { method = 'GET', headers = {}, base = '/', files = FILES as Record<string, string> } = {},
) {
  const server = createServer(siteListener(makeFolder(files), base));
  const port = await listen(server, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  return new Promise<Reply>((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: target, method, headers, agent: false }, async (reply) => {
      const body = Buffer.concat(await reply.toArray());
      resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body });
    });
    sent.on('error', reject).end();
  });
}

describe('siteListener', () => {
  it('serves a folder by its index', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<h1>Cổng</h1>',
    ]);
    expect(headers['content-length']).toBe(String(body.length));
  });

  it.each([
    ['/data.json', 'application/json; charset=utf-8'],
    ['/lich.ics', 'text/calendar; charset=utf-8'],
    ['/plan.mdx', 'text/markdown; charset=utf-8'],
    ['/pagefind/fragment/vi_1.pf_fragment', 'application/octet-stream'],
  ])('says what %s is', async (target, type) => {
    expect((await ask(target)).headers['content-type']).toBe(type);
  });

  it('redirects a folder without its slash', async () => {
    const { status, headers } = await ask('/dai?x=1');
    expect([status, headers.location]).toEqual([301, '/dai/?x=1']);
  });

  it('answers what is missing with the 404 page and its status', async () => {
    const { status, body } = await ask('/khong-co/');
    expect([status, body.toString()]).toEqual([404, FILES['404.html']]);
  });

  it('answers 404 even without a page for it, and below a base', async () => {
    expect((await ask('/x', { files: { 'index.html': 'a' } })).status).toBe(404);
    const below = await ask('/x', { base: '/kh/' });
    expect([below.status, below.body.toString()]).toEqual([404, FILES['404.html']]);
  });

  it('refuses what is no path, and other methods', async () => {
    expect((await ask('/%ff')).status).toBe(400);
    const posted = await ask('/', { method: 'POST' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('sends the same headers but no body to HEAD', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, '15', 0]);
  });

  it.each(['gzip', 'br, gzip;q=0.5', '*'])('compresses long text for “%s”', async (accepted) => {
    const { headers, body } = await ask('/dai/', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(gunzipSync(body).toString()).toBe(LONG);
    expect(body.length).toBeLessThan(LONG.length / 4);
  });

  it.each(['', 'br', 'gzip;q=0', 'gzip; q=0.0'])('does not compress for “%s”', async (accepted) => {
    const { headers, body } = await ask('/dai/', { headers: { 'Accept-Encoding': accepted } });
    expect([headers['content-encoding'], body.toString()]).toEqual([undefined, LONG]);
  });

  it('leaves short text as it is', async () => {
    expect((await ask('/', { headers: { 'Accept-Encoding': 'gzip' } })).headers['content-encoding']).toBeUndefined();
  });
});

describe('conditional requests', () => {
  it('answer 304 while the tag or the date still holds', async () => {
    const files = makeFolder(FILES);
    const server = createServer(siteListener(files, '/'));
    const url = `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1' })}/`;
    onTestFinished(() => void server.close());
    const first = await fetch(url);
    const tag = first.headers.get('etag') ?? '';
    const date = first.headers.get('last-modified') ?? '';
    const statusFor = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await statusFor({ 'If-None-Match': tag })).toBe(304);
    expect(await statusFor({ 'If-None-Match': `"other", W/${tag}` })).toBe(304);
    expect(await statusFor({ 'If-None-Match': '"other"' })).toBe(200);
    expect(await statusFor({ 'If-Modified-Since': date })).toBe(304);
    expect(await statusFor({ 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).toBe(200);
    expect(await statusFor({ 'If-Modified-Since': 'hôm qua' })).toBe(200);
    expect(await statusFor({ 'If-None-Match': '"other"', 'If-Modified-Since': date })).toBe(200);
  });

  it('the compressed form has a tag of its own', async () => {
    const [plain, zipped] = [await ask('/dai/'), await ask('/dai/', { headers: { 'Accept-Encoding': 'gzip' } })];
    expect(plain.headers.etag).not.toBe(zipped.headers.etag);
  });
});

describe('serveSite', () => {
  it('says that there is nothing to serve yet', async () => {
    const settings = readSettings({ CONTENT_DIR: 'src', OUT_DIR: makeFolder() }, process.cwd());
    await expect(serveSite(settings, { port: 0, host: '127.0.0.1' })).rejects.toThrow('npm run build');
  });
});

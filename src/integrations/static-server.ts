/** Serves a built site as any plain web server would: what works here needs nothing special from a host. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Settings } from '#settings';
import { listen, type Address } from './address.ts';
import { Fault } from './fault.mjs';
import { resolveFile } from './static-file.ts';

/** Types by file ending; those of text say their character set and are worth compressing. */
const TEXT_TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.txt': 'text/plain',
  '.mdx': 'text/markdown',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
};
const BINARY_TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Below this many bytes compression costs more than it saves. */
const COMPRESS_FROM = 1024;

/** Serves the output folder until the process ends. @returns the address to open @throws {Fault} */
export async function serveSite(settings: Settings, address: Address): Promise<string> {
  const { outDir, basePath } = settings;
  if (!(await stat(path.join(outDir, 'index.html')).catch(() => undefined))) {
    throw new Fault({
      vi: 'Chưa có trang nào được dựng: chạy “npm run build” trước.',
      en: 'There is no built site: run "npm run build" first.',
    });
  }
  const port = await listen(createServer(siteListener(outDir, basePath)), address);
  return `http://localhost:${port}${basePath}`;
}

/** Answers GET and HEAD from `root`, below `base`; anything else, and anything unreadable, is refused. */
export function siteListener(root: string, base: string): RequestListener {
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    answer(root, base, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  };
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const found = await resolveFile(root, base, request.url ?? '/');
  if (found.kind === 'malformed') return refuse(response, 400);
  if (found.kind === 'redirect') {
    response.setHeader('Location', found.to);
    return refuse(response, 301);
  }
  if (found.kind === 'file') return send(200, found.file, request, response);
  const page = await resolveFile(root, base, `${base}404.html`);
  if (page.kind === 'file') return send(404, page.file, request, response);
  return refuse(response, 404);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

async function send(
  status: 200 | 404,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtime } = await stat(file);
  const ending = path.extname(file).toLowerCase();
  const text = TEXT_TYPES[ending];
  const zip = text !== undefined && size >= COMPRESS_FROM && acceptsGzip(request.headers['accept-encoding']);
  const tag = `"${size.toString(36)}-${mtime.getTime().toString(36)}${zip ? '-gz' : ''}"`;

  response.setHeader(
    'Content-Type',
    text ? `${text}; charset=utf-8` : (BINARY_TYPES[ending] ?? 'application/octet-stream'),
  );
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', mtime.toUTCString());
  if (text) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isFresh(request, tag, mtime)) {
    response.writeHead(304).end();
    return;
  }
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Content-Length', size);
  response.writeHead(status);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const body = createReadStream(file);
  const done = () => response.destroy();
  if (zip) pipeline(body, createGzip(), response, (error) => error && done());
  else pipeline(body, response, (error) => error && done());
}

/** RFC 9110 §13.2.2: If-None-Match, when sent, decides alone. */
function isFresh({ headers }: IncomingMessage, tag: string, mtime: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since;
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
}

import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveFile } from '#integrations/static-file.ts';
import { makeFolder, writeFiles } from './folder.ts';

function makeSite(): string {
  const parent = makeFolder({ 'secret.txt': 'x', 'site-secret/a.txt': 'x' });
  writeFiles(parent, {
    'site/index.html': 'home',
    'site/so/35-ct-tw/index.html': 'number',
    'site/data.json': '{}',
    'site/đại hội/index.html': 'marks',
  });
  mkdirSync(path.join(parent, 'site/empty'));
  return path.join(parent, 'site');
}

describe('resolveFile', () => {
  it.each([
    ['/', '/', 'index.html'],
    ['/', '/?q=35', 'index.html'],
    ['/', '/so/35-ct-tw/', 'so/35-ct-tw/index.html'],
    ['/', '/so/../data.json', 'data.json'],
    ['/', '/%64ata.json?v=2', 'data.json'],
    ['/', '/%C4%91%E1%BA%A1i%20h%E1%BB%99i/', 'đại hội/index.html'],
    ['/kh/', '/kh/', 'index.html'],
    ['/kh/', '/kh/data.json', 'data.json'],
  ])('below %s answers %s with %s', async (base, target, file) => {
    const site = makeSite();
    expect(await resolveFile(site, base, target)).toEqual({ kind: 'file', file: path.join(site, file) });
  });

  it.each([
    ['/', '/so/35-ct-tw', '/so/35-ct-tw/'],
    ['/', '/so/35-ct-tw?q=1#x', '/so/35-ct-tw/?q=1'],
    ['/', '//so/35-ct-tw', '/so/35-ct-tw/'],
    ['/', '/%C4%91%E1%BA%A1i%20h%E1%BB%99i', '/%C4%91%E1%BA%A1i%20h%E1%BB%99i/'],
    ['/kh/', '/', '/kh/'],
    ['/kh/', '/kh?q=1', '/kh/?q=1'],
    ['/kh/', '/kh/so/35-ct-tw', '/kh/so/35-ct-tw/'],
  ])('below %s redirects %s to %s', async (base, target, to) => {
    expect(await resolveFile(makeSite(), base, target)).toEqual({ kind: 'redirect', to });
  });

  it.each([
    ['/', '/missing/'],
    ['/', '/empty/'],
    ['/', '/so/'],
    ['/', '/data.json/'],
    ['/', '/../secret.txt'],
    ['/', '/%2e%2e/secret.txt'],
    ['/', '/..%2fsecret.txt'],
    ['/', '/so/..%2f..%2f..%2fsecret.txt'],
    ['/', '/../site-secret/a.txt'],
    ['/kh/', '/data.json'],
    ['/kh/', '/kh/../data.json'],
    ['/kh/', '/khac/'],
  ])('below %s finds nothing for %s', async (base, target) => {
    expect(await resolveFile(makeSite(), base, target)).toEqual({ kind: 'missing' });
  });

  it.each(['/%', '/%ff', '/a%00b', '/..%5csecret.txt', '*', 'data.json', ''])('calls %s malformed', async (target) => {
    expect(await resolveFile(makeSite(), '/', target)).toEqual({ kind: 'malformed' });
  });

  it('does not follow a link that leads out of the site', async () => {
    const site = makeSite();
    symlinkSync(path.join(site, '../secret.txt'), path.join(site, 'leak.txt'));
    symlinkSync(path.join(site, '../site-secret'), path.join(site, 'leak'));
    expect(await resolveFile(site, '/', '/leak.txt')).toEqual({ kind: 'missing' });
    expect(await resolveFile(site, '/', '/leak/a.txt')).toEqual({ kind: 'missing' });
  });

  it('never answers with a file from outside, nor sends elsewhere, whatever is asked', async () => {
    const site = makeSite();
    const part = fc.constantFrom(
      '..',
      '.',
      '',
      '%2e',
      '%2e%2e',
      '%2f',
      '%5c',
      'so',
      '35-ct-tw',
      'secret.txt',
      '%',
      '?',
      ':',
    );
    const targets = fc.array(fc.oneof(part, fc.string()), { maxLength: 8 }).map((parts) => `/${parts.join('/')}`);
    await fc.assert(
      fc.asyncProperty(targets, async (target) => {
        const answer = await resolveFile(site, '/', target);
        if (answer.kind === 'file') expect(answer.file.startsWith(site + path.sep)).toBe(true);
        if (answer.kind === 'redirect') expect(answer.to).toMatch(/^\/(?!\/)/);
      }),
    );
  });
});

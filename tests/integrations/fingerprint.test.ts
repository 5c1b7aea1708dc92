import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, isCurrent, remember } from '#integrations/fingerprint.ts';
import { readSettings } from '#settings';
import { makeFolder, writeFiles } from './folder.ts';

function makePortal() {
  const root = makeFolder({ 'content/plans/a.mdx': 'a', 'dist/index.html': 'x' });
  return {
    root,
    settings: readSettings(
      {
        CONTENT_DIR: path.join(root, 'content'),
        OUT_DIR: path.join(root, 'dist'),
        CACHE_DIR: path.join(root, 'cache'),
      },
      root,
    ),
  };
}

describe('fingerprint', () => {
  it('changes with the bytes and names of content, not with their times', () => {
    const { root, settings } = makePortal();
    const first = fingerprint(settings);
    utimesSync(path.join(root, 'content/plans/a.mdx'), 1, 1);
    expect(fingerprint(settings)).toBe(first);
    writeFiles(root, { 'content/plans/a.mdx': 'b' });
    const second = fingerprint(settings);
    writeFiles(root, { 'content/plans/b.mdx': '' });
    const third = fingerprint(settings);
    rmSync(path.join(root, 'content/plans/b.mdx'));
    writeFiles(root, { 'content/plans/c.mdx': '' });
    expect(new Set([first, second, third, fingerprint(settings)]).size).toBe(4);
  });

  it('changes with the settings', () => {
    const { settings } = makePortal();
    expect(fingerprint({ ...settings, siteName: 'Khác' })).not.toBe(fingerprint(settings));
  });
});

describe('isCurrent', () => {
  it('is true from remembering until content, settings or the output change', () => {
    const { root, settings } = makePortal();
    expect(isCurrent(settings)).toBe(false);
    remember(settings, fingerprint(settings));
    expect(isCurrent(settings)).toBe(true);
    expect(isCurrent({ ...settings, basePath: '/kh/' })).toBe(false);
    writeFiles(root, { 'content/plans/a.mdx': 'b' });
    expect(isCurrent(settings)).toBe(false);
    writeFiles(root, { 'content/plans/a.mdx': 'a' });
    expect(isCurrent(settings)).toBe(true);
    rmSync(settings.outDir, { recursive: true });
    expect(isCurrent(settings)).toBe(false);
    mkdirSync(settings.outDir);
    expect(isCurrent(settings)).toBe(false);
  });

  it('is false when content changed while the site was being built', () => {
    const { root, settings } = makePortal();
    const before = fingerprint(settings);
    writeFiles(root, { 'content/plans/a.mdx': 'b' });
    remember(settings, before);
    expect(isCurrent(settings)).toBe(false);
  });
});

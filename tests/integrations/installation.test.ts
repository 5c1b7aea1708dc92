import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled, ownNode } from '#integrations/installation.mjs';
import { makeFolder, writeFiles } from './folder.ts';

type Packages = Record<string, { version: string; optional?: boolean }>;

function makeProject(wanted: Packages, held?: Packages): string {
  const root = makeFolder({
    'package-lock.json': JSON.stringify({ packages: { '': { version: '0.1.0' }, ...wanted } }),
  });
  writeFiles(root, { [path.relative(root, ownNode(root))]: '' });
  if (held) writeFiles(root, { 'node_modules/.package-lock.json': JSON.stringify({ packages: held }) });
  return root;
}
const a = { 'node_modules/a': { version: '1.0.0' } };

describe('isInstalled', () => {
  it('is true when every package stands in its version', () => {
    expect(isInstalled(makeProject(a, a))).toBe(true);
  });

  it('is false before, and after a torn installation', () => {
    expect(isInstalled(makeProject(a))).toBe(false);
    expect(
      isInstalled(
        makeFolder({ 'package-lock.json': '{"packages":{}}', 'node_modules/.package-lock.json': '{"packages":{}}' }),
      ),
    ).toBe(false);
  });

  it('is false when the lockfile moved on', () => {
    expect(isInstalled(makeProject({ 'node_modules/a': { version: '1.0.1' } }, a))).toBe(false);
    expect(isInstalled(makeProject({ ...a, 'node_modules/b': { version: '1.0.0' } }, a))).toBe(false);
  });

  it('does not miss what is made for other systems', () => {
    const other = { 'node_modules/fsevents': { version: '2.0.0', optional: true } };
    expect(isInstalled(makeProject({ ...a, ...other }, a))).toBe(true);
  });
});

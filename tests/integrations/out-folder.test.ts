import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOver, findLack, openAside, swapIn } from '#integrations/out-folder.ts';
import { makeFolder, writeFiles } from './folder.ts';

const RELEASE = {
  'index.html': '<h1>x</h1>',
  '404.html': '<h1>x</h1>',
  'pagefind/pagefind.js': 'x',
  'pagefind/pagefind-entry.json': '{"languages":{"vi":{"page_count":3}}}',
};
/** A number that no process has: above the largest that Linux, macOS and Windows hand out. */
const DEAD = 2 ** 31 - 1;

const homeOf = (folder: string) => readFileSync(path.join(folder, 'index.html'), 'utf8');

describe('openAside', () => {
  it('gives a folder beside the output, on the same disk', () => {
    const parent = makeFolder();
    const aside = openAside(path.join(parent, 'dist'), parent);
    expect(path.dirname(aside)).toBe(parent);
    expect(existsSync(aside)).toBe(false);
  });

  it('gives a folder of the project when the output is elsewhere', () => {
    const [root, elsewhere] = [makeFolder(), makeFolder()];
    expect(path.dirname(openAside(path.join(elsewhere, 'site'), root))).toBe(root);
  });

  it.each(['letter.txt', 'index.html'])(
    'refuses a folder that holds something else (%s), and leaves it alone',
    (file) => {
      const folder = makeFolder({ [file]: 'x' });
      expect(() => openAside(folder)).toThrow('đang chứa thứ khác');
      expect(readdirSync(folder)).toEqual([file]);
    },
  );

  it('accepts an empty folder and an earlier release', () => {
    const parent = makeFolder({ 'aside/index.html': 'x' });
    swapIn(path.join(parent, 'aside'), path.join(parent, 'dist'));
    mkdirSync(path.join(parent, 'empty'));
    expect(() => [openAside(path.join(parent, 'dist')), openAside(path.join(parent, 'empty'))]).not.toThrow();
  });

  it('clears what killed builds left, but not a build that runs', () => {
    const parent = makeFolder({
      'dist/.cong-ke-hoach': '',
      [`.dist-new-${DEAD}/a`]: 'x',
      [`.dist-old-${DEAD}/index.html`]: 'x',
      [`.dist-new-${process.ppid}/a`]: 'x',
      '.other-new-1/a': 'x',
    });
    openAside(path.join(parent, 'dist'));
    expect(readdirSync(parent).sort()).toEqual([`.dist-new-${process.ppid}`, '.other-new-1', 'dist']);
  });

  it('brings the old release back when a build was killed between the two renames', () => {
    const parent = makeFolder({ [`.dist-old-${DEAD}/index.html`]: 'old', [`.dist-old-${DEAD}/.cong-ke-hoach`]: '' });
    openAside(path.join(parent, 'dist'));
    expect(homeOf(path.join(parent, 'dist'))).toBe('old');
  });
});

describe('findLack', () => {
  it('finds nothing lacking in a whole release', () => {
    expect(findLack(makeFolder(RELEASE))).toBeUndefined();
  });

  it.each(Object.keys(RELEASE))('names an empty or missing %s', (file) => {
    expect(findLack(makeFolder({ ...RELEASE, [file]: '' }))).toBe(file);
    const others = Object.fromEntries(Object.entries(RELEASE).filter(([name]) => name !== file));
    expect(findLack(makeFolder(others))).toBe(file);
  });

  it('takes an index of no pages for none', () => {
    expect(findLack(makeFolder({ ...RELEASE, 'pagefind/pagefind-entry.json': '{"languages":{}}' }))).toBe(
      'pagefind/pagefind-entry.json',
    );
  });
});

describe('swapIn', () => {
  it('replaces the old release and leaves nothing behind', () => {
    const parent = makeFolder({ 'dist/index.html': 'old', 'dist/gone.html': 'x', 'aside/index.html': 'new' });
    const dist = path.join(parent, 'dist');
    swapIn(path.join(parent, 'aside'), dist);
    expect(homeOf(dist)).toBe('new');
    expect([readdirSync(parent), readdirSync(dist)]).toEqual([['dist'], ['.cong-ke-hoach', 'index.html']]);
  });

  it('brings a release from another folder', () => {
    const [root, elsewhere] = [makeFolder({ 'aside/index.html': 'new' }), makeFolder({ 'site/index.html': 'old' })];
    swapIn(path.join(root, 'aside'), path.join(elsewhere, 'site'));
    expect(homeOf(path.join(elsewhere, 'site'))).toBe('new');
    expect(readdirSync(elsewhere)).toEqual(['site']);
  });

  it('puts the first release in place', () => {
    const parent = makeFolder({ 'aside/index.html': 'new' });
    swapIn(path.join(parent, 'aside'), path.join(parent, 'dist'));
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps the old release when the new one cannot be moved', () => {
    const parent = makeFolder();
    writeFiles(parent, { 'dist/index.html': 'old' });
    expect(() => swapIn(path.join(parent, 'missing'), path.join(parent, 'dist'))).toThrow();
    expect(homeOf(path.join(parent, 'dist'))).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

describe('copyOver', () => {
  it('makes a folder that cannot be renamed equal to the new release', () => {
    const parent = makeFolder({
      'dist/index.html': 'old',
      'dist/gone/index.html': 'x',
      'dist/so/gone.html': 'x',
      'aside/index.html': 'new',
      'aside/so/a/index.html': 'a',
    });
    const dist = path.join(parent, 'dist');
    copyOver(path.join(parent, 'aside'), dist);
    expect(homeOf(dist)).toBe('new');
    expect(readdirSync(dist, { recursive: true }).sort()).toEqual(
      readdirSync(path.join(parent, 'aside'), { recursive: true }).sort(),
    );
  });
});

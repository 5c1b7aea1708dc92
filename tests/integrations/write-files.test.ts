import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles, writeNew } from '#integrations/write-files.ts';
import { makeFolder } from './folder.ts';

const tree = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

describe('several files', () => {
  it('are written, their folders made, nothing left beside them', () => {
    const folder = makeFolder({ 'bodies.yaml': 'cũ' });
    const at = (name: string) => path.join(folder, name);
    writeFiles([
      { file: at('bodies.yaml'), text: 'mới' },
      { file: at('plans/sâu/a.mdx'), text: 'a' },
    ]);
    expect(tree(folder)).toEqual(['bodies.yaml', 'plans', 'plans/sâu', 'plans/sâu/a.mdx']);
    expect(readFileSync(at('bodies.yaml'), 'utf8')).toBe('mới');
  });

  it('are all as before when one cannot be written', () => {
    const folder = makeFolder({ 'bodies.yaml': 'cũ', chặn: '' });
    const at = (name: string) => path.join(folder, name);
    const before = tree(folder);
    const files = ['bodies.yaml', 'plans/a.mdx', 'chặn/b.mdx'].map((name) => ({ file: at(name), text: 'mới' }));
    expect(() => writeFiles(files)).toThrow();
    expect(tree(folder)).toEqual(before);
    expect(readFileSync(at('bodies.yaml'), 'utf8')).toBe('cũ');
  });

  it('are all as before when one cannot be put in its place', () => {
    const folder = makeFolder({ 'bodies.yaml': 'cũ' });
    const at = (name: string) => path.join(folder, name);
    // A folder of the same name, which no file can replace.
    mkdirSync(at('plans/a.mdx'), { recursive: true });
    writeFileSync(at('plans/a.mdx/x'), '');
    const before = tree(folder);
    const files = ['bodies.yaml', 'documents/b.yaml', 'plans/a.mdx'].map((name) => ({ file: at(name), text: 'mới' }));
    expect(() => writeFiles(files)).toThrow();
    expect(tree(folder)).toEqual(before);
    expect(readFileSync(at('bodies.yaml'), 'utf8')).toBe('cũ');
  });
});

it('writes a new file once', () => {
  const file = path.join(makeFolder(), 'plans', 'a.mdx');
  expect(writeNew(file, 'một')).toBe(true);
  expect(writeNew(file, 'hai')).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('một');
});

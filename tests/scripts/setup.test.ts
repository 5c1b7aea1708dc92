import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../integrations/folder.ts';
import { runScript } from './project.ts';

/** What `npm ci` does on success: the packages, their stamp, and a Node of their own, here one that says hello. */
const INSTALLS = `
  const { chmodSync, mkdirSync, writeFileSync } = require('node:fs');
  if (process.argv[2] === 'ci') {
    mkdirSync('node_modules/node/bin', { recursive: true });
    writeFileSync('node_modules/node/bin/node', '#!/bin/sh\\necho "own node: $@"; command -v node; exit 5\\n');
    chmodSync('node_modules/node/bin/node', 0o755);
    writeFileSync('node_modules/.package-lock.json', '{"packages":{}}');
  }
`;
const failing = (output: string) => `console.error(${JSON.stringify(output)}); process.exit(1);`;

/** A fresh clone with an npm that behaves as told. */
function makeClone(npm: string) {
  const root = makeFolder({ 'package-lock.json': '{"packages":{}}', 'npm.cjs': npm });
  for (const name of ['scripts/setup.mjs', 'src/integrations'])
    cpSync(name, path.join(root, name), { recursive: true });
  const setUp = (args: string[], before: string[] = []) =>
    runScript(root, [...before, 'scripts/setup.mjs', ...args], {
      npm_execpath: path.join(root, 'npm.cjs'),
      npm_node_execpath: process.execPath,
    });
  return { root, setUp };
}

// The stand-in for Node 24 is a shell script.
describe.skipIf(process.platform === 'win32')('setup', () => {
  it('installs, then hands over to the script under the installed Node, with its arguments and exit code', async () => {
    const { setUp } = makeClone(INSTALLS);
    const first = await setUp(['test', '--only', 'vitest']);
    expect(first.code).toBe(5);
    expect(first.output).toContain('Đang cài đặt');
    expect(first.output).toContain('own node: scripts/test.ts --only vitest');
  });

  it('does not install again', async () => {
    const { setUp } = makeClone(INSTALLS);
    await setUp(['start']);
    expect((await setUp(['start'])).output).not.toContain('Đang cài đặt');
  });

  it.each([
    ['npm error code ENOTFOUND', 'kiểm tra kết nối mạng'],
    ['npm error code ENOSPC', 'Đĩa đã đầy'],
    ['npm error code EINTEGRITY', 'xoá thư mục node_modules'],
  ])('tells “%s” in one line', async (npmSays, words) => {
    const { root, setUp } = makeClone(failing(npmSays));
    const { code, output } = await setUp(['start']);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(2);
    expect(output).toContain(words);
    expect(output.trim()).toMatch(/Chi tiết: \.cache\/log\/install\.log$/);
    expect(readFileSync(path.join(root, '.cache/log/install.log'), 'utf8')).toContain(npmSays);
  });

  it('does not trust an npm that ends well but installs nothing', async () => {
    expect((await makeClone('').setUp(['start'])).code).toBe(1);
  });

  it('tries npm’s cache alone when the registry cannot be reached', async () => {
    const { setUp } = makeClone(`
      const [command, ...args] = process.argv.slice(2);
      if (command === 'ping') { console.error('npm error code ENOTFOUND'); process.exit(1); }
      if (!args.includes('--offline')) process.exit(1);
      ${INSTALLS}
    `);
    expect((await setUp(['start'])).code).toBe(5);
  });

  it('refuses an old Node before anything that it could not read', async () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.8'}})`;
    const { code, output } = await makeClone(INSTALLS).setUp(['start'], ['--import', old]);
    expect([code, output]).toEqual([1, expect.stringMatching(/^✗ Node 18\.20\.8 quá cũ: cài Node 20[^\n]*\n$/)]);
  });
});

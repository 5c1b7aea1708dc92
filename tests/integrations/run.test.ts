import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run } from '#integrations/run.mjs';
import { makeFolder } from './folder.ts';

const node = (script: string, options = {}) =>
  run(process.execPath, ['-e', script], { log: path.join(makeFolder(), 'log/a.log'), ...options });

describe('run', () => {
  it('gives the exit code and both streams', async () => {
    const { code, output } = await node('console.log("một"); console.error("hai"); process.exit(3)');
    expect(code).toBe(3);
    expect(output).toContain('một\n');
    expect(output).toContain('hai\n');
  });

  it('keeps the output in the log, whose folder it makes', async () => {
    const log = path.join(makeFolder(), 'a/b/c.log');
    const { kept } = await node('console.log("một")', { log });
    expect(readFileSync(log, 'utf8')).toBe('một\n');
    expect(path.resolve(kept ?? '')).toBe(log);
  });

  it('goes on when the log cannot be written, and does not name it', async () => {
    const file = path.join(makeFolder({ a: '' }), 'a/b.log');
    const { code, kept } = await node('', { log: file });
    expect([code, kept, existsSync(file)]).toEqual([0, undefined, false]);
  });

  it('tells a program that cannot be started', async () => {
    const { code, output } = await run('khong-co-chuong-trinh-nay', [], { log: path.join(makeFolder(), 'a.log') });
    expect(code).toBe(127);
    expect(output).toContain('ENOENT');
  });

  it('stops a program after its time', async () => {
    expect((await node('setInterval(() => {}, 1000)', { seconds: 0.5 })).code).toBe(143);
  });

  it('asked to stop, stops the program and waits for its end', async () => {
    const ready = path.join(makeFolder(), 'ready');
    const running = node(`
      process.on('SIGINT', () => process.exit(7));
      setInterval(() => {}, 1000);
      fs.writeFileSync(${JSON.stringify(ready)}, '');
    `);
    while (!existsSync(ready)) await setTimeout(20);
    process.kill(process.pid, 'SIGTERM');
    expect((await running).code).toBe(7);
  });
});

/** Other programs, run to their end. JavaScript, because the set-up runs on whatever Node the machine has. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end. When this process is asked to stop, the program is, and it is waited for: by SIGINT
 * whatever the signal was, since Playwright leaves its web server behind on any other.
 * With `log` its output goes to that file (and to the terminal when `show` is set); without, straight to the terminal.
 * @param {string} command @param {string[]} args
 * @param {{ log?: string, show?: boolean, env?: Record<string, string | undefined>, shell?: boolean, seconds?: number }} [options]
 * @returns {Promise<{ code: number, output: string, kept?: string }>} the exit code (128 + n after signal n, 127 when it
 * cannot be started), what was captured, and the log as a project-relative path unless it could not be written
 */
export function run(command, args, { log, show = false, env = process.env, shell = false, seconds } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, shell, stdio: log ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    const timer = seconds ? setTimeout(() => child.kill(), seconds * 1000) : undefined;
    const stop = () => void child.kill('SIGINT');
    for (const signal of SIGNALS) process.on(signal, stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve({ code, output, kept: log && keep(log, output) });
    };
    child.once('error', (error) => {
      output += `${error}\n`;
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
  });
}

/** A log that cannot be written (full disk) must not hide the failure that it would tell of. */
function keep(/** @type {string} */ log, /** @type {string} */ text) {
  try {
    mkdirSync(path.dirname(log), { recursive: true });
    writeFileSync(log, text);
    return path.relative('.', log);
  } catch {
    return undefined;
  }
}

/**
 * Imported first by every script: whatever ends the program is told in one line, and what a developer needs for an
 * unexpected error goes to a file. Settings that cannot be read are such an error: they throw while modules load.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Fault, findCause } from './fault.mjs';

const LOG = '.cache/log/error.log';

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.error(tell(error));
  // A script that promises another code for this has set it.
  process.exit(process.exitCode ?? 1);
});

function tell(error: NodeJS.ErrnoException): string {
  if (error instanceof Fault || error.code === 'SETTINGS') return error.message;
  const details = error.stack ?? String(error);
  if (process.env.CI) console.error(details);
  const line = findCause(`${error.code} ${error.message}`, {
    vi: 'Chương trình dừng vì một lỗi chưa lường trước.',
    en: 'The program stopped at an unforeseen error.',
  });
  return new Fault(line, keep(details) ? LOG : undefined).message;
}

/** A full disk must not hide the line that says so. */
function keep(details: string): boolean {
  try {
    mkdirSync('.cache/log', { recursive: true });
    writeFileSync(LOG, details);
    return true;
  } catch {
    return false;
  }
}

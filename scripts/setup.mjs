/**
 * `npm start`, `npm test` and `npm run plan` on a fresh clone: installs what package-lock.json names when it is not there yet, then
 * hands over to scripts/<name>.ts under Node 24. Plain JavaScript: it must run on the machine's own Node.
 */
import path from 'node:path';
import process from 'node:process';
import { Fault } from '../src/integrations/fault.mjs';
import { install, isInstalled, ownNode } from '../src/integrations/installation.mjs';
import { run } from '../src/integrations/run.mjs';

const root = process.cwd();

setUp(process.argv[2], process.argv.slice(3)).then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error instanceof Fault ? error.message : error);
    process.exitCode = 1;
  },
);

/** @param {string} script @param {string[]} args */
async function setUp(script, args) {
  refuseOldNode();
  if (!isInstalled(root)) {
    // The output of `npm run plan -- extract --json` is for machines.
    console.error('Đang cài đặt các gói cần thiết, lần đầu mất chừng một phút …');
    await install(root);
  }
  // A shell keeps the `node` that it found first; the child is started by its path, and finds Node 24 first itself.
  const bin = path.join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' };
  return (await run(ownNode(root), [`scripts/${script}.ts`, ...args], { env })).code;
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  throw new Fault({
    vi: `Node ${process.versions.node} quá cũ: cài Node 20 trở lên từ https://nodejs.org rồi chạy lại.`,
    en: `Node ${process.versions.node} is too old: install Node 20 or later and run again.`,
  });
}

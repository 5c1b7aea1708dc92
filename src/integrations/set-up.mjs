/** From any Node ≥ 20 to a script of ours under Node 24. JavaScript: it runs on the machine's own Node. */
import path from 'node:path';
import process from 'node:process';
import { Fault } from './fault.mjs';
import { install, isInstalled, ownNode } from './installation.mjs';
import { run } from './run.mjs';

/**
 * Installs the packages when they are not there yet, runs scripts/<script>.ts and ends with its exit code; a failure
 * is one line and exit code 1.
 * @param {string} script @param {string[]} args
 */
export async function setUp(script, args) {
  try {
    process.exitCode = await runScript(script, args);
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {string} script @param {string[]} args */
async function runScript(script, args) {
  const root = process.cwd();
  if (!isInstalled(root)) {
    // On the error stream: what a script prints may be read by a program.
    console.error('Đang cài đặt các gói cần thiết, lần đầu mất chừng một phút …');
    await install(root);
  }
  // A shell keeps the `node` that it found first; the child is started by its path, and finds Node 24 first itself.
  const bin = path.join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' };
  return (await run(ownNode(root), [`scripts/${script}.ts`, ...args], { env })).code;
}

/**
 * Reads a clerk's .docx in a process that may do nothing but compute: no files but its own code, no children, no threads,
 * no environment; within limits of memory and time. What it cannot read is one line that says what to do.
 */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { DocxDocument, DocxFault } from '#import/docx.ts';
import { sayRefusal } from './docx-refusal.ts';

/** In bytes: a plan with photographs of its annexes has less. */
export const LARGEST_DOCX = 20_000_000;
/** A plan takes a second. */
const LONGEST_SECONDS = 15;
/** Of JavaScript's own memory; the bytes of the file lie beside it. */
const MEGABYTES = 256;
/** In bytes, of the answer. */
const LONGEST_ANSWER = 64_000_000;

const root = path.resolve(import.meta.dirname, '../..');
const CHILD = path.join(root, 'src/integrations/docx-child.ts');
/** All that the child may read. */
const CODE = [
  'src/integrations/docx-child.ts',
  'src/import/docx.ts',
  'src/import/docx',
  'package.json',
  ...['saxes', 'xmlchars', 'yauzl', 'pend'].map((name) => `node_modules/${name}`),
];

/** Arguments of Node under which the child runs; whatever is not allowed here is denied. */
export const SANDBOX = [
  '--permission',
  // Packages may be links to another place.
  ...CODE.map((place) => path.join(root, place))
    .flatMap((place) => [place, realpathSync(place)])
    .map((place) => `--allow-fs-read=${place}`),
  '--disallow-code-generation-from-strings',
  `--max-old-space-size=${MEGABYTES}`,
  '--no-warnings',
];

/**
 * Reads the bytes of a .docx.
 * @param file its name, for the sentence of the fault
 * @throws {Fault} when it is no .docx, or not to be trusted
 */
export async function readDocxApart(file: string, bytes: Uint8Array): Promise<DocxDocument> {
  if (bytes.length > LARGEST_DOCX) throw sayRefusal(file, 'too-large');
  const answer = await askChild(file, bytes);
  if (!('fault' in answer)) return answer;
  throw sayRefusal(file, answer.fault, answer.detail);
}

function askChild(file: string, bytes: Uint8Array): Promise<DocxDocument | DocxFault> {
  return new Promise((resolve, reject) => {
    // SystemRoot is what Windows cannot start a program without.
    const env = process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {};
    const child = spawn(process.execPath, [...SANDBOX, CHILD], { env, stdio: 'pipe' });
    const answer: Buffer[] = [];
    let [length, complaint, late] = [0, '', false];
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, LONGEST_SECONDS * 1000);
    child.stdout.on('data', (chunk: Buffer) => {
      answer.push(chunk);
      if ((length += chunk.length) > LONGEST_ANSWER) child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, 4000)));
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      if (code === 0) return resolve(JSON.parse(Buffer.concat(answer).toString('utf8')));
      const memory = /heap out of memory|Array buffer allocation failed/.test(complaint);
      reject(late || memory || length > LONGEST_ANSWER ? sayRefusal(file, 'too-long') : new Error(complaint));
    });
    // A child that died does not take the rest.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
  });
}

/** The text of sw.js: the portal's own paths, then one of the two workers without its types. It is a script, not a module. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Portal } from './scope.ts';

/** @param on false publishes the kill switch */
export function workerScript(portal: Portal, on: boolean): string {
  const source = readFileSync(`src/offline/${on ? 'worker' : 'retire'}.ts`, 'utf8');
  return `const PORTAL = ${JSON.stringify(portal)};\n${stripTypeScriptTypes(source).replace(/[ \t]+$/gm, '')}`;
}

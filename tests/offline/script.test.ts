import vm from 'node:vm';
import { expect, it } from 'vitest';
import { workerScript } from '#offline/script.ts';

const portal = { base: '/kh/', offlinePage: '/kh/ngoai-tuyen/' };

/** Runs the script as a browser does, as far as its first listeners. */
function listenersOf(script: string): string[] {
  const listeners: string[] = [];
  const self = { addEventListener: (type: string) => listeners.push(type) };
  vm.runInNewContext(script, { self, caches: {}, location: { origin: 'https://ke-hoach.example' } });
  return listeners;
}

it('is a plain script that answers requests', () => {
  expect(listenersOf(workerScript(portal, true))).toEqual(['install', 'activate', 'fetch']);
});

it('answers none once it is switched off', () => {
  expect(listenersOf(workerScript(portal, false))).toEqual(['install', 'activate']);
});

it('is the same text for the same portal, so that browsers see no new worker in each release', () => {
  expect(workerScript(portal, true)).toBe(workerScript({ ...portal }, true));
  expect(workerScript(portal, true)).toContain('"/kh/ngoai-tuyen/"');
});

/** The kill switch: published as sw.js in the worker's place, it drops every copy and takes itself away. */
import type { Portal, WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const PORTAL: Portal;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`${PORTAL.base} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

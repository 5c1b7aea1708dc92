/** What a service worker finds around it, as far as ours uses it: TypeScript keeps these types apart from those of pages. */
export interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
export interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}
export interface WorkerScope {
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<{ url: string }[]>;
  };
  registration: ServiceWorkerRegistration;
  addEventListener: ((type: 'install' | 'activate', listener: (event: WorkerEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void);
}

/** What the build writes before the worker's own text. */
export interface Portal {
  /** Path of the portal, with slashes at both ends. */
  base: string;
  /** Path of the page that stands for those never read. */
  offlinePage: string;
}

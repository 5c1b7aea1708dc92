/** The content collections' loader: our own files into Astro's store, metadata only (architecture, decision 12). */
import type { Loader, LoaderContext } from 'astro/loaders';
import { slugify } from '#language/fold.ts';
import type { PlanData } from '#model/schema.ts';
import type { CollectionName, SourceFile } from '#model/source.ts';
import { readSources } from './files.ts';
import { toPlanRecord } from './records.ts';

type Raw = Record<string, unknown>;

/** One source file -> its raw entries: one for a plan or document, many for a list, none when it cannot be read. */
function entriesOf({ collection, id, data }: SourceFile): { id: string; data: Raw }[] {
  if (data === undefined || data === null) return [];
  if (collection === 'plans' || collection === 'documents') return [{ id, data: data as Raw }];
  return (data as Raw[]).map((item) => ({ id: String(item['id'] ?? slugify(String(item['short']))), data: item }));
}

async function load(
  collection: CollectionName,
  dir: string,
  { store, parseData, logger }: LoaderContext,
): Promise<void> {
  store.clear();
  for (const source of readSources(dir, collection)) {
    for (const entry of entriesOf(source)) {
      const data = await parseData({ ...entry, filePath: source.path });
      const record = collection === 'plans' ? { ...toPlanRecord(entry.id, data as PlanData, source.body) } : data;
      store.set({ id: entry.id, data: record });
    }
  }
  logger.debug(`${collection}: ${store.keys().length}`);
}

/** A loader for one collection of the content folder; in `astro dev` it reads again when a file of the folder changes. */
export function contentLoader(collection: CollectionName, dir: string): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      await load(collection, dir, context);
      context.watcher?.add(dir);
      for (const event of ['add', 'change', 'unlink']) {
        context.watcher?.on(event, (path: string) => {
          if (!path.startsWith(dir) || !path.slice(dir.length).includes(collection)) return;
          load(collection, dir, context).catch((error: unknown) => context.logger.error(String(error)));
        });
      }
    },
  };
}

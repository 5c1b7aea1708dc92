/** New and edited plans as an Atom feed (RFC 4287). */
import { Feed } from 'feed';
import { actorName, instrumentName, type Corpus } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';

/** Entries a feed holds; readers that want all take the JSON. */
const LIMIT = 50;

/** Ids are tag URIs (RFC 4151) that never change; `updated` is the day that the content names, never the clock. */
export function toAtom(corpus: Corpus, paths: Paths, site: { name: string; url: string }): string {
  const host = new URL(site.url).host;
  const address = (path: string) => new URL(path, site.url).href;
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const plans = corpus.plans.toSorted((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id)).slice(0, LIMIT);
  const feed = new Feed({
    id: `tag:${host},2026:ke-hoach`,
    title: site.name,
    link: address(paths.home()),
    language: 'vi',
    copyright: '',
    updated: day(plans[0]?.updated ?? '1970-01-01'),
    feedLinks: { atom: address(paths.dataFile('atom.xml')) },
    generator: false,
    author: { name: site.name },
  });
  for (const plan of plans) {
    feed.addItem({
      id: `tag:${host},2026:ke-hoach/${plan.id}`,
      title: instrumentName(corpus.instruments.get(plan.id)!),
      link: address(paths.plan(plan.id)),
      date: day(plan.updated),
      description: `${plan.title}. ${actorName(corpus, plan.body)}.`,
      author: [{ name: actorName(corpus, plan.body) }],
    });
  }
  return feed.atom1();
}

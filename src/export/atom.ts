/** New and edited plans as an Atom feed (RFC 4287). */
import { actorName, byId, inOrder, instrumentName, type Corpus, type PlanRecord } from '#model/corpus.ts';
import type { Paths } from '#model/paths.ts';
import { escapeXml } from './xml.ts';

/** Entries a feed holds; readers that want all take the JSON. */
const LIMIT = 50;

/** `updated` is the day that the content names, never the clock. */
const midnight = (day: string) => `${day}T00:00:00Z`;

/** The latest edits first, then by id. Ids are tag URIs (RFC 4151) that outlive a change of title or path. */
export function toAtom(corpus: Corpus, paths: Paths, site: { name: string; url: string }): string {
  const tag = `tag:${new URL(site.url).hostname},2026:ke-hoach`;
  const address = (path: string) => escapeXml(new URL(path, site.url).href);
  const plans = corpus.plans.toSorted((a, b) => inOrder(b.updated, a.updated) || byId(a, b)).slice(0, LIMIT);
  const entry = (plan: PlanRecord) => {
    const body = escapeXml(actorName(corpus, plan.body));
    return `  <entry>
    <id>${tag}/${plan.id}</id>
    <title>${escapeXml(instrumentName(corpus.instruments.get(plan.id)!))}</title>
    <link href="${address(paths.plan(plan.id))}"/>
    <updated>${midnight(plan.updated)}</updated>
    <author><name>${body}</name></author>
    <summary>${escapeXml(plan.title)}. ${body}.</summary>
  </entry>`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${tag}</id>
  <title>${escapeXml(site.name)}</title>
  <link href="${address(paths.home())}"/>
  <link rel="self" type="application/atom+xml" href="${address(paths.dataFile('atom.xml'))}"/>
  <updated>${midnight(plans[0]?.updated ?? '1970-01-01')}</updated>
  <author><name>${escapeXml(site.name)}</name></author>
${plans.map(entry).join('\n')}
</feed>
`;
}

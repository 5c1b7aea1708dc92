/** The door for pages: the collections of the site, joined once. The only file that calls getCollection. */
import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { createAbbreviationMatcher } from '#markdown/abbreviations.ts';
import { bodyText } from '#markdown/render.ts';
import { buildCorpus, type Corpus, type DocumentRecord, type PlanRecord } from '#model/corpus.ts';
import { settings } from '#settings';
import { splitFrontmatter } from './frontmatter.ts';

let joined: Promise<Corpus> | undefined;

async function join(): Promise<Corpus> {
  const [plans, documents, bodies, terms, glossary] = await Promise.all([
    getCollection('plans'),
    getCollection('documents'),
    getCollection('bodies'),
    getCollection('terms'),
    getCollection('glossary'),
  ]);
  return buildCorpus({
    plans: plans.map(({ data }) => data as PlanRecord),
    documents: documents.map(({ id, data }): DocumentRecord => ({ ...data, id })),
    bodies: bodies.map(({ data }) => data),
    terms: terms.map(({ data }) => data),
    glossary: glossary.map(({ data }) => data),
  });
}

/** The whole corpus. Joined once in a build, anew for each page in `astro dev`. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return join();
  joined ??= join();
  return joined;
}

/** A plan's MDX file as it stands on disk: the whole text, and the body alone. */
export function readPlanFile(id: string): { text: string; body: string } {
  const text = readFileSync(`${settings.contentDir}/plans/${id}.mdx`, 'utf8');
  return { text, body: splitFrontmatter(text).body };
}

/** A plan's body as plain text, as search reads it. */
export function readPlanText(id: string): string {
  return bodyText(readPlanFile(id).body);
}

/** For each abbreviation of the glossary the plans whose body, recipients or signature use it. */
export async function abbreviationUses(): Promise<Map<string, PlanRecord[]>> {
  const { plans, glossary } = await getCorpus();
  const texts = plans.map((plan) => ({ plan, text: readPlanFile(plan.id).text }));
  return new Map(
    glossary.map((entry) => {
      const uses = createAbbreviationMatcher(entry);
      return [entry.short, texts.filter(({ text }) => uses(text)).map(({ plan }) => plan)];
    }),
  );
}

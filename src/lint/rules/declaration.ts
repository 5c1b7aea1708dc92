/** The lines that declare a cited document: what a clerk copies when a citation is not declared. */
import { slugNumber } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import { fold, slugify } from '#language/fold.ts';
import type { FoundMention } from '#model/mentions.ts';
import type { Finding, LintContext, PlanFile } from '../issue.ts';

/** The instruments of the registries by the key of their number. */
export type Registry = Map<string, { id: string; date: string | undefined; province: string | undefined }[]>;

export function toRegistry({ documents }: LintContext): Registry {
  const dated = [...documents].flatMap(([id, { number, date, province }]) =>
    number ? [{ key: slugNumber(number.value), id, date: date?.value, province }] : [],
  );
  return Map.groupBy(dated, ({ key }) => key);
}

/** The opening words of the sentence make the relation (domain.md §4). */
function relationOf(sentence: string): string {
  const words = fold(sentence).replace(/^[^a-z]+/, '');
  if (/^(thuc hien|thi hanh|trien khai)\b/.test(words)) return 'carries-out';
  return words.startsWith('can cu') ? 'based-on' : 'cites';
}

/** A citation with its own words and the sentence around it. */
export interface Cited {
  mention: FoundMention;
  found: string;
  sentence: string;
}

/** The lines that declare the document of an undeclared citation, ready to be copied under `references:`. */
export function declaration({ mention, found, sentence }: Cited, plan: PlanFile, registry: Registry): Finding['args'] {
  const { number, date, short } = mention.citation!;
  const known = (registry.get(slugNumber(number)) ?? []).filter((entry) => !date || !entry.date || entry.date === date);
  const near = known.filter(({ province }) => province === plan.facts.province?.value);
  const [id, ...others] = (near.length > 0 ? near : known).map((entry) => entry.id);
  const made = slugify(`${short ? found : number} ${date?.slice(0, 4) ?? ''}`).replace('-so-', '-');
  const before = plan.references.find(({ document }) => document !== undefined && document === id);
  const indent = /^references:[ \t]*\n([ \t]*)- /m.exec(plan.source.text)?.[1] ?? '  ';
  const lines = [
    `- document: ${id ?? made}${others.length > 0 ? ` # hoặc ${others.join(', ')}` : ''}`,
    `  relation: ${before?.relation ?? relationOf(sentence)}`,
    short ? `  name: ${found}` : `  number: ${number}`,
    ...(date && !short ? [`  date: ${formatDate(date)}`] : []),
  ];
  const hint = id ? undefined : `documents/${made}.yaml`;
  return { found, hint, example: lines.map((line) => indent + line).join('\n') };
}

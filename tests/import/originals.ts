/** The five originals, where they are at hand, each beside the plan that was made of it by hand. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDraft, type PlanDraft } from '#import/draft.ts';
import { fold } from '#language/fold.ts';
import { readSources, toSource } from '#load/files.ts';
import { readRegistry } from '#load/registry.ts';
import type { Fact, PlanData } from '#model/schema.ts';
import { planSchema } from '#model/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const SEEDS = path.join(root, '../shared/seeds');

export const hasOriginals = existsSync(SEEDS);
if (!hasOriginals)
  console.log('Bỏ qua năm văn bản gốc: không có thư mục ../shared/seeds (The originals are not here.)');

const PLANS: Record<string, string> = {
  '000_68f2457c397564bb.txt': 'kon-ray-dai-hoi-dang-bo-2025-2030',
  '001_fb10af16c9788b50.txt': 'khoi-lao-cai-du-sinh-hoat-chi-bo-2024',
  '002_4ffb1f4f6f6cff09.txt': 'tam-duong-dai-hoi-cong-doan-2023-2028',
  '003_cfefa66b33173f20.txt': 'khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025',
  '004_25c70397940d2f3a.txt': 'khoi-ha-tinh-sinh-hoat-chuyen-de-2023',
};

export type Original = { file: string; text: string; slug: string; plan: PlanData };

/** In name order; none where the originals are not at hand. */
export function readOriginals(): Original[] {
  if (!hasOriginals) return [];
  return Object.entries(PLANS).map(([name, slug]) => {
    const file = path.join(SEEDS, name);
    const mdx = readFileSync(path.join(root, 'content/plans', `${slug}.mdx`), 'utf8');
    const { data } = toSource(`${slug}.mdx`, 'plans', mdx);
    return { file, text: readFileSync(file, 'utf8'), slug, plan: planSchema.parse(data) };
  });
}

/** What a comparison of drafts with plans made by hand gives: of each field how many values are right, and which are not. */
export type Comparison = { shares: Record<string, [right: number, all: number]>; differences: string[] };

/** Drafts of the originals against the plans made by hand; null where the originals are not at hand. */
export function compareOriginals(): Comparison | null {
  if (!hasOriginals) return null;
  const registry = readRegistry(readSources(path.join(root, 'content')));
  const comparison: Comparison = { shares: {}, differences: [] };
  for (const { text, plan, slug } of readOriginals()) {
    const draft = createDraft(text, { registry: { ...registry, plans: [] }, today: '2026-11-27' });
    if ('refused' in draft) throw new Error(`${slug}: ${draft.refused}`);
    for (const [field, [wanted, found]] of Object.entries(fieldsOf(draft, plan))) {
      const share = (comparison.shares[field] ??= [0, 0]);
      const missing = wanted.filter((value) => !found.includes(value));
      share[0] += wanted.length - missing.length;
      share[1] += wanted.length;
      for (const value of missing) comparison.differences.push(`${slug}: ${field}: ${value}`);
    }
  }
  return comparison;
}

const squeeze = (words: string) =>
  fold(words)
    .replace(/[\s*.]+/g, ' ')
    .trim();
const listed = (value: unknown) => [String(value ?? 'chưa rõ')];

/** Of each field the values of the plan made by hand, and those of the draft. */
function fieldsOf({ facts, ...draft }: PlanDraft, plan: PlanData): Record<string, [wanted: string[], found: string[]]> {
  const signer = valueOf(plan.signer);
  const { value } = facts.signer;
  const times = (tasks: readonly { when?: string | { words: string } | undefined }[]) =>
    tasks.flatMap(({ when }) => (when ? [squeeze(typeof when === 'string' ? when : when.words)] : []));
  const found = times(draft.tasks);
  return {
    title: [[squeeze(plan.title)], listed(facts.title.value).map(squeeze)],
    type: [[plan.type], listed(facts.type.value)],
    number: [listed(valueOf(plan.number)), listed(facts.number.value)],
    date: [listed(valueOf(plan.date)?.words), listed(facts.date.value)],
    place: [listed(valueOf(plan.place)), listed(facts.place.value)],
    body: [[plan.body], listed(facts.body.value)],
    province: [listed(valueOf(plan.province)), listed(facts.province.value)],
    level: [[plan.level], listed(facts.level.value)],
    term: [listed(valueOf(plan.term)), listed(facts.term.value)],
    prepares: [plan.prepares, draft.prepares],
    signer: [
      [signer?.name, signer?.office, signer?.authority].map(String),
      [value?.name, value?.office, value?.authority].map(String),
    ],
    recipients: [
      plan.recipients.map(({ name, note }) => squeeze(`${name} ${note ?? ''}`)),
      draft.recipients.map(({ name, note }) => squeeze(`${name} ${note ?? ''}`)),
    ],
    references: [plan.references.map(sayReference), draft.references.map(sayReference)],
    // A deadline is found when its words stand in those of a task: "hoàn thành trước ngày …".
    deadlines: [
      times(plan.tasks).filter((words) => /\d/.test(words)),
      times(plan.tasks).filter((words) => found.some((one) => words.includes(one) || one.includes(words))),
    ],
  };
}

function sayReference({
  document,
  relation,
  via,
}: {
  document: string;
  relation: string;
  via?: string | undefined;
}): string {
  return `${relation} ${document}${via ? ` via ${via}` : ''}`;
}

/** What a fact says, whether it is known or worked out. */
export const valueOf = <T>(fact: Fact<T>): T | null => fact?.value ?? null;

/** The five originals, where they are at hand, each beside the plan that was made of it by hand. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toSource } from '#load/files.ts';
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

/** What a fact says, whether it is known or worked out. */
export const valueOf = <T>(fact: Fact<T>): T | null => fact?.value ?? null;

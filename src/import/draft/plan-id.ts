/** The name of a new plan's file, which is its identity and its address. */
import { fold, slugify } from '#language/fold.ts';
import { isTaken, type Registry } from './registry.ts';

/** In syllables. */
const LONGEST_TITLE = 10;

/** `kon-ray-chuan-bi-va-to-chuc-dai-hoi-2025`; of two plans that would be called so the second is numbered. */
export function newPlanId(
  issuer: string,
  title: string | null,
  day: string | null,
  body: string,
  registry: Registry,
): string {
  const place = /(?:\p{Lu}[\p{L}’']*\p{Ll}[\p{L}’']*\s?)+$/u.exec(issuer)?.[0] ?? issuer;
  const words = slugify(title ?? 'ke-hoach')
    .split('-')
    .slice(0, LONGEST_TITLE)
    .join('-');
  const year = /(?:19|20)\d{2}/.exec(title ?? '')?.[0] ?? day?.slice(0, 4) ?? '';
  const base = [slugify(place), words, words.includes(year) ? '' : year].filter(Boolean).join('-');
  const isSame = (id: string) =>
    registry.plans.some((plan) => plan.id === id && plan.body === body && fold(plan.title) === fold(title ?? ''));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(registry, id) || isSame(id)) return id;
  }
}

/** Names of bodies in a document -> bodies of the registry. */
import { fold, slugify } from '#language/fold.ts';
import type { Body } from '#model/schema.ts';
import type { BodyAt } from './actors.ts';
import { committeeOf } from '../recognise/body-name.ts';

export type BodyMatch = { id: string; how: 'name' | 'short' } | { candidates: string[] } | null;

/** What narrows the choice among bodies that are called alike; what is not known does not narrow it. */
export type Circumstances = { province: string | null; /** ISO day. */ day: string | null };

/** `Ban Chấp hành Đảng bộ huyện X` and `Huyện ủy X`, `CQ - DN` and `CQ-DN`, are one name each. */
function keyOf(name: string): string {
  const committee = committeeOf(name.normalize('NFC').replace(/^ban chấp hành (?=đảng bộ)/iu, ''));
  return fold(committee)
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^btv /, 'ban thuong vu ')
    .trim();
}

/** The body that is called so: by its full name, by a name that leaves out its place, or by a short form. */
export function matchBody(name: string, bodies: readonly Body[], { province, day }: Circumstances): BodyMatch {
  const key = keyOf(name);
  const near = bodies.filter((body) => fits(body, { province, day }));
  const exact = near.filter((body) => keyOf(body.name) === key);
  if (exact.length > 0) return decide(exact, 'name');
  const placeless = near.filter((body) => keyOf(body.name).startsWith(`${key} `) && isPlace(body, key));
  const short = near.filter((body) => body.short.some((form) => keyOf(form) === key));
  const found = [...new Set([...short, ...placeless])];
  if (found.length === 0) return null;
  // A short form says which body only together with its province.
  const placed = province !== null || found.every((body) => body.level === 'trung-uong');
  return placed ? decide(found, 'short') : { candidates: found.map(({ id }) => id) };
}

function fits(body: Body, { province, day }: Circumstances): boolean {
  if (province && body.province && body.province !== province) return false;
  return !day || ((!body.until || body.until >= day) && (!body.from || body.from <= day));
}

/** Finds the body whose name or short form a text begins with, the longest; none where several are called so. */
export function bodyFinder(bodies: readonly Body[], circumstances: Circumstances): BodyAt {
  const forms = bodies
    .filter((body) => body.province && body.province === circumstances.province && fits(body, circumstances))
    .flatMap(({ id, name, short }) => [name, ...short].map((form) => ({ id, key: fold(form) })));
  return (text) => {
    const key = fold(text.normalize('NFC').slice(0, LONGEST_NAME));
    const fitting = forms.filter((form) => key.startsWith(form.key) && !/[\p{L}\d]/u.test(key[form.key.length] ?? ' '));
    const length = Math.max(0, ...fitting.map((form) => form.key.length));
    const ids = new Set(fitting.filter((form) => form.key.length === length).map(({ id }) => id));
    return ids.size === 1 ? { id: [...ids][0]!, length } : null;
  };
}

/** In characters. */
const LONGEST_NAME = 200;

/** `Ban Thường vụ Huyện ủy` + `Tam Đường`: what is left out names a place and no other body. */
function isPlace({ name }: Body, key: string): boolean {
  const rest = keyOf(name).slice(key.length + 1);
  return rest.split(' ').length <= 4 && !/(?:^| )(?:uy|bo|doan|hoi|khoi|ban)(?: |$)/.test(rest);
}

function decide(found: readonly Body[], how: 'name' | 'short'): BodyMatch {
  return found.length === 1 ? { id: found[0]!.id, how } : { candidates: found.map(({ id }) => id) };
}

/** An id for a new body; the province tells it from its namesakes. */
export function newBodyId(name: string, province: string | null, bodies: readonly Body[]): string {
  const own = slugify(name);
  const placed = province && !own.endsWith(slugify(province)) ? `${own}-${slugify(province)}` : own;
  const taken = new Set(bodies.map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? (taken.has(own) ? placed : own) : `${placed}-${count}`;
    if (!taken.has(id)) return id;
  }
}

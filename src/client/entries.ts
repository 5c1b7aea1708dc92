/** The rows of the look-up files -> entries that can be shown and searched. */
import type { BodyRow, DocumentRow, LookupFile, PlanRow } from '#model/lookup.ts';
import { slugify } from '#language/fold.ts';
import { words } from '#search/syllables.ts';

/** Plan, document, body, abbreviation. */
export type Kind = 'p' | 'd' | 'b' | 'a';

/** One thing that a reader may look up. */
export interface Entry {
  kind: Kind;
  /** Place in the catalogue (search/catalogue.ts), and among those of its kind; none for an abbreviation. */
  doc?: number;
  place?: number;
  href: string;
  /** First line: `Chỉ thị 35-CT/TW`. */
  name: string;
  /** Second line: date, abstract, body or province. */
  details: string;
  /** Abstract of a plan or document. */
  title?: string;
  /** Serial of the number without leading zeros, and its codes folded, type first: `35`, `ct tw`. */
  serial?: string;
  codes?: string;
  /** ISO day of issue, or the year alone when the number gives no more: `30/2020/NĐ-CP` -> `2020`. */
  day?: string;
  province?: string;
}

type Registry = NonNullable<LookupFile['registry']>;

/** `2024-06-14` -> `14/6/2024`; January and February keep their zero, as official documents write them. */
export function showDay(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** `05-NQ/ĐUK` -> 5, `nq duk`; `30/2020/NĐ-CP` -> 30, `nd cp`, 2020; `39/2019/QH14` -> 39, `qh14`, 2019. */
function readNumber(number: string | 0 | undefined): Pick<Entry, 'serial' | 'codes' | 'day'> {
  if (!number) return {};
  const [serial = '', ...rest] = words(number);
  const year = /^(19|20|21)\d\d$/.test(rest[0] ?? '') ? rest.shift() : undefined;
  return { serial: serial.replace(/^0+(?=\d)/, ''), codes: rest.join(' '), ...(year && { day: year }) };
}

const join = (parts: (string | 0 | false | undefined)[]) => parts.filter(Boolean).join(' · ');

/** `Bình Định (nay thuộc Gia Lai)` */
function provinceWords({ provinces, merged }: Registry, place: number): string | undefined {
  return merged[place] ? `${provinces[place]} (nay thuộc ${merged[place]})` : provinces[place];
}

function fromPlan(registry: Registry, row: PlanRow, place: number): Entry {
  const [id, type, title, body, number, day] = row;
  const [, name, , province = -1] = registry.bodies[body] ?? [];
  const heir = registry.merged[province];
  return {
    kind: 'p',
    doc: place,
    place,
    href: registry.at.p.join(id),
    name: `${registry.types[type]} ${number || title}`,
    details: join([day && `ngày ${showDay(day)}`, number && title, name, heir && `nay thuộc ${heir}`]),
    title,
    ...readNumber(number),
    ...(day && { day }),
    province: registry.provinces[province],
  };
}

function fromDocument(registry: Registry, row: DocumentRow, place: number): Entry {
  const [id, type, title, province, carriedOut, number, day, alias] = row;
  const word = registry.types[type]!;
  const name = number ? `${word} ${number}` : alias || [word, title].filter(Boolean).join(' ');
  return {
    kind: 'd',
    doc: registry.plans + place,
    place,
    href: registry.at.d.join(id),
    name,
    details: join([
      day && `ngày ${showDay(day)}`,
      number && title,
      provinceWords(registry, province),
      carriedOut > 0 && `${carriedOut} văn bản thực hiện`,
    ]),
    ...(title && { title }),
    ...readNumber(number),
    ...(day && { day }),
    province: registry.provinces[province],
  };
}

function fromBody(registry: Registry, [id, name, level, province, ...short]: BodyRow, place: number): Entry {
  const area = registry.provinces[province];
  const slug = typeof id === 'string' ? id : slugify(id ? `${name} ${area}` : name);
  return {
    kind: 'b',
    doc: registry.plans + registry.documents.length + place,
    place,
    href: registry.at.b.join(slug),
    name,
    details: join([provinceWords(registry, province), registry.levels[level], ...short]),
    province: area,
  };
}

/** Entries of one file; `registry` is that of the first. Those of the catalogue's pages know their place in it. */
export function readEntries(file: LookupFile, registry: Registry): Entry[] {
  const plans = file.plans.map((row, index) => fromPlan(registry, row, file.from + index));
  if (!file.registry) return plans;
  const { documents, bodies, glossary } = registry;
  return [
    ...plans,
    ...documents.map((row, index) => fromDocument(registry, row, index)),
    ...bodies.map((row, index) => fromBody(registry, row, index)),
    ...glossary.map(([id, short, long]): Entry => ({
      kind: 'a',
      href: registry.at.a.join(id),
      name: short,
      details: long,
    })),
  ];
}

/** The name of the issuing body -> the body of the registry, or a stub for a new one; where it is not certain, a refusal. */
import type { Body } from '#model/schema.ts';
import type { BodyStub, DraftFact, DraftRefusal } from '../draft.ts';
import { matchBody, newBodyId, type Circumstances } from './bodies.ts';
import type { ProvinceFound } from './province.ts';
import type { Registry } from './registry.ts';
import { standingOf, type Standing } from './standing.ts';

/** Who issued a document: a body of the registry, or a new one. */
export type Issuer = {
  id: string;
  name: string;
  fact: DraftFact<string>;
  standing: Standing & { guessed: boolean };
  known: Body | undefined;
  stubs: BodyStub[];
};

/** @param name as the document gives it @param chosen the clerk's decision, an id */
export function findIssuer(
  name: string | null,
  number: string | null,
  chosen: string | undefined,
  { bodies }: Registry,
  circumstances: Circumstances,
): Issuer | DraftRefusal {
  const match =
    chosen !== undefined
      ? { id: chosen, how: 'name' as const }
      : name === null
        ? null
        : matchBody(name, bodies, circumstances);
  if (match && 'candidates' in match) return { refused: 'issuer-ambiguous', name: name!, ids: match.candidates };
  if (match) {
    const known = bodies.find(({ id }) => id === match.id);
    const fact: DraftFact<string> =
      match.how === 'name'
        ? { value: match.id, confidence: 'read' }
        : { value: match.id, confidence: 'inferred', because: `Văn bản ghi “${name}”` };
    const standing = known ?? standingOf(name ?? '', '');
    return {
      id: match.id,
      name: known?.name ?? name ?? match.id,
      fact,
      standing: { ...standing, guessed: false },
      known,
      stubs: [],
    };
  }
  if (name === null) return { refused: 'no-issuer' };
  const code = /[/-](\p{L}[\p{L}\d]*)$/u.exec(number ?? '')?.[1];
  const standing = standingOf(name, code);
  const id = newBodyId(name, circumstances.province, bodies);
  const { family, level } = standing;
  const stub: BodyStub = {
    ...{ id, name, codes: code ? [code] : [], family, level },
    ...(level !== 'trung-uong' && circumstances.province && { province: circumstances.province }),
  };
  return { id, name, fact: { value: id, confidence: 'guess' }, standing, known: undefined, stubs: [stub] };
}

/** The province by the document's own words, else that of the body. */
export function provinceOf({ known, standing }: Issuer, place: ProvinceFound | null): DraftFact<string> {
  if (standing.level === 'trung-uong') return { value: null, confidence: 'unknown' };
  if (place) return { value: place.name, confidence: 'inferred', because: place.because };
  if (!known?.province) return { value: null, confidence: 'unknown' };
  return { value: known.province, confidence: 'inferred', because: `Là tỉnh, thành phố của ${known.name}` };
}

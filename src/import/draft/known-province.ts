/** The province that the registry gives to the local documents which a text cites by number and day. */
import { slugNumber } from '#language/citation.ts';
import { formatDate } from '#language/date.ts';
import type { ExtractedCitation } from '../extract.ts';
import type { ProvinceFound } from './province.ts';
import type { KnownDocument } from './registry.ts';

/** Null when none is known, or when they belong to several provinces. */
export function knownProvince(
  citations: readonly ExtractedCitation[],
  documents: readonly KnownDocument[],
): ProvinceFound | null {
  const known = citations.flatMap(({ number, date, own }) =>
    own || number === null || date === null
      ? []
      : documents.flatMap(({ number: cited, date: day, province }) => {
          const same = cited && slugNumber(cited.value) === slugNumber(number) && day?.value === date;
          return same && province ? [{ province, number, date }] : [];
        }),
  );
  const [first] = known;
  if (!first || known.some(({ province }) => province !== first.province)) return null;
  return {
    name: first.province,
    because: `Văn bản dẫn ${first.number}, ngày ${formatDate(first.date)}, là văn bản của ${first.province}`,
  };
}

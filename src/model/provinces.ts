/** Provinces that merged, as the succession of their Party organisations tells it: no list of provinces is kept. */
import { formatDate } from '#language/date.ts';
import { perCorpus, type Corpus } from './corpus.ts';

export interface Merger {
  former: string;
  /** The province that it is part of now. */
  province: string;
  /** First day of the new organisation, ISO 8601, where it is known. */
  from: string | undefined;
}

const mergers = perCorpus(({ bodies }): readonly Merger[] => {
  const provincial = [...bodies.values()].filter(({ level, family }) => level === 'tinh' && family === 'dang');
  const found = provincial.flatMap(({ province: former, successors }) =>
    successors.flatMap((id): Merger[] => {
      const { province, from } = bodies.get(id) ?? {};
      return former && province && province !== former ? [{ former, province, from }] : [];
    }),
  );
  return [...new Map(found.map((merger) => [`${merger.former} ${merger.province}`, merger])).values()];
});

/** What a province became part of; `undefined` when it kept its name. */
export function heirOf(corpus: Corpus, province: string): Merger | undefined {
  return mergers(corpus).find(({ former }) => former === province);
}

/** The provinces that became part of one. */
export function mergedInto(corpus: Corpus, province: string): Merger[] {
  return mergers(corpus).filter((merger) => merger.province === province);
}

/** `Bình Định (nay thuộc Gia Lai)`; the name alone for what began after the merger or never merged. */
export function provinceWords(corpus: Corpus, province: string, since?: string): string {
  const heir = heirOf(corpus, province);
  const later = heir?.from && since && since >= heir.from;
  return heir && !later ? `${province} (nay thuộc ${heir.province})` : province;
}

/** `Huyện ủy Kon Rẫy, Kon Tum (nay thuộc Quảng Ngãi)`; a name that tells its province already is not told it twice. */
export function placedName(corpus: Corpus, name: string, province: string): string {
  const words = provinceWords(corpus, province);
  return name.includes(province) ? `${name}${words.slice(province.length)}` : `${name}, ${words}`;
}

/** `Tỉnh Bình Định đã hợp nhất với tỉnh Gia Lai thành tỉnh Gia Lai, tổ chức mới hoạt động từ ngày 01/7/2025.` */
export function mergerSentence({ former, province, from }: Merger): string {
  const since = from ? `, tổ chức mới hoạt động từ ngày ${formatDate(from)}` : '';
  return `Tỉnh ${former} đã hợp nhất với tỉnh ${province} thành tỉnh ${province}${since}.`;
}

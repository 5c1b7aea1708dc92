/** Results as list items: a link, what tells it apart, an excerpt with its marks, the clauses that it stands in. */
import { clauseName } from '#language/outline.ts';
import { bestWindow, cutExcerpt, findHits, toWords, type Piece } from '#search/excerpt.ts';
import type { Found } from './answer.ts';
import { element, link } from './dom.ts';
import type { Fragment } from './fragments.ts';

const MOST_CLAUSES = 3;
const CLAUSE = /^(?:muc|phan|chuong|dieu|doan|gach|cong|y|\d|[a-h](?:-|$))/;

const BECAUSE: Record<Found['because'], string> = {
  exact: '',
  'carries-out': 'Thực hiện văn bản này',
  cites: 'Có dẫn văn bản này',
  text: '',
};

/** A result without its excerpt. */
export function resultItem({ entry, because }: Found): HTMLLIElement {
  const item = element('li', '', because === 'exact' ? 'exact' : '');
  item.append(link(entry.href, entry.name));
  const details = [BECAUSE[because], entry.details].filter(Boolean).join(' · ');
  if (details) item.append(element('p', details, 'small'));
  return item;
}

function marks(pieces: readonly Piece[]): HTMLParagraphElement {
  const paragraph = element('p', '', 'small excerpt');
  paragraph.append(...pieces.map(({ text, marked }) => (marked ? element('mark', text) : text)));
  return paragraph;
}

/** Puts the excerpt of a page and the clauses that hold the phrases into its item; nothing when none holds them. */
export function addExcerpt(
  item: HTMLLIElement,
  href: string,
  { content, anchors }: Pick<Fragment, 'content' | 'anchors'>,
  phrases: readonly (readonly string[])[],
): void {
  const words = toWords(content);
  const all = findHits(words, phrases);
  const clauseAt = (at: number) => {
    const anchor = anchors.findLast(({ location }) => location <= at);
    return anchor && CLAUSE.test(anchor.id) ? anchor.id : undefined;
  };
  // The clauses are the document; the facts and duties above them only repeat it.
  const inClauses = all.filter(({ at }) => clauseAt(at));
  const longest = (hits: typeof all) => Math.max(0, ...hits.map(({ length }) => length));
  const hits = longest(inClauses) < longest(all) ? all : inClauses;
  const window = bestWindow(hits);
  if (window.hits.length === 0) return;
  item.append(marks(cutExcerpt(words, window.from, window.hits)));

  const best = [...window.hits, ...hits.filter(({ length }) => length >= longest(hits))];
  const clauses = new Set(best.flatMap(({ at }) => clauseAt(at) ?? []));
  if (clauses.size === 0) return;
  const list = element('ul', '', 'clauses');
  for (const id of [...clauses].slice(0, MOST_CLAUSES)) {
    const place = element('li');
    place.append(link(`${href}#${id}`, clauseName(id)));
    list.append(place);
  }
  item.append(list);
}

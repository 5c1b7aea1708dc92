/**
 * The search page: exact documents first, then the plans that carry them out, then text. The whole state stands in the
 * address: the words (`q`), the filters by their names, `xep=moi` for the newest first, `nhu-go=1` for the words as typed.
 */
import { answer, type Answer, type Found } from './answer.ts';
import type { Entry } from './entries.ts';
import { openFragments } from './fragments.ts';
import { loadLookup, type Lookup } from './lookup.ts';
import { nothingFound, nothingLeft, readingLine } from './reading.ts';
import { searchPagefind } from './pagefind.ts';
import { addExcerpt, resultItem } from './result-list.ts';
import { applyFilters, filterFields, readChosen, type Chosen } from './search-filters.ts';
import { loadSearchIndex, type SearchIndex } from './search-index.ts';

const PAGE_SIZE = 20;
/** Excerpts that stand when the answer does; the others come as they are scrolled to. */
const FIRST_EXCERPTS = 3;

class SearchPage extends HTMLElement {
  input = this.querySelector('input')!;
  region = this.querySelector<HTMLElement>('.results')!;
  summary = this.querySelector('.summary')!;
  reading = this.querySelector<HTMLElement>('.reading')!;
  list = this.querySelector('.results ol')!;
  more = this.querySelector<HTMLButtonElement>('.more')!;
  filters = this.querySelector<HTMLDetailsElement>('.filters')!;
  fields = this.querySelector('.fields')!;
  texts = openFragments(this.dataset['pagefind']!);
  /** Counts the searches, so that a slow answer to an old query is dropped. */
  turn = 0;
  pending: Found[] = [];
  phrases: string[][] = [];
  index: Promise<SearchIndex> | undefined;
  /** Items whose excerpts are fetched when they come into view. */
  waiting = new Map<Element, Entry>();
  watcher = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) if (isIntersecting) void this.fillExcerpt(target as HTMLLIElement);
  });

  connectedCallback() {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.push({ q: this.input.value.trim() });
    });
    this.filters.addEventListener('change', () => {
      const chosen = [...this.filters.querySelectorAll('select')].map(({ name, value }) => [name, value]);
      this.push({ q: this.input.value.trim(), ...Object.fromEntries(chosen) });
    });
    this.more.addEventListener('click', () => void this.showMore(this.turn));
    window.addEventListener('popstate', () => void this.search());
    void this.search();
  }

  push(state: Record<string, string>) {
    const params = new URLSearchParams(Object.entries(state).filter(([, value]) => value));
    history.pushState(null, '', `?${params}`);
    void this.search();
  }

  async search() {
    const turn = ++this.turn;
    const params = new URLSearchParams(location.search);
    const query = params.get('q')?.trim() ?? '';
    this.input.value = query;
    document.title = document.title.replace(/^(.*?)Tra cứu/, () => (query ? `${query} · Tra cứu` : 'Tra cứu'));
    this.clear();
    if (params.size === 0) return;
    this.region.ariaBusy = 'true';
    // In the same moment as the line below them, which would be pushed down later.
    this.filters.hidden = false;
    this.summary.textContent = 'Đang tìm…';
    try {
      await this.show(query, params, turn);
    } catch {
      if (turn === this.turn)
        this.summary.textContent = 'Chưa tải được chỉ mục tìm kiếm. Xin kiểm tra mạng rồi thử lại.';
    }
    if (turn === this.turn) this.region.ariaBusy = 'false';
  }

  clear() {
    this.watcher.disconnect();
    this.waiting.clear();
    this.list.replaceChildren();
    this.reading.replaceChildren();
    this.summary.textContent = '';
    this.more.hidden = true;
  }

  async show(query: string, params: URLSearchParams, turn: number) {
    const lookup = await loadLookup(this.dataset['source']!);
    const index = await this.openIndex(lookup).catch(() => undefined);
    const given = query
      ? await answer(query, lookup, index, params.has('nhu-go')).catch(() => answer(query, lookup, undefined))
      : undefined;
    if (turn !== this.turn) return;
    const columns = index?.columns ?? [];
    const chosen = readChosen(params, columns);
    const all = given?.found ?? everything(lookup, chosen);
    this.fields.replaceChildren(...filterFields(all, columns, chosen), ...(all.length > 0 ? [sortField(params)] : []));
    this.filters.hidden = this.fields.childElementCount === 0;
    // On a phone the results come first, unless a filter is set already.
    this.filters.open ||= Object.keys(chosen).length > 0 || matchMedia('(width >= 40rem)').matches;
    const found = applyFilters(all, columns, chosen);
    this.pending = params.get('xep') === 'moi' || !given ? found.toSorted(newestFirst) : [...found];
    this.phrases = given?.phrases ?? [];
    this.summary.textContent = describe(this.pending, index !== undefined);
    if (given) this.reading.append(...readingLine(given, query));
    if (given && all.length === 0) this.reading.append(...(await nothingFound(given, query, lookup)));
    else if (found.length === 0) this.reading.append(...nothingLeft(all, columns, chosen, query));
    if (turn !== this.turn) return;
    await this.showMore(turn);
    if (given && found.length === 0 && !given.read.number) await this.fallBack(given, chosen, turn);
    if (turn === this.turn && !this.summary.textContent) this.summary.textContent = `Không thấy gì cho “${query}”.`;
  }

  /** What the word index does not know, or cannot be asked for, Pagefind's engine may find. */
  async fallBack({ read, phrases }: Answer, chosen: Chosen, turn: number) {
    const hits = await searchPagefind(this.dataset['pagefind']!, read.words, chosen, PAGE_SIZE).catch(() => []);
    if (turn !== this.turn || hits.length === 0) return;
    this.summary.textContent = `${hits.length} trang có chữ gần giống.`;
    for (const { href, title, fragment } of hits) {
      const item = resultItem({ entry: { kind: 'p', href, name: title, details: '' }, because: 'text' });
      addExcerpt(item, href, fragment, phrases);
      this.list.append(item);
    }
  }

  openIndex({ entries }: Lookup): Promise<SearchIndex> {
    this.index ??= loadSearchIndex(this.dataset['table']!, this.dataset['syllables']!, entries);
    this.index.catch(() => (this.index = undefined));
    return this.index;
  }

  async showMore(turn: number) {
    const items = this.pending.splice(0, PAGE_SIZE).map((found) => {
      const item = resultItem(found);
      if (found.entry.kind === 'p' || found.entry.kind === 'd') this.waiting.set(item, found.entry);
      return item;
    });
    const focus = this.list.childElementCount > 0;
    this.list.append(...items);
    // The button that was pressed may vanish: the reader goes on at the first new result.
    if (focus) items[0]?.querySelector('a')?.focus();
    this.more.hidden = this.pending.length === 0;
    await Promise.all(items.slice(0, FIRST_EXCERPTS).map((item) => this.fillExcerpt(item)));
    if (turn === this.turn) for (const item of items.slice(FIRST_EXCERPTS)) this.watcher.observe(item);
  }

  async fillExcerpt(item: HTMLLIElement) {
    const entry = this.waiting.get(item);
    this.waiting.delete(item);
    this.watcher.unobserve(item);
    const { phrases } = this;
    if (!entry || phrases.length === 0) return;
    // Without its text a result is still an answer.
    const fragment = await this.texts(entry).catch(() => undefined);
    if (fragment) addExcerpt(item, entry.href, fragment, phrases);
  }
}

const newestFirst = ({ entry: a }: Found, { entry: b }: Found) =>
  (a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0;

/** Filters without words list all that they leave. */
function everything({ entries }: Lookup, chosen: Chosen): Found[] {
  if (Object.keys(chosen).length === 0) return [];
  return entries.flatMap((entry): Found[] => (entry.doc === undefined ? [] : [{ entry, because: 'text' }]));
}

function sortField(params: URLSearchParams): HTMLElement {
  const label = document.createElement('label');
  label.textContent = 'Sắp xếp';
  label.htmlFor = 'xep';
  const select = document.createElement('select');
  select.id = select.name = 'xep';
  select.append(new Option('Phù hợp nhất', ''), new Option('Mới nhất', 'moi', false, params.get('xep') === 'moi'));
  const field = document.createElement('div');
  field.append(label, select);
  return field;
}

function describe(found: readonly Found[], complete: boolean): string {
  const count = (wanted: Found['because'][]) => found.filter(({ because }) => wanted.includes(because)).length;
  const [exact, derived, texts] = [count(['exact']), count(['carries-out', 'cites']), count(['text'])];
  const parts = [
    exact > 0 && `${exact} văn bản đúng số hiệu hoặc tên gọi`,
    derived > 0 && `${derived} văn bản thực hiện hoặc dẫn đến`,
    texts > 0 && `${texts} trang có nội dung phù hợp`,
  ].filter(Boolean);
  const missing = complete ? '' : ' Chưa tải được chỉ mục toàn văn; xin kiểm tra mạng rồi thử lại.';
  return (parts.length > 0 ? `${parts.join(', ')}.` : '') + missing;
}

customElements.define('search-page', SearchPage);

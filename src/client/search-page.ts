/** The search page: the exact document first, then full text by Pagefind. The whole state stands in the URL. */
import type { LookupEntry } from '#model/lookup.ts';
import { loadPagefind, type Filters, type Pagefind, type PagefindResult } from './pagefind.ts';

const PAGE_SIZE = 20;

class SearchPage extends HTMLElement {
  input = this.querySelector('input')!;
  region = this.querySelector<HTMLElement>('.results')!;
  summary = this.querySelector('.summary')!;
  list = this.querySelector('.results ol')!;
  more = this.querySelector<HTMLButtonElement>('.more')!;
  filters = this.querySelector<HTMLElement>('.filters')!;
  /** Counts the searches, so that a slow answer to an old query is dropped. */
  turn = 0;
  pending: PagefindResult[] = [];

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
    const filters: Filters = {};
    this.input.value = query;
    document.title = document.title.replace(/^(.*?)Tra cứu/, () => (query ? `${query} · Tra cứu` : 'Tra cứu'));
    this.list.replaceChildren();
    this.more.hidden = true;
    if (!query && params.size === 0) {
      this.summary.textContent = '';
      return;
    }
    this.region.ariaBusy = 'true';
    this.summary.textContent = 'Đang tìm…';
    const base = this.dataset['pagefind']!;
    try {
      const [exact, pagefind] = await Promise.all([this.exact(query), loadPagefind(base)]);
      // Pagefind counts only the filters that it has loaded; what sharing adds to an address (utm_source) is no filter.
      const known = await pagefind.filters();
      for (const [name, value] of params) if (value && Object.hasOwn(known, name)) filters[name] = value;
      const answer = await pagefind.search(query || null, { filters });
      if (turn !== this.turn) return;
      await this.showFilters(pagefind, answer.filters, filters);
      const shown = Object.keys(filters).length === 0 ? exact : [];
      this.list.append(...shown.map((entry) => this.exactItem(entry)));
      this.pending = answer.results;
      this.summary.textContent = this.describe(query, shown.length, answer.results.length);
      await this.showMore(turn, new Set(shown.map(({ u }) => u)));
    } catch {
      if (turn === this.turn)
        this.summary.textContent = 'Chưa tải được chỉ mục tìm kiếm. Xin kiểm tra mạng rồi thử lại.';
    }
    if (turn === this.turn) this.region.ariaBusy = 'false';
  }

  async exact(query: string): Promise<LookupEntry[]> {
    if (!query) return [];
    const { loadLookup } = await import('./lookup.ts');
    return (await loadLookup(this.dataset['source']!)).exact(query);
  }

  describe(query: string, exact: number, texts: number): string {
    if (exact + texts === 0) return `Không thấy gì cho “${query}”. Xin thử ít chữ hơn, hoặc chỉ gõ số, ví dụ 35.`;
    const parts = [exact > 0 && `${exact} văn bản đúng số hiệu`, texts > 0 && `${texts} trang có nội dung phù hợp`];
    return `${parts.filter(Boolean).join(', ')}.`;
  }

  exactItem(entry: LookupEntry): HTMLLIElement {
    const item = this.item(entry.u, entry.t);
    item.className = 'exact';
    item.append(this.paragraph(entry.d));
    return item;
  }

  item(href: string, title: string): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    item.append(link);
    return item;
  }

  paragraph(text: string): HTMLParagraphElement {
    const paragraph = document.createElement('p');
    paragraph.className = 'small';
    paragraph.textContent = text;
    return paragraph;
  }

  /** Pagefind's excerpt is HTML that it escaped itself; only its `<mark>` is kept. */
  excerpt(html: string): HTMLParagraphElement {
    const paragraph = this.paragraph('');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const node of parsed.body.childNodes) {
      const marked = node instanceof HTMLElement && node.localName === 'mark';
      const part = marked ? document.createElement('mark') : document.createTextNode('');
      part.textContent = node.textContent;
      paragraph.append(part);
    }
    return paragraph;
  }

  async showMore(turn: number, skip = new Set<string>()) {
    const results = await Promise.all(this.pending.splice(0, PAGE_SIZE).map((result) => result.data()));
    if (turn !== this.turn) return;
    for (const page of results) {
      if (skip.has(page.url)) continue;
      const item = this.item(page.url, page.meta['title'] ?? page.url);
      item.append(this.excerpt(page.excerpt));
      const clauses = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3);
      if (clauses.length > 0) {
        const list = document.createElement('ul');
        list.append(...clauses.map(({ url, title }) => this.item(url, title)));
        item.append(list);
      }
      this.list.append(item);
    }
    this.more.hidden = this.pending.length === 0;
  }

  async showFilters(pagefind: Pagefind, counts: Record<string, Record<string, number>>, chosen: Filters) {
    const all = await pagefind.filters();
    const selects = Object.entries(all).map(([name, values], index) => {
      const field = document.createElement('div');
      const label = document.createElement('label');
      label.textContent = name;
      label.htmlFor = `loc-${index}`;
      const select = document.createElement('select');
      select.id = label.htmlFor;
      select.name = name;
      select.append(new Option('Tất cả', ''));
      for (const value of Object.keys(values).sort((a, b) => a.localeCompare(b, 'vi'))) {
        const count = counts[name]?.[value] ?? 0;
        select.append(new Option(`${value} (${count})`, value, false, chosen[name] === value));
      }
      field.append(label, select);
      return field;
    });
    this.filters.replaceChildren(...selects);
    this.filters.hidden = false;
  }
}

customElements.define('search-page', SearchPage);

/** Filters the events of a page by what their rows carry. The choice stands in the address, so that it can be shared and undone. */
import { markTimes } from './deadlines.ts';

type Chosen = ReadonlyMap<string, string>;

const valuesOf = (row: HTMLElement, key: string) => (row.getAttribute(`data-${key}`) ?? '').split(' ');

class EventFilter extends HTMLElement {
  panel = this.querySelector<HTMLElement>('.panel')!;
  fold = this.querySelector('details')!;
  selects = [...this.querySelectorAll('select')];
  reset = this.querySelector('button')!;
  status = this.querySelector<HTMLElement>('[role=status]')!;
  timeline = document.querySelector<HTMLElement>('[data-timeline]')!;
  pages = [...document.querySelectorAll<HTMLElement>('nav.pages')];
  /** The other pages of the list; fetched at the first filter, tried again after a failure. */
  rest: Promise<Element[]> | undefined;
  /** Counts the choices, so that a slow answer to an old one is dropped. */
  turn = 0;

  connectedCallback() {
    this.panel.hidden = false;
    this.panel.addEventListener('change', () => this.push());
    this.reset.addEventListener('click', () => {
      for (const select of this.selects) select.value = '';
      this.push();
      this.selects[0]!.focus();
    });
    window.addEventListener('popstate', () => void this.apply());
    // Firefox keeps what was chosen before a reload; the address is what counts.
    void this.apply();
  }

  push() {
    const url = new URL(location.href);
    for (const { name, value } of this.selects) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    url.hash = '';
    history.pushState(null, '', url);
    void this.apply();
  }

  /** What the address asks for; a value that the list does not have is no filter. */
  chosen(): Chosen {
    const params = new URLSearchParams(location.search);
    for (const select of this.selects) {
      select.value = params.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    return new Map(this.selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  }

  async apply() {
    const turn = ++this.turn;
    const chosen = this.chosen();
    this.reset.hidden = chosen.size === 0;
    if (chosen.size > 0) this.fold.open = true;
    if (chosen.size === 0 && !this.rest) {
      this.status.textContent = '';
      return;
    }
    this.timeline.ariaBusy = 'true';
    const added = await this.load();
    if (turn !== this.turn) return;
    this.show(chosen, added);
    this.timeline.ariaBusy = 'false';
  }

  /** The years of the other pages, put behind those of this one; `null` when they cannot be had. */
  async load(): Promise<Element[] | null> {
    const more = this.dataset['more']!.split(' ').filter(Boolean);
    if (more.length > 0 && !this.rest) this.status.textContent = 'Đang tải các trang sau…';
    this.rest ??= Promise.all(more.map(fetchYears)).then((pages) => {
      this.timeline.append(...pages.flat());
      markTimes(this.timeline);
      return pages.flat();
    });
    try {
      return await this.rest;
    } catch {
      this.rest = undefined;
      return null;
    }
  }

  show(chosen: Chosen, added: Element[] | null) {
    const rows = [...this.timeline.querySelectorAll<HTMLElement>('li[data-viec]')];
    let shown = 0;
    for (const row of rows) {
      row.hidden = [...chosen].some(([key, value]) => !valuesOf(row, key).includes(value));
      if (!row.hidden) shown += 1;
    }
    for (const section of this.timeline.querySelectorAll('section')) {
      section.hidden = !section.querySelector('li[data-viec]:not([hidden])');
    }
    for (const nav of this.pages) nav.hidden = chosen.size > 0;
    // Without a filter the page is as it was: its own rows alone.
    if (chosen.size === 0) for (const section of added ?? []) (section as HTMLElement).hidden = true;
    if (added) this.count(rows, chosen);
    this.status.textContent = this.describe(chosen, shown, added !== null);
  }

  describe(chosen: Chosen, shown: number, complete: boolean): string {
    if (chosen.size === 0) return `Đã bỏ lọc: ${this.dataset['count']} mốc việc.`;
    if (!complete) return `Chưa tải được các trang sau; mới lọc trong trang này: ${shown} mốc việc. Xin thử lại.`;
    if (shown === 0) return 'Không có mốc việc nào hợp với các mục đã chọn.';
    return `Đang hiện ${shown} trong ${this.dataset['count']} mốc việc.`;
  }

  /** Beside each value stands how many events it would leave, together with what else is chosen. */
  count(rows: readonly HTMLElement[], chosen: Chosen) {
    const counts = new Map(this.selects.map(({ name }) => [name, new Map<string, number>()]));
    for (const row of rows) {
      const failed = [...chosen].filter(([key, value]) => !valuesOf(row, key).includes(value)).map(([key]) => key);
      for (const [key, held] of counts) {
        if (failed.some((other) => other !== key)) continue;
        for (const value of valuesOf(row, key)) held.set(value, (held.get(value) ?? 0) + 1);
      }
    }
    for (const { name, options, value } of this.selects) {
      for (const option of [...options].slice(1)) {
        const count = counts.get(name)!.get(option.value) ?? 0;
        option.textContent = option.textContent!.trim().replace(/\(\d+\)$/, `(${count})`);
        option.disabled = count === 0 && option.value !== value;
      }
    }
  }
}

/** The years of another page of the list. */
async function fetchYears(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelector('[data-timeline]')!.children].map((section) => document.adoptNode(section));
}

customElements.define('event-filter', EventFilter);

/** The home page's deadlines by the reader's own day. Fetches the months around it only when the built rows do not do. */
import type { NearDeadline } from '#model/home.ts';
import { today } from './day.ts';
import { markTimes } from './deadlines.ts';
import { nearest, stillNearest } from './nearest.ts';

async function fetchJson(address: string): Promise<readonly NearDeadline[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as NearDeadline[];
}

class NearDeadlines extends HTMLElement {
  list = this.querySelector('ol')!;

  connectedCallback() {
    // Offline the built list stands, with the words that are true of it.
    void this.show().catch(() => undefined);
  }

  async show() {
    const day = today();
    const days = [...this.list.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    if (stillNearest(days, this.dataset['built']!, day)) return this.describe(days[0]! >= day);
    const { months, source, limit } = this.dataset;
    const { coming, rows } = await nearest(day, months!.split(' '), Number(limit), (month) =>
      fetchJson(source!.replace('*', month)),
    );
    const model = this.list.querySelector('li')!;
    this.list.replaceChildren(...rows.map((row) => fill(model.cloneNode(true) as HTMLElement, row)));
    markTimes(this.list);
    this.describe(coming);
  }

  describe(coming: boolean) {
    this.querySelector('h2')!.textContent = 'Thời hạn gần hôm nay nhất';
    this.querySelector('.basis')!.textContent = coming
      ? 'Những thời hạn sắp tới, gần nhất trước.'
      : 'Không còn thời hạn nào sắp tới; đây là những thời hạn vừa qua, gần nhất trước.';
  }
}

/** Puts a deadline into a copy of a built row. */
function fill(item: HTMLElement, { words, from, last, what, href, plan }: NearDeadline): HTMLElement {
  const time = item.querySelector('time')!;
  const link = item.querySelector('a')!;
  time.textContent = words;
  time.dateTime = (last ?? from)!;
  for (const [name, value] of Object.entries({ from, last })) {
    if (value) time.dataset[name] = value;
    else delete time.dataset[name];
  }
  link.href = href;
  link.textContent = what;
  item.querySelector('.plan')!.textContent = plan;
  return item;
}

customElements.define('near-deadlines', NearDeadlines);

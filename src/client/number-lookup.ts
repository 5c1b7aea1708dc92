/**
 * Suggestions under the search box: an editable combobox with list autocomplete (WAI-ARIA Authoring Practices).
 * The form works without it, and search-box.ts fetches it.
 */
import type { Entry } from './entries.ts';
import type { Lookup } from './lookup.ts';

/** Suggestions shown. */
const MOST = 8;

class NumberLookup extends HTMLElement {
  input = this.querySelector('input')!;
  list = this.querySelector('ul')!;
  status = this.querySelector('[role=status]')!;
  found: Entry[] = [];
  active = -1;
  lookup: Promise<Lookup> | undefined;
  composing = false;

  connectedCallback() {
    const { input, list } = this;
    input.addEventListener('focus', () => void this.load());
    input.addEventListener('compositionstart', () => (this.composing = true));
    input.addEventListener('compositionend', () => {
      this.composing = false;
      void this.suggest();
    });
    input.addEventListener('input', () => void this.suggest());
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => this.close());
    input.form?.addEventListener('submit', () => this.close());
    // Before blur, so that the click still finds its option.
    list.addEventListener('mousedown', (event) => {
      const option = (event.target as Element).closest('li');
      if (!option) return;
      event.preventDefault();
      this.go(Number(option.dataset['index']));
    });
    // This script came because the reader is here already, and may have typed meanwhile.
    if (document.activeElement === input) {
      void this.load().then(
        () => this.suggest(),
        () => undefined,
      );
    }
  }

  load(): Promise<Lookup> {
    this.lookup ??= import('./lookup.ts').then(({ loadLookup }) => loadLookup(this.dataset['source']!));
    this.lookup.catch(() => (this.lookup = undefined));
    return this.lookup;
  }

  async suggest() {
    if (this.composing) return;
    const query = this.input.value;
    const lookup = query.trim() ? await this.load().catch(() => undefined) : undefined;
    const exact = lookup?.find(query, MOST) ?? [];
    const found = lookup && exact.length === 0 ? await lookup.near(query, MOST).catch(() => []) : exact;
    // The reader has typed on, or gone on to something else.
    if (query !== this.input.value || document.activeElement !== this.input) return;
    this.found = found;
    this.active = -1;
    const near = exact.length === 0;
    this.list.replaceChildren(...found.map((entry, index) => this.option(entry, index, near)));
    this.show(found.length > 0);
    this.status.textContent = query.trim()
      ? `${found.length} gợi ý${near && found.length > 0 ? ' gần giống' : ''}`
      : '';
  }

  /** @param near it is not what was typed, and says so */
  option({ name, details }: Entry, index: number, near: boolean): HTMLLIElement {
    const item = document.createElement('li');
    item.role = 'option';
    item.id = `${this.list.id}-${index}`;
    item.dataset['index'] = String(index);
    item.ariaSelected = 'false';
    const title = document.createElement('strong');
    title.textContent = name;
    const detail = document.createElement('span');
    detail.textContent = [near && 'Gần giống', details].filter(Boolean).join(' · ');
    item.append(title, detail);
    return item;
  }

  onKey(event: KeyboardEvent) {
    if (event.isComposing || this.list.hidden) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      const count = this.found.length + 1;
      this.select(((this.active + 1 + move + count) % count) - 1);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.go(this.active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  select(index: number) {
    this.active = index;
    [...this.list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    const option = this.list.children[index];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  go(index: number) {
    const entry = this.found[index];
    if (entry) location.href = entry.href;
  }

  show(open: boolean) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.input.removeAttribute('aria-activedescendant');
  }

  close() {
    this.show(false);
    this.active = -1;
  }
}

customElements.define('number-lookup', NumberLookup);

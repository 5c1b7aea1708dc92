/** Copy, share and print buttons of a plan. Each shows itself only where the browser can do what it says. */
import { textFragment } from './text-fragment.ts';

class PlanTools extends HTMLElement {
  /** The words of the plan that were last selected: pressing a button may take the selection away. */
  selected = '';

  connectedCallback() {
    const able: Record<string, boolean> = {
      cite: 'clipboard' in navigator,
      link: 'clipboard' in navigator,
      passage: 'clipboard' in navigator && 'fragmentDirective' in document,
      share: 'share' in navigator,
      print: true,
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-action]')) {
      button.parentElement!.hidden = !able[button.dataset['action']!];
      button.addEventListener('click', () => void this.act(button.dataset['action']!));
    }
    document.addEventListener('selectionchange', () => this.keepSelection());
    this.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.addEventListener('click', (event) =>
      this.nameClause(event.currentTarget as HTMLAnchorElement),
    );
  }

  keepSelection() {
    const selection = document.getSelection();
    const inText = selection?.anchorNode?.parentElement?.closest('.prose');
    if (inText && !selection!.isCollapsed) this.selected = selection!.toString();
  }

  async act(action: string) {
    const { citation = '', title = '' } = this.dataset;
    try {
      if (action === 'cite') await this.copy(citation, 'Đã chép trích dẫn.');
      if (action === 'link') await this.copy(location.href, 'Đã chép liên kết.');
      if (action === 'passage') await this.copyPassage();
      if (action === 'share') await navigator.share({ title, url: location.href });
      if (action === 'print') window.print();
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') this.say('Trình duyệt không cho phép. Xin chép bằng tay.');
    }
  }

  async copyPassage() {
    if (!this.selected.trim()) return this.say('Xin bôi đen một đoạn trong kế hoạch rồi bấm lại.');
    const page = location.href.replace(/#.*/, '');
    await this.copy(`${page}#${textFragment(this.selected)}`, 'Đã chép liên kết tới đoạn đã chọn.');
  }

  async copy(text: string, done: string) {
    await navigator.clipboard.writeText(text);
    this.say(done);
  }

  /** The message about an error names the clause that the reader came to or is at. */
  nameClause(link: HTMLAnchorElement) {
    const anchor =
      location.hash.slice(1) || document.querySelector<HTMLAnchorElement>('.toc [aria-current]')?.hash.slice(1);
    const clause = anchor && document.getElementById(anchor);
    if (!clause) return;
    const name = clause.querySelector('.label, .permalink')?.getAttribute('aria-label') ?? anchor;
    const url = new URL(link.href);
    const body = url.searchParams.get('body')!.replace(/^(Mục, khoản:).*$/m, `$1 ${name} (#${anchor})`);
    link.href = `mailto:${url.pathname}?subject=${encodeURIComponent(url.searchParams.get('subject')!)}&body=${encodeURIComponent(body)}`;
  }

  say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }
}

customElements.define('plan-tools', PlanTools);

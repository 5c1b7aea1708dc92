/** Copy, share and print buttons. Each shows itself only where the browser can do what it says. */
class PlanTools extends HTMLElement {
  connectedCallback() {
    const able: Record<string, boolean> = {
      cite: 'clipboard' in navigator,
      link: 'clipboard' in navigator,
      share: 'share' in navigator,
      print: true,
    };
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-action]')) {
      button.parentElement!.hidden = !able[button.dataset['action']!];
      button.addEventListener('click', () => void this.act(button.dataset['action']!));
    }
  }

  async act(action: string) {
    const { citation = '', title = '' } = this.dataset;
    try {
      if (action === 'cite') await navigator.clipboard.writeText(citation);
      if (action === 'link') await navigator.clipboard.writeText(location.href);
      if (action === 'share') await navigator.share({ title, url: location.href });
      if (action === 'print') window.print();
      if (action === 'cite' || action === 'link')
        this.say(action === 'cite' ? 'Đã chép trích dẫn.' : 'Đã chép liên kết.');
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') this.say('Trình duyệt không cho phép. Xin chép bằng tay.');
    }
  }

  say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }
}

customElements.define('plan-tools', PlanTools);

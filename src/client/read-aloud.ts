/** Reads a plan's text aloud, clause by clause, where the browser has a Vietnamese voice; else the button stays hidden. */
class ReadAloud extends HTMLElement {
  button = this.querySelector('button')!;
  /** Counts the starts, so that what an older one still says is known for old. */
  turn = 0;

  connectedCallback() {
    if (!('speechSynthesis' in window)) return;
    const show = () => (this.hidden = !this.voice());
    // Chromium loads its voices later.
    speechSynthesis.addEventListener('voiceschanged', show);
    show();
    this.button.addEventListener('click', () => (this.button.ariaPressed === 'true' ? this.stop() : this.start()));
    // Otherwise the voice would go on on the next page.
    window.addEventListener('pagehide', () => this.stop());
  }

  voice() {
    return speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  }

  start() {
    speechSynthesis.cancel();
    const turn = ++this.turn;
    this.show(true);
    const blocks = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4, h5, h6, p, li, td, th)')];
    const utterances = blocks
      .filter((block) => !block.querySelector('p, li') && !block.closest('.previews'))
      .map((block) => this.utterance(block.innerText.replace('¶', '')));
    utterances.at(-1)?.addEventListener('end', () => turn === this.turn && this.show(false));
    for (const utterance of utterances) speechSynthesis.speak(utterance);
  }

  stop() {
    this.turn += 1;
    speechSynthesis.cancel();
    this.show(false);
  }

  utterance(text: string) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'vi-VN';
    utterance.voice = this.voice() ?? null;
    return utterance;
  }

  show(reading: boolean) {
    this.button.ariaPressed = String(reading);
    this.button.textContent = reading ? 'Dừng đọc' : 'Nghe đọc';
  }
}

customElements.define('read-aloud', ReadAloud);

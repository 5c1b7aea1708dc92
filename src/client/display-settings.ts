/** Theme and text size, kept between visits. The first paint is handled by the page's head. */
class DisplaySettings extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      const { setting, value } = button.dataset as { setting: 'theme' | 'size'; value: string };
      if (value) document.documentElement.dataset[setting] = value;
      else delete document.documentElement.dataset[setting];
      try {
        if (value) localStorage.setItem(setting, value);
        else localStorage.removeItem(setting);
      } catch {
        // Storage may be closed (private mode): the choice then lasts for this page only.
      }
      this.show();
    });
    this.show();
  }

  show() {
    for (const button of this.querySelectorAll('button')) {
      const chosen = document.documentElement.dataset[button.dataset['setting']!] ?? '';
      button.setAttribute('aria-pressed', String(chosen === button.dataset['value']));
    }
  }
}

customElements.define('display-settings', DisplaySettings);

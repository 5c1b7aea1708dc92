/** Marks in the table of contents the section that the reader is in; on a phone its bar names it, and a choice closes it. */
const toc = document.querySelector<HTMLDetailsElement>('.toc');
const here = toc?.querySelector('.here');
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark() {
  // The last heading that has passed the upper third of the screen.
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3).at(-1);
  for (const [id, link] of links) {
    if (id === passed?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  const title = passed && links.get(passed.id)?.textContent.trim();
  here?.replaceChildren(title ? ` · ${title}` : '');
}

// A heading that passes the upper third is all that can change the answer; far above counts too, for the jumps of links.
const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);

const closeSheet = () => toc?.removeAttribute('open');
for (const link of links.values()) link.addEventListener('click', closeSheet);
toc?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !toc.open) return;
  closeSheet();
  toc.querySelector('summary')?.focus();
});

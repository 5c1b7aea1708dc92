/** Marks in the table of contents the section that the reader is in. */
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
}

// Headings crossing the upper third are all that can change the answer.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);

/** Says of every deadline whether it is past, running or coming, by the reader's own day: the built page makes no such claim. */

/** Today in the reader's own time zone, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const day = today();
for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-from], time[data-to]')) {
  const { from, to } = time.dataset;
  if (to && to < day) time.dataset['state'] = 'past';
  else if (from && from > day) time.dataset['state'] = 'coming';
  else time.dataset['state'] = 'current';
}

/** A list marked `data-nearest` opens at the first deadline that is not past; the earlier ones stay above it, folded. */
for (const list of document.querySelectorAll<HTMLElement>('[data-nearest]')) {
  const items = [...list.querySelectorAll<HTMLElement>('ol > li')];
  const next = items.findIndex((item) => item.querySelector('time')?.dataset['state'] !== 'past');
  const shown = Number(list.dataset['nearest']);
  const first = next < 0 ? Math.max(items.length - shown, 0) : next;
  items.forEach((item, index) => (item.hidden = index < first || index >= first + shown));
  list.querySelector('[data-none-coming]')?.toggleAttribute('hidden', next >= 0);
}

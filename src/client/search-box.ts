/** Names each search box for what it is with a script, and fetches the search code when the reader comes to it. */
for (const box of document.querySelectorAll('number-lookup')) {
  const combobox = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': box.querySelector('ul')!.id,
  };
  const input = box.querySelector('input')!;
  for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  input.addEventListener('focus', () => void import('./number-lookup.ts'), { once: true });
}

/** `/` focuses the search box, unless the reader is typing somewhere. */
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const input = document.querySelector<HTMLInputElement>('number-lookup input');
  if (!input) return;
  event.preventDefault();
  input.focus();
});

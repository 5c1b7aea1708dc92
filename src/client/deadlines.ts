/** Says of every deadline whether it is past, running or coming. The words for it stand in styles/base.css. */
import { stateOf, today } from './day.ts';

/** Marks every time of a page, or of a part that was put into it. */
export function markTimes(root: ParentNode): void {
  const day = today();
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-from], time[data-last]')) {
    time.dataset['state'] = stateOf(time.dataset, day);
  }
}

markTimes(document);

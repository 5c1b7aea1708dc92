/**
 * `npm run eval:search [-- --plans 200,2000] [--held-back] [--fresh]`: how well search finds, in Chromium on the real page,
 * beside Pagefind as it comes. The queries held back count only when asked for. Ends with 1 below the floors.
 */
import { parseArgs } from 'node:util';
import { evaluate } from '../tests/search/eval/evaluate.ts';

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '200,2000' },
    'held-back': { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    folder: { type: 'string', default: '.cache/eval-search' },
  },
});
const { folder, fresh, 'held-back': heldBack } = values;
for (const plans of values.plans.split(',').map(Number)) {
  const misses = await evaluate({ plans, folder: `${folder}/${plans}`, fresh, heldBack });
  if (misses > 0) process.exitCode = 1;
}

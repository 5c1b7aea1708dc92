/** `node tests/synthetic/write.ts FOLDER [--plans 2000] [--seed 1] [--beside content]`: writes a content folder to build. */
import { parseArgs } from 'node:util';
import { writeContent } from './content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plans: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    beside: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('node tests/synthetic/write.ts FOLDER [--plans 2000] [--seed 1] [--beside content]');
const size = { plans: Number(values.plans), seed: Number(values.seed) };
console.log(`${writeContent(folder, size, values.beside)} plans in ${folder}`);

/** `npm run schema`: writes the JSON schemas that editors and the open-data page use. A test holds them to the Zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '#export/json-schema.ts';

const FOLDER = 'public/schema';

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`${FOLDER}/${name}`, text);
console.log(`${FOLDER}: ${jsonSchemas().size} files`);

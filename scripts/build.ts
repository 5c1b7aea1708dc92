/** `npm run build`: lints the content, renders, indexes and checks the site aside, then puts it into OUT_DIR. */
import '#integrations/fault-report.ts';
import path from 'node:path';
import { publish } from '#integrations/release.ts';
import { settings } from '#settings';

await publish(settings, { show: true });
console.log(`Đã dựng xong: ${path.relative('.', settings.outDir)}`);

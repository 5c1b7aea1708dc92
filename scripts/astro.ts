/** `npm run dev`, `npm run check`: Astro's own program, with its telemetry off on every system. */
import '#integrations/fault-report.ts';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(pathToFileURL(path.resolve('node_modules/astro/bin/astro.mjs')).href);

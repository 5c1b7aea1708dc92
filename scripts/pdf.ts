/** `npm run pdf`: `npm run build` with a PDF of every plan, which its page then offers. Needs Chromium, and fetches it. */
import '#integrations/fault-report.ts';

process.env.PDF = 'on';
await import('./build.ts');

/**
 * `npm run lighthouse [-- kind …]`: Lighthouse's scores of the built site on its phone profile, page kind by page kind.
 * Exit code 1 when one is below its floor. The best of three runs counts: the machine has other work to do.
 */
import '#integrations/fault-report.ts';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { findChromium } from '#integrations/chromium.ts';
import { serveSite } from '#integrations/static-server.ts';
import { settings } from '#settings';
import { PAGE_KINDS } from '../tests/e2e/pages.ts';

const KINDS = ['home', 'plan', 'document', 'term', 'body', 'plans', 'search'] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = { LCP: 'largest-contentful-paint', CLS: 'cumulative-layout-shift', TBT: 'total-blocking-time' };

const base = await serveSite(settings, { port: 0, host: '127.0.0.1' });
const browser = await launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const port = Number(new URL(browser.wsEndpoint()).port);

async function measure(kind: (typeof KINDS)[number]) {
  // Results of a search are kept out of search engines on purpose.
  const flags = { port, logLevel: 'silent', skipAudits: kind === 'search' ? ['is-crawlable'] : [] } as const;
  const { lhr } = (await lighthouse(base + PAGE_KINDS[kind], { ...flags, onlyCategories: CATEGORIES }))!;
  const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name]!.score ?? 0) * 100));
  const metrics = Object.entries(METRICS).map(([name, id]) => `${name} ${lhr.audits[id]!.displayValue}`);
  const failed = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
  );
  return {
    scores,
    line: `${kind.padEnd(9)} ${scores.join(' / ')}  ${metrics.join('  ')}  ${failed.map(({ id }) => id).join(' ')}`,
  };
}

const asked = process.argv.slice(2);
for (const kind of KINDS.filter((name) => asked.length === 0 || asked.includes(name))) {
  const floor = kind === 'search' ? 95 : 100;
  let best = await measure(kind);
  for (let run = 1; run < 3 && Math.min(...best.scores) < floor; run++) {
    const next = await measure(kind);
    if (next.scores[0]! > best.scores[0]!) best = next;
  }
  console.log(best.line);
  if (Math.min(...best.scores) < floor) process.exitCode = 1;
}
await browser.close();
process.exit();

/** One portal, all queries: what is found, what it costs, how long it takes; printed as tables. */
import { loadRecords, readSources } from '#load/files.ts';
import { bodyText } from '#markdown/render.ts';
import { syllables } from '#search/syllables.ts';
import { buildCorpus } from '#model/corpus.ts';
import { ask, askStock, costOf, openBrowser, openSearch, type Reply } from './browser.ts';
import { answersTo, readQueries, type LabelledQuery } from './queries.ts';
import { floorOf, quantile, scoreBy, type Outcome } from './score.ts';
import { buildSite, serve, STOCK } from './site.ts';

export interface Evaluation {
  plans: number;
  /** Where the built portal is kept. */
  folder: string;
  fresh: boolean;
  /** Ask the queries that were held back instead of the others. */
  heldBack: boolean;
}

const percent = (share: number) => (100 * share).toFixed(0).padStart(4);
const ms = (time: number) => `${time.toFixed(0)} ms`;

/** @returns how many classes and budgets are missed */
export async function evaluate({ plans, folder, fresh, heldBack }: Evaluation): Promise<number> {
  const { content, out } = await buildSite(plans, folder, fresh);
  const corpus = buildCorpus(loadRecords(content));
  const texts = new Map(
    readSources(content, 'plans').map(({ id, body }) => [id, ` ${syllables(bodyText(body)).join(' ')} `]),
  );
  const all = readQueries(new URL('queries.txt', import.meta.url));
  const queries = all.filter((query) => query.heldBack === heldBack);
  const { address, close } = await serve(out);
  const browser = await openBrowser();
  const judge = (query: LabelledQuery, { paths, time }: Reply): Outcome => {
    const right = answersTo(query, corpus, texts);
    return { ...query, time, place: paths.findIndex((path) => right.has(path.split('/').at(-2)!)) + 1 };
  };
  const run = async (page: Awaited<ReturnType<typeof openSearch>>, one: (text: string) => Promise<Reply>) => {
    const outcomes: Outcome[] = [];
    for (const query of queries) outcomes.push(judge(query, await one(query.query)));
    await page.context().close();
    return outcomes;
  };
  try {
    const fast = await openSearch(browser, address);
    const ours = await run(fast, (text) => ask(fast, text));
    const phone = await openSearch(browser, address, 4);
    // Asked once before, so that what is timed is warm.
    for (const { query } of queries) await ask(phone, query);
    const slow = await run(phone, (text) => ask(phone, text));
    const other = await openSearch(browser, address);
    const stock = await run(other, (text) => askStock(other, `/${STOCK}/`, text));
    const sample = queries.filter((_, index) => index % 8 === 0);
    const costs = [];
    for (const { query } of sample) costs.push({ query, ...(await costOf(browser, address, query)) });

    console.log(
      `\n${plans} synthetic plans and the real ones, ${queries.length} queries${heldBack ? ' held back' : ''}`,
    );
    console.log('class          n    @1   @5  MRR   floor   Pagefind @1   @5');
    const stockScores = new Map(scoreBy(stock).map((score) => [score.kind, score]));
    const low = scoreBy(ours).filter(({ kind, count, first, five, mrr }) => {
      const { first: stockFirst, five: stockFive } = stockScores.get(kind)!;
      const floor = kind === 'all' ? 0 : floorOf(kind);
      const line = `${kind.padEnd(13)}${String(count).padStart(3)} ${percent(first)} ${percent(five)}  ${mrr.toFixed(2)}   ${floor.toFixed(2)}         ${percent(stockFirst)} ${percent(stockFive)}`;
      console.log(line + (first < floor ? '  below' : ''));
      return first < floor;
    });
    for (const { kind, query, place } of ours.filter(({ place }) => place !== 1)) {
      console.log(`  ${kind} “${query.normalize('NFC')}”: ${place || 'not found'}`);
    }
    const times = (outcomes: Outcome[]) => outcomes.map(({ time }) => time);
    const p95 = quantile(times(slow), 0.95);
    console.log(
      `time of an answer, median and p95: 1× ${ms(quantile(times(ours), 0.5))}, ${ms(quantile(times(ours), 0.95))}; 4× warm ${ms(quantile(times(slow), 0.5))}, ${ms(p95)}`,
    );
    console.log(
      `Pagefind as it comes at 1×: ${ms(quantile(times(stock), 0.5))}, ${ms(quantile(times(stock), 0.95))}; ours at 1× is ${(quantile(times(ours), 0.5) / quantile(times(stock), 0.5)).toFixed(2)} of it`,
    );
    const bytes = costs.map((cost) => cost.bytes);
    const most = costs.reduce((a, b) => (a.bytes > b.bytes ? a : b));
    const requests = Math.max(...costs.map((cost) => cost.requests));
    console.log(
      `first answer in a fresh browser: median ${(quantile(bytes, 0.5) / 1000).toFixed(0)} kB, most ${(most.bytes / 1000).toFixed(0)} kB (“${most.query}”), at most ${requests} requests`,
    );
    const over = [p95 > 500, most.bytes > 160_000, requests > 20].filter(Boolean).length;
    return low.length + over;
  } finally {
    await browser.close();
    close();
  }
}

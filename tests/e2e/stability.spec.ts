/** Nothing moves under the reader's eye: scripts come late on a slow line, and what they add has its place already. */
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './pages.ts';

/** A fifth of what counts as good (web.dev/articles/cls): one line of text that becomes two, no more. */
const MOST = 0.02;

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind} stands still`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.route('**/*.{js,json}', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node: Node | null }[];
            })[];
            resolve(
              shifts.map(
                ({ value, sources }) =>
                  `${value.toFixed(4)} ${sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 80))}`,
              ),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([]), 300);
        }),
    );
    expect(moved.filter((shift) => parseFloat(shift) > MOST)).toEqual([]);
  });
}

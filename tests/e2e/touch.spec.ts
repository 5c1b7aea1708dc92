import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './pages.ts';

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: what stands alone is high enough for a thumb`, async ({ page }) => {
    await page.goto(path);
    if (kind === 'search') await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
    const low = await page.evaluate(() => {
      const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .filter(
          (element) =>
            element.localName !== 'a' || words(element.closest('p, li, dd, td, h1, h2, h3, h4')) === words(element),
        )
        .map((element) => `${element.localName} ${words(element)} ${element.getBoundingClientRect().height}`);
    });
    expect(low).toEqual([]);
  });
}

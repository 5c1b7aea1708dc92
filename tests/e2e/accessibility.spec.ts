import { expect, test } from '@playwright/test';
import { COLOURS, violationsOf, WIDTHS } from './axe.ts';
import { PAGE_KINDS } from './pages.ts';

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  for (const width of WIDTHS) {
    test(`${kind} at ${width} px, light and dark: no axe violation, no sideways scroll`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      if (kind === 'search') await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // In the dark nothing but the colours is another.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, COLOURS)).toEqual([]);
    });
  }
}

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#noi-dung$/);
});

test('print leaves the interface out', async ({ page }) => {
  await page.goto(PAGE_KINDS.plan);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.locator('#muc-i')).toBeVisible();
  await expect(page.locator('plan-tools')).toBeHidden();
  await expect(page.getByText('Tiến hành Đại hội đại biểu Đảng bộ huyện lần thứ XX').first()).toBeVisible();
  await expect(page.getByText(/^Bản in từ https:/)).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
  test(`${kind} reads without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'Chính' }).getByRole('link')).toHaveCount(4);
    // What needs a script is not offered.
    await expect(page.getByRole('button', { name: /Nền|Chữ|Chép|Chia sẻ|In|Xem thêm/ })).toHaveCount(0);
  });
}

test('the search form leads to a page that shows other ways', async ({ page }) => {
  await page.goto('ke-hoach/');
  await page.getByRole('searchbox').fill('35-CT/TW');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/\/tra-cuu\/\?q=35-CT%2FTW$/);
  await page.getByRole('main').getByRole('link', { name: 'danh mục số hiệu' }).click();
  await page.getByRole('link', { name: '35-CT/TW', exact: true }).click();
  await expect(page).toHaveURL(/\/so\/35-ct-tw\/$/);
});

test('filters are plain links', async ({ page }) => {
  await page.goto('ke-hoach/');
  await page.getByText('Tỉnh', { exact: true }).click();
  await page.getByRole('link', { name: /Kon Tum/ }).click();
  await expect(page.getByRole('main').locator('ol.rows > li')).toHaveCount(1);
});

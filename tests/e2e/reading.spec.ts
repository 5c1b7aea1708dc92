import { expect, test } from '@playwright/test';

const KON_RAY = 'ke-hoach/kon-ray-dai-hoi-dang-bo-2025-2030/';

test('a reader goes from a plan to the directive and back to every plan that carries it out', async ({ page }) => {
  await page.goto(KON_RAY);
  await page.locator('.prose a.citation', { hasText: '35-CT/TW' }).first().click();
  await expect(page).toHaveURL(/\/van-ban\/35-ct-tw-2024\/$/);
  const derived = page.getByRole('heading', { name: 'Thực hiện văn bản này' }).locator('..');
  await expect(derived.getByRole('link', { name: /Kon Rẫy/ })).toBeVisible();
});

test('the page of 35-CT/TW (2024) says that it was adjusted and then replaced; that of 2019 claims no plan', async ({
  page,
}) => {
  await page.goto('van-ban/35-ct-tw-2024/');
  const status = page.locator('.banner');
  await expect(status.getByRole('listitem')).toHaveText([
    /được điều chỉnh, bổ sung bởi Kết luận 118-KL\/TW.*18\/01\/2025/,
    /được thay thế bởi Chỉ thị 45-CT\/TW.*14\/4\/2025/,
  ]);
  await page.goto('van-ban/35-ct-tw-2019/');
  await expect(page.getByText('Chưa có kế hoạch nào trên cổng thực hiện')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Kon Rẫy/ })).toHaveCount(0);
});

test('21-KL/TW lists both plans that cite it', async ({ page }) => {
  await page.goto('van-ban/21-kl-tw-2021/');
  await expect(page.getByRole('main').locator('a[href*="khoi-binh-dinh"]').first()).toBeVisible();
  await expect(page.getByRole('main').locator('a[href*="khoi-ha-tinh"]').first()).toBeVisible();
});

test('a bare number that two documents share offers both', async ({ page }) => {
  await page.goto('so/35-ct-tw/');
  const choices = page.getByRole('main').locator('ol.rows > li');
  await expect(choices).toHaveText([/30\/5\/2019/, /14\/6\/2024/]);
});

test('a plan whose basis changed later carries the banner', async ({ page }) => {
  await page.goto(KON_RAY);
  await expect(page.getByText('Căn cứ đã thay đổi sau kế hoạch này.').first()).toBeVisible();
  await expect(page.locator('.banner').first()).toContainText('45-CT/TW');
});

test('every task links to a clause that is on the page', async ({ page }) => {
  await page.goto(KON_RAY);
  const anchors = await page
    .locator('.duties a[href*="#"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(anchors.length).toBeGreaterThan(10);
  for (const anchor of new Set(anchors)) await expect(page.locator(anchor), anchor).toHaveCount(1);
});

for (const [day, state] of [
  ['2024-07-30T09:00:00+07:00', 'current'],
  ['2024-08-02T09:00:00+07:00', 'past'],
] as const) {
  test(`a deadline is told by the reader's own day: ${state} on ${day.slice(0, 10)}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(KON_RAY);
    await expect(page.locator('time[data-to="2024-07-31"]').first()).toHaveAttribute('data-state', state);
  });
}

test('the copy buttons give the citation in official form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('ke-hoach/khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025/');
  await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
  await expect(page.getByText('Đã chép trích dẫn.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Kế hoạch số 100-KH\/ĐUK của Ban Thường vụ Đảng ủy Khối/,
  );
});

test('theme and text size are kept between pages', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await page.getByRole('button', { name: 'Chữ rất lớn' }).click();
  await page.goto('ke-hoach/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Chữ rất lớn' })).toHaveAttribute('aria-pressed', 'true');
});

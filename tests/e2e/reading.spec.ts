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
  ['2024-07-31T09:00:00+07:00', 'past'],
] as const) {
  test(`a deadline is told by the reader's own day: ${state} on ${day.slice(0, 10)}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(KON_RAY);
    await expect(page.locator('time[data-last="2024-07-30"]').first()).toHaveAttribute('data-state', state);
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

test.describe('the mục lục on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('is a bar at the foot of the text that names the section, opens into a sheet and closes on a choice', async ({
    page,
  }) => {
    await page.goto(`${KON_RAY}#muc-ii-2-1`);
    const bar = page.locator('.toc > summary');
    await expect(bar).toBeInViewport();
    await expect(bar).toContainText('2. Đại hội cấp cơ sở');
    await bar.click();
    const choice = page
      .getByRole('navigation', { name: 'Mục lục' })
      .getByRole('link', { name: 'IV. Tổ chức thực hiện' });
    await expect(choice).toBeVisible();
    await choice.click();
    await expect(choice).toBeHidden();
    await expect(page.locator('#muc-iv')).toBeInViewport();
    await expect(bar).toContainText('IV. Tổ chức thực hiện');
  });

  test('closes by Escape and gives the focus back', async ({ page }) => {
    await page.goto(`${KON_RAY}#muc-ii-2-1`);
    const bar = page.locator('.toc > summary');
    await bar.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.locator('.toc')).not.toHaveAttribute('open');
    await expect(bar).toBeFocused();
  });
});

test('a link to a selected passage leads to its words, and an error report names the clause', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${KON_RAY}#muc-ii-2-1`);
  await page.evaluate(() => {
    const text =
      document.querySelector('#muc-ii-1-4')!.lastChild!.previousSibling ?? document.querySelector('#muc-ii-1-4')!;
    document.getSelection()!.selectAllChildren(text.parentElement!);
  });
  await page.getByRole('button', { name: 'Chép liên kết tới đoạn đã chọn' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/ke-hoach\/kon-ray-[^#]*\/#:~:text=\S+$/);
  const report = page.getByRole('link', { name: 'Báo lỗi' });
  await report.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await report.click();
  expect(decodeURIComponent((await report.getAttribute('href'))!)).toContain('Mục, khoản: ');
  expect(decodeURIComponent((await report.getAttribute('href'))!)).toContain('(#muc-ii-2-1)');
});

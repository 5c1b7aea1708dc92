/** The pages of a term: filters that live in the address, and everything without a script; the reader's day; bodies that followed others. */
import { expect, test, type Page } from '@playwright/test';

const TERM = 'nhiem-ky/dang-2020-2025/';

const rows = (page: Page) => page.locator('[data-timeline] li[data-viec]:visible');
const status = (page: Page) => page.locator('event-filter').getByRole('status');
const openFilter = (page: Page) => page.locator('event-filter summary').click();

test.describe('the filters of a term', () => {
  test('narrow the list, say so, count what is left, and live in the address', async ({ page }) => {
    await page.goto(TERM);
    const all = await rows(page).count();
    await openFilter(page);
    await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Kon Tum (nay thuộc Quảng Ngãi) (10)' });
    await expect(page).toHaveURL(/\?tinh=kon-tum$/);
    await expect(rows(page)).toHaveCount(10);
    await expect(status(page)).toHaveText(`Đang hiện 10 trong ${all} mốc việc.`);
    // Years, quarters and months that hold nothing now are gone, and the other filters count what is left.
    await expect(page.getByRole('heading', { name: 'Năm 2023' })).toBeHidden();
    const kinds = page.getByLabel('Loại việc');
    await expect(kinds.locator('option', { hasText: 'Đại hội điểm' })).toHaveText(/\(3\)$/);
    await expect(kinds.locator('option', { hasText: 'Tuyên truyền' })).toBeDisabled();
    await kinds.selectOption('dai-hoi-diem');
    await expect(rows(page)).toHaveCount(3);
    await expect(page).toHaveURL(/\?tinh=kon-tum&viec=dai-hoi-diem$/);
  });

  test('go back and forward with the browser, and are as the address says after a reload', async ({ page }) => {
    await page.goto(TERM);
    const all = await rows(page).count();
    await openFilter(page);
    const province = page.getByLabel('Tỉnh, thành phố');
    await province.selectOption('ha-tinh');
    await page.getByLabel('Loại việc').selectOption('sinh-hoat');
    const both = await rows(page).count();
    await page.goBack();
    await expect(page).toHaveURL(/\?tinh=ha-tinh$/);
    await expect(page.getByLabel('Loại việc')).toHaveValue('');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(both);
    await page.goBack();
    await expect(rows(page)).toHaveCount(all);
    await expect(province).toHaveValue('');
    await page.goForward();
    await page.goForward();
    await expect(rows(page)).toHaveCount(both);
    await page.reload();
    await expect(rows(page)).toHaveCount(both);
    await expect(province).toHaveValue('ha-tinh');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(rows(page)).toHaveCount(all);
    await expect(page).toHaveURL(/dang-2020-2025\/$/);
    await expect(status(page)).toHaveText(`Đã bỏ lọc: ${all} mốc việc.`);
  });

  test('pass over what an address asks for and the list does not have', async ({ page }) => {
    await page.goto(`${TERM}?utm_source=zalo&tinh=sao-hoa`);
    await expect(page.locator('event-filter .panel')).toBeVisible();
    await expect(status(page)).toHaveText('');
    await expect(rows(page)).not.toHaveCount(0);
  });

  test('reach the other pages of a long list, and say when they cannot', async ({ page }) => {
    // A short list is made the first page of a longer one; the second is another list of the same term.
    const second = '**/tinh/ha-tinh/';
    await page.route('**/tinh/kon-tum/', async (route) => {
      const response = await route.fetch();
      const more = response.url().replace('kon-tum', 'ha-tinh');
      const html = (await response.text()).replace(
        /data-count="\d+" data-more(="")?/,
        `data-count="16" data-more="${more}"`,
      );
      await route.fulfill({ response, body: html });
    });
    await page.route(second, (route) => route.abort());
    await page.goto(`${TERM}tinh/kon-tum/`);
    const own = await rows(page).count();
    await openFilter(page);
    const kinds = page.getByLabel('Loại việc');
    await kinds.selectOption('hoi-nghi');
    await expect(status(page)).toContainText('Chưa tải được các trang sau');
    await expect(rows(page)).toHaveCount(1);
    await page.unroute(second);
    await kinds.selectOption('dai-hoi');
    await expect(status(page)).toHaveText('Đang hiện 4 trong 16 mốc việc.');
    await kinds.selectOption('hoi-nghi');
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).locator('time[data-state]')).toHaveCount(2);
    // Without a filter the page is as it was.
    await kinds.selectOption('');
    await expect(rows(page)).toHaveCount(own);
  });

  test('leave the address of the page to search engines', async ({ page }) => {
    await page.goto(`${TERM}?tinh=kon-tum`);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/nhiem-ky\/dang-2020-2025\/$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term shows all its events, and plain links lead to its parts', async ({ page }) => {
    await page.goto(TERM);
    await expect(page.locator('event-filter .panel')).toBeHidden();
    const all = await rows(page).count();
    await page.getByText('Theo tỉnh, thành phố').click();
    await page.getByRole('link', { name: 'Kon Tum (nay thuộc Quảng Ngãi) (10)' }).click();
    await expect(page).toHaveURL(/\/nhiem-ky\/dang-2020-2025\/tinh\/kon-tum\/$/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/tinh\/kon-tum\/$/);
    await expect(rows(page)).toHaveCount(10);
    await page.getByRole('link', { name: 'Xem cả nhiệm kỳ' }).click();
    await expect(rows(page)).toHaveCount(all);
    await page.getByText('Theo loại việc').click();
    await page.getByRole('link', { name: /^Đại hội điểm/ }).click();
    await expect(page).toHaveURL(/\/viec\/dai-hoi-diem\/$/);
  });

  test('no page says what is past or coming', async ({ page }) => {
    for (const path of ['', TERM, 'ke-hoach/kon-ray-dai-hoi-dang-bo-2025-2030/']) {
      await page.goto(path);
      await expect(page.locator('time[data-last]')).not.toHaveCount(0);
      await expect(page.locator('[data-state]')).toHaveCount(0);
    }
    await page.goto('');
    await expect(page.getByRole('heading', { name: 'Thời hạn trong các kế hoạch' })).toBeVisible();
    await expect(page.locator('near-deadlines .basis')).toContainText(
      /ngày \d+\/\d+\/\d+, ngày nội dung cổng được sửa/,
    );
  });
});

test.describe('the home page tells deadlines by the reader’s own day', () => {
  const deadlines = (page: Page) => page.locator('near-deadlines li');

  test('what is coming stands first, nearest first', async ({ page }) => {
    await page.clock.setFixedTime('2025-02-01T09:00:00+07:00');
    await page.goto('');
    await expect(page.getByRole('heading', { name: 'Thời hạn gần hôm nay nhất' })).toBeVisible();
    await expect(deadlines(page).first()).toContainText('trước ngày 15/02/2025');
    await expect(deadlines(page).nth(1)).toContainText('tháng 3/2025');
    await expect(deadlines(page).first().locator('time')).not.toHaveAttribute('data-state', 'past');
    await expect(page.locator('near-deadlines .basis')).toHaveText('Những thời hạn sắp tới, gần nhất trước.');
  });

  test('"trước ngày 15/02/2025" is over on that day', async ({ page }) => {
    await page.clock.setFixedTime('2025-02-15T00:30:00+07:00');
    await page.goto('');
    await expect(deadlines(page).first()).toContainText('tháng 3/2025');
  });

  test('of a day after all of them the last ones, nearest first, and says so', async ({ page }) => {
    await page.clock.setFixedTime('2031-01-01T09:00:00+07:00');
    await page.goto('');
    await expect(page.locator('near-deadlines .basis')).toContainText('Không còn thời hạn nào sắp tới');
    await expect(deadlines(page).first()).toContainText('năm 2024, 2025');
    await expect(deadlines(page).nth(1)).toContainText('31/8/2025');
    await expect(deadlines(page).locator('time[data-state=past]')).toHaveCount(await deadlines(page).count());
  });

  test('without a network the built list stands, under words that are true of it', async ({ page }) => {
    await page.clock.setFixedTime('2025-02-01T09:00:00+07:00');
    await page.route('**/thoi-han/**', (route) => route.abort());
    await page.goto('');
    await expect(page.getByRole('heading', { name: 'Thời hạn trong các kế hoạch' })).toBeVisible();
    await expect(deadlines(page)).not.toHaveCount(0);
  });
});

test('who looks for Gia Lai finds what Bình Định issued, and why', async ({ page }) => {
  const plan = /Chuyên đề học tập và làm theo tư tưởng/;
  await page.goto('co-quan/tinh-uy-gia-lai-2025/');
  await expect(page.getByText(/kế tục Tỉnh ủy Bình Định, hoạt động đến hết ngày 30\/6\/2025/)).toBeVisible();
  await expect(page.getByRole('link', { name: plan })).toBeVisible();
  await page.goto('co-quan/tinh-uy-gia-lai/');
  await page.getByRole('paragraph').getByRole('link', { name: 'Tỉnh ủy Gia Lai (từ 01/7/2025)' }).click();
  await expect(page).toHaveURL(/\/co-quan\/tinh-uy-gia-lai-2025\/$/);
  await page.goto(`${TERM}tinh/gia-lai/`);
  await expect(page.getByText(/Tỉnh Bình Định đã hợp nhất với tỉnh Gia Lai/)).toBeVisible();
  await expect(rows(page).getByRole('link', { name: plan })).not.toHaveCount(0);
  await page.goto('ke-hoach/tinh/gia-lai/');
  await expect(page.getByText(/Tỉnh Bình Định đã hợp nhất với tỉnh Gia Lai/)).toBeVisible();
  await expect(page.getByRole('link', { name: plan })).toBeVisible();
  const box = page.getByRole('search').getByRole('combobox');
  await box.fill('gia lai');
  await expect(page.getByRole('option').filter({ hasText: 'kế tục Tỉnh ủy Bình Định' })).toBeVisible();
});

test('between two times of one duty it is coming, and each stands in its own year', async ({ page }) => {
  await page.clock.setFixedTime('2025-07-05T09:00:00+07:00');
  const times = page.locator('time', { hasText: 'cuối năm 2024, 2025' });
  await page.goto('ke-hoach/khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025/');
  await expect(times).toHaveAttribute('data-state', 'coming');
  await page.goto(TERM);
  const inYear = (year: number) =>
    page
      .locator('[data-timeline] > section', { has: page.getByRole('heading', { name: `Năm ${year}`, level: 3 }) })
      .locator(times);
  await expect(inYear(2024)).toHaveAttribute('data-state', 'past');
  await expect(inYear(2025)).toHaveAttribute('data-state', 'coming');
});

test.describe('calendars', () => {
  test('are offered where they hold an event, with both ways to take them', async ({ page, request }) => {
    for (const path of [TERM, 'co-quan/ban-thuong-vu-huyen-uy-kon-ray/', 'du-lieu/']) {
      await page.goto(path);
      const subscribe = page.getByRole('link', { name: 'Đăng ký lịch' });
      await expect(subscribe).toHaveAttribute('href', /^webcal:\/\/.+\.ics$/);
      await expect(page.getByText(/^iPhone, iPad:/)).toBeVisible();
      await expect(page.getByText(/^Android:/)).toBeVisible();
      const file = await page.getByRole('link', { name: 'Tải tệp lịch' }).getAttribute('href');
      expect(await (await request.get(file!)).text()).toContain('BEGIN:VEVENT');
    }
  });

  test('are not offered where they would be empty', async ({ page, request }) => {
    for (const path of ['nhiem-ky/cong-doan-2018-2023', 'co-quan/bo-chinh-tri']) {
      await page.goto(`${path}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('a[href$=".ics"]')).toHaveCount(0);
      expect((await request.get(`${path}.ics`)).status()).toBe(404);
    }
  });
});

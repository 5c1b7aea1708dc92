import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('.results ol > li');
const answered = (page: Page) =>
  expect(page.getByRole('region', { name: 'Kết quả' })).toHaveAttribute('aria-busy', 'false');

async function ask(page: Page, query: string, more = '') {
  await page.goto(`tra-cuu/?q=${encodeURIComponent(query)}${more}`);
  await answered(page);
}

test.describe('the search page', () => {
  for (const typed of ['35-CT/TW', '35cttw', 'chỉ thị 35', '35/CT-TW']) {
    test(`“${typed}” puts both documents first, told apart by their days, then the plans that carry them out`, async ({
      page,
    }) => {
      await ask(page, typed);
      await expect(results(page).nth(0)).toContainText('Chỉ thị 35-CT/TW');
      await expect(results(page).nth(0)).toContainText('ngày 30/5/2019');
      await expect(results(page).nth(1)).toContainText('ngày 14/6/2024');
      await expect(results(page).nth(2)).toContainText('Thực hiện văn bản này');
      await expect(results(page).nth(2).locator('a').first()).toHaveAttribute('href', /kon-ray/);
    });
  }

  test('says how a number with its day was read, and can take it as typed', async ({ page }) => {
    await ask(page, 'số 35-CT/TW ngày 14/6/2024');
    await expect(page.locator('.reading')).toContainText('Tìm số hiệu 35-CT/TW, ngày 14/6/2024');
    await expect(page.locator('.results .exact')).toHaveCount(1);
    await page.getByRole('link', { name: 'Tìm đúng như đã gõ' }).click();
    await expect(page).toHaveURL(/nhu-go=1/);
  });

  test('an unaccented title: accented excerpt, marks on the words meant, clauses named and linked', async ({
    page,
  }) => {
    await ask(page, 'dai hoi diem');
    const first = results(page).first();
    await expect(first.locator('a').first()).toHaveAttribute('href', /\/ke-hoach\//);
    await expect(first.locator('mark').first()).toHaveText(/đại hội điểm/i);
    const clause = first.locator('.clauses a').first();
    await expect(clause).toHaveText(/^Mục /);
    const href = await clause.getAttribute('href');
    await clause.click();
    await expect(page).toHaveURL(new RegExp(`${href!.split('#')[1]}$`));
    await expect(page.locator(`#${href!.split('#')[1]}`)).toBeInViewport();
  });

  test('words of a description list do not stick together in excerpts', async ({ page }) => {
    await ask(page, 'cap huyen va tuong duong tinh kon tum');
    await expect(results(page).first().locator('.excerpt')).toContainText(/Cấp Huyện và tương đương Tỉnh Kon Tum/);
  });

  test('finds what a merged province left by its new name, and says why', async ({ page }) => {
    await ask(page, 'gia lai chuyen de');
    const first = results(page).first();
    await expect(first.getByRole('link').first()).toHaveText('Kế hoạch 100-KH/ĐUK');
    await expect(first).toContainText('nay thuộc Gia Lai');
  });

  test('a hit behind the last clause is of no clause', async ({ page }) => {
    await ask(page, 'Nguyễn Quang Thạch');
    await expect(results(page).first().locator('mark').first()).toHaveText(/^Nguyễn Quang Thạch/);
    await expect(results(page).first().locator('.clauses')).toHaveCount(0);
  });

  test('mends what a keyboard left in the words, and says so', async ({ page }) => {
    await ask(page, 'ddaij hooij kon raaxy');
    await expect(page.locator('.reading')).toContainText('Đang tìm: dai hoi kon ray · Tìm đúng như đã gõ');
    await expect(results(page).first().locator('a').first()).toHaveAttribute('href', /kon-ray/);
  });

  test('narrows by a filter with its count, and the back button undoes it', async ({ page }) => {
    await ask(page, 'sinh hoat chuyen de');
    const before = (await page.locator('.summary').textContent())!;
    const province = page.getByLabel('Tỉnh', { exact: true });
    const option = (await province.locator('option', { hasText: 'Hà Tĩnh' }).textContent())!;
    await province.selectOption('Hà Tĩnh');
    await expect(page).toHaveURL(/H%C3%A0/);
    await answered(page);
    await expect(results(page)).toHaveCount(Number(/\((\d+)\)/.exec(option)![1]));
    await page.goBack();
    await expect(page.locator('.summary')).toHaveText(before);
  });

  test('filters hold the exact documents too', async ({ page }) => {
    await ask(page, '35-CT/TW', `&${new URLSearchParams({ Loại: 'Kế hoạch' })}`);
    await expect(page.locator('.results .exact')).toHaveCount(0);
    await expect(results(page).first().locator('a').first()).toHaveAttribute('href', /kon-ray/);
  });

  test('filters that leave nothing name the provinces that have the words', async ({ page }) => {
    await ask(page, 'Kon Rẫy', `&${new URLSearchParams({ Tỉnh: 'Hà Tĩnh' })}`);
    await expect(page.locator('.reading')).toContainText('Những tỉnh có: Kon Tum');
    await page
      .locator('.reading')
      .getByRole('link', { name: /^Kon Tum/ })
      .click();
    await answered(page);
    await expect(results(page).first()).toContainText('Kon Rẫy');
  });

  test('filters alone list what they leave, the newest first when asked', async ({ page }) => {
    await page.goto(`tra-cuu/?${new URLSearchParams({ Loại: 'Văn bản được dẫn' })}`);
    await answered(page);
    const days = await results(page).locator('p.small').allTextContents();
    const years = days.flatMap((text) => /ngày \d+\/\d+\/(\d{4})/.exec(text)?.[1] ?? []);
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted().reverse());
  });

  test('no document bears the number: says so, and offers the nearest as near', async ({ page }) => {
    await ask(page, '36-CT/TW');
    await expect(page.locator('.summary')).toContainText('Không thấy gì cho “36-CT/TW”');
    await expect(page.locator('.reading')).toContainText('Số gần nhất:');
    await expect(page.locator('.reading .near a').first()).toHaveText('Chỉ thị 35-CT/TW');
    await expect(results(page)).toHaveCount(0);
  });

  test('says so when nothing is found', async ({ page }) => {
    await ask(page, 'zzqxwv');
    await expect(page.locator('.summary')).toContainText('Không thấy gì cho “zzqxwv”');
  });

  test('the index out of reach: exact documents stand, and the page says what is missing', async ({ page }) => {
    await page.route(/chi-muc\.json|pagefind/, (route) => route.abort());
    await ask(page, '35-CT/TW');
    await expect(page.locator('.results .exact')).toHaveCount(2);
    await expect(page.locator('.summary')).toContainText('Chưa tải được chỉ mục toàn văn');
  });

  test('the word index out of reach: Pagefind answers by itself, without accents', async ({ page }) => {
    await page.route(/chi-muc\.json/, (route) => route.abort());
    await ask(page, 'rung phong ho');
    await expect(results(page).first().locator('mark').first()).toHaveText(/rừng phòng hộ/);
  });

  test('an old slow answer never replaces a newer one', async ({ page }) => {
    await ask(page, 'sinh hoạt chi bộ');
    await page.route(/am-tiet\/kon\.json/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const box = page.locator('#q');
    await box.fill('kon rẫy');
    await box.press('Enter');
    await box.fill('rừng phòng hộ');
    await box.press('Enter');
    await expect(page).toHaveTitle(/^rừng phòng hộ/);
    await answered(page);
    const shown = await results(page).allTextContents();
    await page.waitForTimeout(2000);
    expect(await results(page).allTextContents()).toEqual(shown);
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>"><script>alert(2)</script>',
    'đại hội <b onmouseover=alert(3)>điểm</b> \\ " \' ` ${alert(4)}',
    '__proto__ constructor toString',
    '../../../etc/passwd %00 %2e%2e',
  ]) {
    test(`a hostile query is text: ${hostile}`, async ({ page }) => {
      const alerts: string[] = [];
      page.on('dialog', (dialog) => {
        alerts.push(dialog.message());
        void dialog.dismiss();
      });
      await ask(page, hostile);
      await expect(page.locator('#q')).toHaveValue(hostile);
      await expect(page.getByRole('main').locator('img, script[src*=alert], [onmouseover]')).toHaveCount(0);
      expect(alerts).toEqual([]);
    });
  }

  test('examples are links to queries that have answers', async ({ page }) => {
    await page.goto('tra-cuu/');
    const examples = page.locator('search-page p', { hasText: 'Thử:' }).getByRole('link');
    const addresses = await examples.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      await page.goto(address);
      await answered(page);
      await expect(results(page).first()).toBeVisible();
    }
  });
});

test.describe('the search page without script', () => {
  test.use({ javaScriptEnabled: false });
  test('has a form that leads back to it, and lists to look through', async ({ page }) => {
    await page.goto('tra-cuu/?q=35');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'danh mục số hiệu' })).toBeVisible();
  });
});

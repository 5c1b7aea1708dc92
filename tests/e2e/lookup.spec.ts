import { expect, test } from '@playwright/test';

test.describe('the number look-up in the header', () => {
  for (const typed of ['35cttw', '35 ct tw', 'ct 35', 'chi thi 35', '35/CT-TW', 'số 35-CT/TW']) {
    test(`“${typed}” offers both documents 35-CT/TW`, async ({ page }) => {
      await page.goto('ke-hoach/');
      await page.getByRole('combobox').pressSequentially(typed);
      const options = page.getByRole('option', { name: /^Chỉ thị 35-CT\/TW/ });
      await expect(options).toHaveCount(2);
      await expect(page.getByRole('option').first()).toContainText('35-CT/TW');
    });
  }

  test('with its date only the right one', async ({ page }) => {
    await page.goto('');
    await page.getByRole('combobox').pressSequentially('số 35-CT/TW ngày 14/6/2024');
    await expect(page.getByRole('option', { name: /^Chỉ thị 35-CT\/TW/ })).toHaveCount(1);
    await expect(page.getByRole('option').first()).toContainText('14/6/2024');
  });

  test('keyboard only: slash, type, arrow, enter', async ({ page }) => {
    await page.goto('nhiem-ky/');
    await page.keyboard.press('/');
    await page.keyboard.type('118-kl/tw');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /.+/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/van-ban\/118-kl-tw-2025\/$/);
  });

  test('escape closes the list and keeps the words', async ({ page }) => {
    await page.goto('van-ban/');
    await page.getByRole('combobox').pressSequentially('kon ray');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('combobox')).toHaveValue('kon ray');
  });

  test('nothing is fetched before the box is used', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('ke-hoach/');
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => /muc-luc|pagefind|lookup\./.test(url))).toEqual([]);
    await page.getByRole('combobox').focus();
    await expect.poll(() => fetched.some((url) => url.includes('muc-luc.json'))).toBe(true);
  });
});

test.describe('the search page', () => {
  test('puts the exact documents first, then the text', async ({ page }) => {
    await page.goto('tra-cuu/?q=35-CT%2FTW');
    await expect(page.getByRole('region', { name: 'Kết quả' })).toHaveAttribute('aria-busy', 'false');
    const results = page.locator('.results ol > li');
    await expect(results.nth(0)).toContainText('Chỉ thị 35-CT/TW');
    await expect(results.nth(1)).toContainText('Chỉ thị 35-CT/TW');
    await expect(page.locator('.results ol > li > a[href*="kon-ray"]').first()).toBeVisible();
  });

  test('finds unaccented words in the text, narrows by a filter, and the back button undoes it', async ({ page }) => {
    await page.goto('tra-cuu/?q=sinh+hoat+chuyen+de');
    await expect(page.locator('.summary')).toContainText('trang có nội dung phù hợp');
    const before = await page.locator('.summary').textContent();
    await page.getByLabel('Loại', { exact: true }).selectOption('Kế hoạch');
    await expect(page).toHaveURL(/Ke|K%E1%BA%BF/);
    await expect(page.locator('.summary')).not.toHaveText(before!);
    await page.goBack();
    await expect(page.locator('.summary')).toHaveText(before!);
  });

  test('says so when nothing is found', async ({ page }) => {
    await page.goto('tra-cuu/?q=zzqxwv');
    await expect(page.locator('.summary')).toContainText('Không thấy gì cho “zzqxwv”');
  });

  test('a hostile query is shown as text', async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`tra-cuu/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"><script>alert(2)</script>')}`);
    await expect(page.getByRole('region', { name: 'Kết quả' })).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('main').locator('img, script[src*=alert]')).toHaveCount(0);
    expect(alerts).toEqual([]);
  });
});

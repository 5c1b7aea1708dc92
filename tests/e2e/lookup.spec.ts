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
    expect(fetched.filter((url) => /muc-luc|chi-muc|am-tiet|pagefind|lookup\.|fuse\./.test(url))).toEqual([]);
    await page.getByRole('combobox').focus();
    await expect.poll(() => fetched.some((url) => url.includes('muc-luc.json'))).toBe(true);
  });

  test('half-composed words are not looked for; the composed ones are', async ({ page }) => {
    await page.goto('ke-hoach/');
    const box = page.getByRole('combobox');
    await box.focus();
    const type = (steps: string[], end: string) =>
      box.evaluate(
        (input: HTMLInputElement, [halves, whole]) => {
          input.dispatchEvent(new CompositionEvent('compositionstart'));
          for (const half of halves) {
            input.value = half;
            input.dispatchEvent(new InputEvent('input', { isComposing: true }));
          }
          (window as unknown as { seen: number }).seen = document.querySelectorAll('[role=option]').length;
          input.value = whole;
          input.dispatchEvent(new CompositionEvent('compositionend', { data: whole }));
        },
        [steps, end] as const,
      );
    await type(['k', 'ko', 'kon', 'kon r', 'kon ra', 'kon raa', 'kon rây'], 'kon rẫy');
    await expect(page.getByRole('option').first()).toContainText('Kon Rẫy');
    expect(await page.evaluate(() => (window as unknown as { seen: number }).seen)).toBe(0);
  });

  test('what is only near says so', async ({ page }) => {
    await page.goto('ke-hoach/');
    await page.getByRole('combobox').pressSequentially('huyen uy kon rayy');
    await expect(page.getByRole('option').first()).toContainText('Gần giống');
    await page.getByRole('combobox').fill('36-CT/TW');
    await expect(page.getByRole('option', { name: /^Chỉ thị 35-CT\/TW/ }).first()).toContainText('Gần giống');
  });
});

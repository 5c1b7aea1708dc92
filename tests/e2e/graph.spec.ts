/** Journeys along the graph: previews, the tree and its gaps, plans side by side, documents that are still awaited. */
import { expect, test, type Page } from '@playwright/test';

const KON_RAY = 'ke-hoach/kon-ray-dai-hoi-dang-bo-2025-2030/';
const LAO_CAI = 'ke-hoach/khoi-lao-cai-du-sinh-hoat-chi-bo-2024/';
const COMPARISON = 'van-ban/21-kl-tw-2021/so-sanh/';

interface OpenPlan {
  id: string;
  mentions: { clause: string }[];
  clauses: { anchor: string; heading?: number }[];
}

const section = (page: Page, heading: string | RegExp) =>
  page.locator('section', { has: page.getByRole('heading', { name: heading, level: 2 }) });

test.describe('previews', () => {
  test('open by keyboard in the flow of the page, cover no text and lead to the document', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(KON_RAY);
    const preview = page.locator('.preview').first();
    const summary = preview.locator('summary');
    await expect(summary).toHaveText('Xem nhanh 35-CT/TW');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(preview).toHaveAttribute('open', '');
    await expect(preview).toContainText('ngày 14/6/2024; Bộ Chính trị');
    await expect(preview).toContainText('Đã được thay thế');
    await expect(preview).toContainText('1 kế hoạch trên cổng thực hiện');
    // Nothing of the page lies under it, and what follows has made room.
    const rectangles = await preview.evaluate((fold) =>
      [fold, document.querySelector('#doan-1')!, document.querySelector('#muc-i')!].map((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const [fold, above, below] = rectangles as [DOMRect, DOMRect, DOMRect];
    expect(fold.left).toBeGreaterThanOrEqual(0);
    expect(fold.right).toBeLessThanOrEqual(360);
    expect(fold.top).toBeGreaterThanOrEqual(above.bottom - 1);
    expect(below.top).toBeGreaterThanOrEqual(fold.bottom - 1);
    await page.keyboard.press('Tab');
    await expect(preview.getByRole('link').first()).toBeFocused();
    await preview.getByRole('link', { name: 'Mở trang Chỉ thị 35-CT/TW' }).click();
    await expect(page).toHaveURL(/\/van-ban\/35-ct-tw-2024\/$/);
  });

  test('one for each document that the text links, and none in print', async ({ page }) => {
    await page.goto(LAO_CAI);
    const linked = await page
      .locator('.prose a.citation')
      .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
    expect(linked).toBeGreaterThan(3);
    await expect(page.locator('.preview')).toHaveCount(linked);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.preview').first()).toBeHidden();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('open too', async ({ page }) => {
      await page.goto(LAO_CAI);
      await page.getByText('Xem nhanh 309-KL/TU').click();
      await expect(page.getByRole('link', { name: 'Mở trang Kết luận 309-KL/TU' })).toBeVisible();
    });
  });

  test('are no part of what is searched', async ({ page }) => {
    await page.goto(`tra-cuu/?q=${encodeURIComponent('"xem nhanh"')}`);
    await expect(page.getByRole('region', { name: 'Kết quả' })).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('.results')).not.toContainText(/xem nhanh \d/i);
  });
});

test.describe('the derivation tree', () => {
  test('says the gap between a directive and a district plan, and the level that has nothing', async ({ page }) => {
    await page.goto('van-ban/35-ct-tw-2024/');
    const tree = section(page, 'Cây thực hiện');
    const gap = tree.getByRole('listitem').filter({ hasText: /^chưa có văn bản cấp tỉnh \(Kon Tum\)/ });
    await expect(gap.getByRole('link', { name: /Kon Rẫy/ })).toBeVisible();
    await expect(tree.getByRole('listitem').filter({ hasText: /^chưa có kế hoạch cấp cơ sở$/ })).toBeVisible();
  });

  test('309-KL/TU reaches the Lào Cai plan over 75-KH/ĐUK', async ({ page }) => {
    await page.goto('van-ban/309-kl-tu-lao-cai-2021/');
    const derived = section(page, 'Thực hiện văn bản này');
    await expect(derived.getByRole('heading', { name: 'Huyện và tương đương (2)' })).toBeVisible();
    const rows = derived.getByRole('listitem');
    await expect(rows.filter({ hasText: 'Kế hoạch 75-KH/ĐUK, ngày 27/01/2022' })).toContainText('thực hiện');
    await expect(rows.filter({ hasText: 'dự sinh hoạt chi bộ' })).toContainText('qua Kế hoạch 75-KH/ĐUK');
    const nested = section(page, 'Cây thực hiện').locator('li li li').getByRole('link');
    await expect(nested).toHaveText([/dự sinh hoạt chi bộ/]);
  });

  for (const [width, shape] of [
    [360, '.in-rows'],
    [1280, '.in-columns'],
  ] as const) {
    test(`is drawn at ${width} px with text of 14 px or more, inside its boxes and the page`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('van-ban/309-kl-tu-lao-cai-2021/');
      const picture = page.locator('.tree-picture svg:visible');
      await expect(picture).toHaveCount(1);
      await expect(picture).toHaveClass(new RegExp(shape.slice(1)));
      const faults = await picture.evaluate((svg: SVGSVGElement) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const small = [...svg.querySelectorAll('text')].filter(
          (text) => parseFloat(getComputedStyle(text).fontSize) * scale < 13.99,
        );
        const wide = [...svg.querySelectorAll('rect')].filter((rect) => {
          const { left, right } = rect.getBoundingClientRect();
          const texts = [...rect.parentElement!.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
          return left < 0 || right > innerWidth || texts.some((text) => text.right > right || text.left < left);
        });
        return [...small, ...wide].map((node) => node.parentElement!.textContent);
      });
      expect(faults).toEqual([]);
      // A tap works; the keyboard has the list.
      await picture.getByText('Kế hoạch 75-KH/ĐUK').click();
      await expect(page).toHaveURL(/75-kh-duk-lao-cai-2022\/$/);
    });
  }
});

test.describe('plans side by side', () => {
  test('are reached from the document and from both plans, deadline by deadline, each linked to its clause', async ({
    page,
  }) => {
    for (const from of [
      'van-ban/21-kl-tw-2021/',
      'ke-hoach/khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025/',
      'ke-hoach/khoi-ha-tinh-sinh-hoat-chuyen-de-2023/',
    ]) {
      await page.goto(from);
      await page.getByRole('link', { name: /^So sánh thời hạn/ }).click();
      await expect(page).toHaveURL(new RegExp(`/${COMPARISON}$`));
    }
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    const month = page.getByRole('row', { name: /^Tháng 4\/2023/ });
    await expect(month.getByRole('rowheader')).toHaveText('Tháng 4/2023');
    await expect(month.getByRole('cell').first()).toContainText('Hoàn thành trong tháng 4 năm 2023');
    await month.getByRole('link', { name: 'Mục II.3.1, đoạn 2' }).click();
    await expect(page.locator(':target')).toContainText('tháng 4 năm 2023');
  });

  test('rows stand in the order of time, a quarter at a time', async ({ page }) => {
    await page.goto(COMPARISON);
    const quarters = await page.locator('td time').evaluateAll((times) =>
      times.map((time) => {
        const [year, month] = time.getAttribute('datetime')!.split('-').map(Number);
        return year! * 4 + Math.ceil(month! / 3);
      }),
    );
    expect(quarters.length).toBeGreaterThan(6);
    expect(quarters).toEqual(quarters.toSorted((a, b) => a - b));
    await expect(page.locator('th[scope=rowgroup]')).toHaveCount(new Set(quarters).size);
  });

  test('are cards on a phone: every deadline names its plan', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(COMPARISON);
    await expect(page.locator('thead')).toBeHidden();
    const cards = page.locator('td:visible');
    expect(await cards.count()).toBeGreaterThan(6);
    for (const card of await cards.all()) await expect(card.locator('.plan')).toBeVisible();
  });
});

test('awaited documents stand with the plan, with the body that is to make them and on the status page', async ({
  page,
}) => {
  const awaited = /^Văn bản được giao lập, cổng chưa có/;
  const personnel = 'Kế hoạch chuẩn bị nhân sự Đại hội đại biểu Đảng bộ huyện lần thứ XX';
  await page.goto(KON_RAY);
  const inPlan = section(page, awaited).getByRole('listitem').filter({ hasText: personnel });
  await inPlan.getByRole('link', { name: /Tiểu ban Nhân sự/ }).click();
  const ofBody = section(page, awaited);
  await expect(ofBody.getByRole('listitem')).toHaveText([new RegExp(personnel)]);
  await page.goto('tinh-trang/');
  await expect(section(page, awaited).getByRole('listitem').filter({ hasText: personnel })).toContainText('Mục II.1.2');
});

test('the status page lists every plan whose basis changed later', async ({ page }) => {
  await page.goto('tinh-trang/');
  const changed = section(page, /^Căn cứ đã được điều chỉnh hoặc thay thế/);
  await expect(changed.getByRole('heading', { name: /Kon Rẫy/ })).toBeVisible();
  await expect(changed).toContainText('được thay thế bởi Chỉ thị 45-CT/TW, ngày 14/4/2025');
});

test('links: none inside another, none to the page itself; headings and the clauses of all mentions have their anchors', async ({
  page,
  request,
}) => {
  const { plans } = (await (await request.get('du-lieu/ke-hoach.json')).json()) as { plans: OpenPlan[] };
  expect(plans.length).toBeGreaterThan(4);
  for (const { id, mentions, clauses } of plans) {
    const response = await page.goto(`ke-hoach/${id}/`);
    // The browser mends a link inside a link, so the bytes are asked.
    expect(await response!.text(), id).not.toMatch(/<a\b(?:(?!<\/a>)[^])*<a\b/);
    const found = await page.evaluate(() => ({
      anchors: [...document.querySelectorAll('.prose [id]')].map((node) => node.id),
      headings: [...document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]')].map((node) => node.id),
      self: [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter((link) => link.href === location.href)
        .length,
    }));
    expect(mentions.length, id).toBeGreaterThan(0);
    expect(found.anchors, id).toEqual(expect.arrayContaining(mentions.map(({ clause }) => clause)));
    const headings = clauses.filter(({ heading }) => heading).map(({ anchor }) => anchor);
    expect(
      found.headings.filter((anchor) => found.anchors.includes(anchor)),
      id,
    ).toEqual(headings);
    expect(found.self, id).toBe(0);
  }
});

for (const path of ['van-ban/35-ct-tw-2024/', 'van-ban/309-kl-tu-lao-cai-2021/', COMPARISON, 'tinh-trang/']) {
  test(`${path} holds no link inside a link and none to itself`, async ({ page }) => {
    const response = await page.goto(path);
    expect(await response!.text()).not.toMatch(/<a\b(?:(?!<\/a>)[^])*<a\b/);
    expect(
      await page
        .locator('main a')
        .evaluateAll((links) => links.filter((link) => (link as HTMLAnchorElement).href === location.href)),
    ).toEqual([]);
  });
}

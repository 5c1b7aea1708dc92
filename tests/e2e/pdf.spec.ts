import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { printPlans } from '#integrations/pdf.ts';
import { settings } from '#settings';
import { readPdf } from './pdf-text.ts';

const PLAN = 'ke-hoach/kon-ray-dai-hoi-dang-bo-2025-2030';
const { outDir, siteUrl, basePath } = settings;

test('a plan as PDF: its text, tags, language, links and day', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'in-'));
  for (const file of ['_astro', `${PLAN}/index.html`, `${PLAN}.mdx`, `${PLAN}.json`]) {
    cpSync(path.join(outDir, file), path.join(folder, file), { recursive: true });
  }
  expect(await printPlans(folder, settings)).toBe(1);
  const bytes = readFileSync(path.join(folder, `${PLAN}.pdf`));
  const { outline, pages } = readPdf(bytes);

  await test.step('every word of the body can be searched', async () => {
    await page.goto(`${PLAN}/`);
    const blocks = await page.locator('h1, .prose p:not(.previews p)').evaluateAll((all) =>
      all.map((block) => {
        for (const sign of block.querySelectorAll('.permalink')) sign.remove();
        return block.textContent.replace(/\s+/g, '');
      }),
    );
    expect(blocks.length).toBeGreaterThan(20);
    // On paper an address stands behind a citation, and a line in the margin between two pages.
    const text = pages.join('').replace(/\(\/[^)]*\)/g, '');
    const torn = blocks.filter((block) => !text.includes(block));
    expect(torn.length).toBeLessThan(pages.length);
    expect(text).not.toContain('\ufffd');
  });

  await test.step('tags tell headings, lists and links in Vietnamese', () => {
    expect(outline).toMatch(/\/Lang \(vi\)/);
    expect(outline).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Link']) expect(outline).toContain(`/S /${tag}\n`);
    expect(outline).toContain('/Type /Outlines');
  });

  await test.step('links lead to the published pages, and within the file', () => {
    const links = [...outline.matchAll(/\/URI \(([^)]*)\)/g)].map(([, link]) => link!);
    expect(links).toContain(`${siteUrl}${basePath}van-ban/35-ct-tw-2024/`);
    expect(links.filter((link) => !link.startsWith(siteUrl) && !link.startsWith('mailto:'))).toEqual([]);
    expect(outline).toMatch(/\/Dest \/muc-ii/);
  });

  await test.step('A4, a page number, and the day of the content', () => {
    expect(outline).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(pages[0]).toContain(`Trang1/${pages.length}`);
    const { updated } = JSON.parse(readFileSync(path.join(folder, `${PLAN}.json`), 'utf8')) as { updated: string };
    expect(outline).toContain(`/CreationDate (D:${updated.replaceAll('-', '')}000000+00'00')`);
  });
  rmSync(folder, { recursive: true });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const WIDTHS = [320, 1280];
export const SCHEMES = ['light', 'dark'] as const;

/** The rules that a colour scheme can break. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page as it stands: rule and places. @param rules some of them; all of WCAG and best practice otherwise */
export async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

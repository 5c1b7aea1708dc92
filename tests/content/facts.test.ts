/**
 * Every fact of the five originals stands on its plan's built page, in the clause where the original has it. The lists
 * in facts/ were drawn from the originals alone; inside a clause they stand in alphabetical order, so that a list never
 * reads as the text. Run after `npm run build`: `vitest run tests/content`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settings } from '#settings';
import { fold, holds, readPage, type PageText } from './page-text.ts';

/** A fact is one short string, or several wordings of which one is enough. */
type Fact = string | string[];
type ClauseFacts = { clause: string; facts: Fact[] };

/** Facts of the heading, the signature and the recipients may stand anywhere on the page. */
const ANYWHERE = new Set(['title', 'number', 'issuer', 'signature', 'recipients']);
const REQUIRED = ['title', 'issuer', 'signature', 'recipients'];
const PLANS = [
  'khoi-binh-dinh-chuyen-de-ho-chi-minh-2024-2025',
  'khoi-ha-tinh-sinh-hoat-chuyen-de-2023',
  'khoi-lao-cai-du-sinh-hoat-chi-bo-2024',
  'kon-ray-dai-hoi-dang-bo-2025-2030',
  'tam-duong-dai-hoi-cong-doan-2023-2028',
];
const folder = path.join(import.meta.dirname, 'facts');

const readList = (plan: string) => parse(readFileSync(path.join(folder, `${plan}.yaml`), 'utf8')) as ClauseFacts[];
const wordings = (fact: Fact) => [fact].flat();

/** One line for each clause that lacks something: its anchor, and every missing fact. */
function missingFacts(list: ClauseFacts[], page: PageText): string[] {
  return list.flatMap(({ clause, facts }) => {
    const text = ANYWHERE.has(clause) ? page.whole : page.clauses.get(clause);
    if (text === undefined) return [`#${clause}: no such clause on the page (${facts.length} facts)`];
    const missing = facts.filter((fact) => !wordings(fact).some((wording) => holds(text, wording)));
    return missing.length > 0 ? [`#${clause}: ${missing.map((fact) => wordings(fact).join(' | ')).join('; ')}`] : [];
  });
}

it('has one list for each plan', () => {
  expect(readdirSync(folder).sort()).toEqual(PLANS.map((plan) => `${plan}.yaml`));
});

describe.each(PLANS)('%s', (plan) => {
  const list = readList(plan);

  it('has a full and well-formed list', () => {
    const clauses = list.map(({ clause }) => clause);
    expect(clauses).toEqual([...new Set(clauses)]);
    expect(clauses).toEqual(expect.arrayContaining(REQUIRED));
    expect(list.flatMap(({ facts }) => facts).length).toBeGreaterThanOrEqual(40);
    for (const { clause, facts } of list) {
      expect(facts, clause).not.toHaveLength(0);
      for (const fact of facts) {
        expect(wordings(fact), clause).not.toHaveLength(0);
        for (const wording of wordings(fact)) expect(wording, clause).toEqual(expect.stringMatching(/\S/));
      }
      const once = facts.map((fact) => wordings(fact).map(fold).join(' | '));
      expect(once, clause).toEqual([...new Set(once)]);
    }
  });

  it('states every fact of its original, each in its own clause', () => {
    const file = path.join(settings.outDir, 'ke-hoach', plan, 'index.html');
    if (!existsSync(file)) throw new Error(`${file} does not exist: \`npm run build\` first`);
    const missing = missingFacts(list, readPage(readFileSync(file, 'utf8')));
    expect(missing, `\n${missing.join('\n')}\n`).toEqual([]);
  });
});

describe('the comparison', () => {
  const page = readPage(
    '<title>Tên</title><main><h2 id="muc-i">I. Lịch họp <a href="#muc-i">¶</a></h2><ul><li id="a"><p>Ban Tổ&nbsp;chức\nHUYỆN UỶ' +
      ' họp trước ngày <strong>5/9/2031</strong>, 11,5 ngày</p><aside>ghi chú</aside><ul><li id="b">điểm con</li></ul></li></ul></main>',
  );
  const text = page.clauses.get('a')!;

  it('does not mind case, white space, Unicode form, tone placement and dashes', () => {
    expect(holds(text, 'ban tổ chức Huyện ủy'.normalize('NFD'))).toBe(true);
    expect(holds(fold('Khoá 2031 – 2036'), 'khóa 2031-2036')).toBe(true);
  });

  it.each(['5/9/203', '9/2031', '1,5 ngày', '5 ngày', 'uyện ủy', 'ghi chú', 'điểm con'])('does not find “%s”', (fact) => {
    expect(holds(text, fact)).toBe(false);
  });

  it('names the clause and all that it lacks', () => {
    const list = [
      { clause: 'title', facts: ['Tên', 'điểm con'] },
      { clause: 'a', facts: ['trước ngày 5/9/2031', ['mỗi tháng', 'hằng tháng'], '02 tổ'] },
      { clause: 'c', facts: ['x'] },
    ];
    expect(missingFacts(list, page)).toEqual([
      '#a: mỗi tháng | hằng tháng; 02 tổ',
      '#c: no such clause on the page (1 facts)',
    ]);
  });
});

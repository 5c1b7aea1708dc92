import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '#export/ics.ts';
import type { PlanRecord } from '#model/corpus.ts';
import { allDuties } from '#model/tasks.ts';
import { corpusOf, paths, plan, task } from '../model/portal.ts';
import { corpus, HOSTILE, site } from './portal.ts';

const context = { corpus, paths, siteUrl: site.url };
const dutiesOf = (held: PlanRecord) => held.tasks.map((one) => ({ plan: held, task: one }));
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[] as never);
const eventsOf = (text: string) =>
  calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
const uidsOf = (tasks: object[]) =>
  eventsOf(toCalendar('x', dutiesOf(plan('p', { tasks })), { ...context, corpus: corpusOf({}) })).map(({ uid }) => uid);

const text = toCalendar(HOSTILE, allDuties(corpus), context);

describe('a calendar', () => {
  it('is read by a calendar program, with its name as it was', () => {
    const calendar = calendarOf(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    // ical.js knows neither property as text and gives both as they stand in the file.
    const written = HOSTILE.replace(/[\\;,]/g, '\\$&');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(written);
    expect(calendar.getFirstPropertyValue('name')).toBe(written);
  });

  it('holds what has an end, on its last day, with the plan’s own words', () => {
    expect(
      eventsOf(text).map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [`${HOSTILE} (trước ngày 31/12/2024)`, '2024-12-31', '2025-01-01'],
      ['Việc\nhai dòng (trước ngày 31/12/2024)', '2024-12-31', '2025-01-01'],
      ['-1+1 (Quý I năm 2025)', '2025-03-31', '2025-04-01'],
    ]);
  });

  it('tells who leads, the plan, the clause and its address', () => {
    const [event] = eventsOf(text);
    expect(event?.description).toBe(`Thực hiện: Huyện ủy Thanh Mai; Các chi bộ\n${HOSTILE}\nMục I.1`);
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://ke-hoach.example/ke-hoach/ra-soat/#muc-i-1');
  });

  it('has whole days that take nobody’s time, and stamps from the content', () => {
    for (const { component, startDate, endDate } of eventsOf(text)) {
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-09-03T00:00:00Z');
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  it('ends its days across months and leap years', () => {
    const ends = (when: string) =>
      eventsOf(toCalendar('x', dutiesOf(plan('p', { tasks: [task(when)] })), context)).map(({ endDate }) =>
        endDate.toString(),
      );
    expect(['ngày 28/02/2024', 'ngày 29/02/2024', 'ngày 28/02/2025', 'ngày 31/12/2025'].flatMap(ends)).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2025-03-01',
      '2026-01-01',
    ]);
  });

  it('of nothing is a calendar without events', () => expect(eventsOf(toCalendar('Trống', [], context))).toEqual([]));
});

describe('several times', () => {
  const words = 'vào dịp cuối năm 2024, 2025';
  const held = dutiesOf(plan('p', { tasks: [task(words), task(words)] }));
  const events = eventsOf(toCalendar('x', [...held, ...held], { ...context, corpus: corpusOf({}) }));
  const rows = events.map(({ uid, startDate }) => `${startDate.toString()} ${uid.replace(/@.*/, '')}`);

  it('are an event each, in the same words', () => {
    expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set([`Báo cáo kết quả (${words})`]));
  });

  it('have ids of their own, also beside a task with the same words', () => {
    expect(rows).toEqual([
      '2024-12-31 p.muc-i-1.vao-dip-cuoi-nam-2024-2025',
      '2024-12-31 p.muc-i-1.vao-dip-cuoi-nam-2024-2025-2',
      '2025-12-31 p.muc-i-1.vao-dip-cuoi-nam-2024-2025.2',
      '2025-12-31 p.muc-i-1.vao-dip-cuoi-nam-2024-2025-2.2',
    ]);
  });
});

describe('identity', () => {
  it('is told by clause and words', () => {
    expect(uidsOf([task('trước ngày 31/7/2024', { clause: 'muc-ii-2' })])).toEqual([
      'p.muc-ii-2.truoc-ngay-31-7-2024@ke-hoach.example',
    ]);
  });

  it('stays when other tasks come before, and when the wording of the task is mended', () => {
    const before = uidsOf([task('trước ngày 31/7/2024'), task('tháng 9/2024')]);
    const after = uidsOf([
      task('tháng 5/2024'),
      task('trước ngày 31/7/2024', { clause: 'muc-v-1' }),
      task('trước ngày 31/7/2024', { what: 'Khác' }),
      task('tháng 9/2024'),
    ]);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('is never shared, also by tasks with the same clause and words', () => {
    const uids = uidsOf([task('tháng 5/2024'), task('tháng 5/2024'), task('Tháng 5/2024')]);
    expect(uids).toEqual([...new Set(uids)]);
    expect(uids).toHaveLength(3);
  });

  it('is the same in every calendar that holds the deadline, and a duty that is given twice is one event', () => {
    const duties = dutiesOf(plan('p', { tasks: [task('tháng 5/2024'), task('tháng 5/2024')] }));
    const all = eventsOf(toCalendar('x', [...duties, ...duties], context)).map(({ uid }) => uid);
    expect(all).toHaveLength(2);
    expect(eventsOf(toCalendar('x', [duties[1]!], context)).map(({ uid }) => uid)).toEqual([all[1]]);
  });
});

describe('bytes', () => {
  it('lines end in CRLF, none is longer than 75 octets, and no character is cut, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (what) => {
        fc.pre(what.trim() !== '' && what === what.normalize('NFC'));
        const bytes = Buffer.from(
          toCalendar(what, dutiesOf(plan('p', { tasks: [task('tháng 5/2024', { what })] })), context),
        );
        const lines = bytes.toString('latin1').split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow();
        }
      }),
    );
  });

  it.each([0, 1, 2, 3])('signs of four octets are never cut in two (%i before them)', (count) => {
    const name = 'x'.repeat(count) + '😀'.repeat(60);
    const lines = toCalendar(name, [], context).split('\r\n');
    expect(lines.filter((line) => /[\ud800-\udbff]$|^ ?[\udc00-\udfff]/.test(line))).toEqual([]);
    expect(lines.join('\n').replaceAll('\n ', '')).toContain(`\nNAME:${name}\n`);
  });

  it('what was escaped and folded reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (what) => {
        // White space is one space from the schema on.
        const plain = what.replace(/\s+/g, ' ').trim();
        fc.pre(plain !== '' && plain === plain.normalize('NFC') && !/\p{Cc}/u.test(plain));
        const [event] = eventsOf(
          toCalendar('x', dutiesOf(plan('p', { tasks: [task('tháng 5/2024', { what })] })), context),
        );
        expect(event?.summary).toBe(`${plain} (tháng 5/2024)`);
      }),
    );
  });

  it('are the same in every time zone', { timeout: 60_000 }, () => {
    const script = `import('./tests/export/portal.ts').then(async ({ corpus, site }) => {
      const { toCalendar } = await import('#export/ics.ts');
      const { allDuties } = await import('#model/tasks.ts');
      const { createPaths } = await import('#model/paths.ts');
      process.stdout.write(toCalendar(${JSON.stringify(HOSTILE)}, allDuties(corpus), { corpus, paths: createPaths('/'), siteUrl: site.url }));
    })`;
    for (const TZ of ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles']) {
      const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(out, TZ).toBe(text);
    }
  });
});

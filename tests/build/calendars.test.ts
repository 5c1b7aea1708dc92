/** Every calendar that the site publishes, read by a calendar program. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { settings } from '#settings';

const files = globSync('**/*.ics', { cwd: settings.outDir });
const eventsOf = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path.join(settings.outDir, file), 'utf8')) as never);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};
const DAY = 86_400;

it('there is one for every kind of page', () => {
  for (const folder of ['ke-hoach', 'nhiem-ky', 'co-quan', 'du-lieu']) {
    expect(files.map((file) => file.split(path.sep)[0])).toContain(folder);
  }
});

describe.each(files)('%s', (file) => {
  it('holds events, each one whole day, with its own id and the day of its content', () => {
    const events = eventsOf(file);
    expect(events.length).toBeGreaterThan(0);
    for (const { startDate, endDate, component } of events) {
      expect(startDate.isDate && endDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(DAY);
      expect(String(component.getFirstPropertyValue('dtstamp'))).toMatch(/T00:00:00Z$/);
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

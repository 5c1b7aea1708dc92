import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toAtom } from '#export/atom.ts';
import { escapeXml } from '#export/xml.ts';
import { corpusOf, paths, plan } from '../model/portal.ts';
import { corpus, HOSTILE, site } from './portal.ts';

/** Texts of each kind of element, in order. Throws when the XML is not well formed. */
function readXml(xml: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    (found[name] ??= []).push(attributes['href']?.value ?? '');
  });
  parser.on('text', (text) => {
    const texts = found[open.at(-1) ?? ''];
    if (texts) texts[texts.length - 1] += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

describe('the feed', () => {
  const feed = readXml(toAtom(corpus, paths, site));

  it('is well formed, with titles as they were', () => {
    expect(feed['title']).toEqual([
      site.name,
      'Kế hoạch 15-KH/HU',
      'Kế hoạch Công tác năm của a-cung-ngay',
      'Kế hoạch Công tác năm của trong',
    ]);
    expect(feed['summary']?.[0]).toBe(`${HOSTILE}. Huyện ủy Thanh Mai.`);
  });

  it('goes by the days that the content names: the latest edits first, then by id', () => {
    expect(feed['id']).toEqual([
      'tag:ke-hoach.example,2026:ke-hoach',
      'tag:ke-hoach.example,2026:ke-hoach/ra-soat',
      'tag:ke-hoach.example,2026:ke-hoach/a-cung-ngay',
      'tag:ke-hoach.example,2026:ke-hoach/trong',
    ]);
    expect(feed['updated']).toEqual([
      '2026-09-03T00:00:00Z',
      '2026-09-03T00:00:00Z',
      '2026-09-02T00:00:00Z',
      '2026-09-02T00:00:00Z',
    ]);
  });

  it('leads to itself, to the portal and to the plans', () => {
    expect(feed['link']?.slice(0, 3)).toEqual([
      'https://ke-hoach.example/',
      'https://ke-hoach.example/du-lieu/atom.xml',
      'https://ke-hoach.example/ke-hoach/ra-soat/',
    ]);
  });

  it('gives every entry what RFC 4287 asks for', () => {
    const entries = feed['entry']!.length;
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed[name], name).toHaveLength(entries + 1);
  });

  it('is the same on every build, whatever the order of the files, and keeps to its limit', () => {
    const plans = Array.from({ length: 60 }, (_, index) => plan(`p${index}`));
    const once = toAtom(corpusOf({ plans }), paths, site);
    expect(toAtom(corpusOf({ plans: plans.toReversed() }), paths, site)).toBe(once);
    expect(readXml(once)['entry']).toHaveLength(50);
  });

  it('of an empty portal is a feed', () =>
    expect(readXml(toAtom(corpusOf({}), paths, site))['updated']).toEqual(['1970-01-01T00:00:00Z']));
});

it('any text stands in XML as it was, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
      expect(readXml(`<a>${escapeXml(text)}</a>`)['a']).toEqual([kept.replace(/\r\n?/g, '\n')]);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { readDocx } from '#import/docx.ts';
import { joinLines } from '#import/paragraph.ts';
import { readLines } from '#import/text.ts';
import { entriesOf, p, pack, par, r, read, t } from './docx/package.ts';
import { zip } from './docx/zip.ts';

describe('what a page has torn', () => {
  const joined = async (body: string) => joinLines(readLines((await read({ body })).text)).map(({ text }) => text);
  const long = 'Các chi bộ trực thuộc tổ chức quán triệt Chỉ thị số 9-CT/TW, ngày';

  it('is put together by the reader of lines: a small letter or a date goes on', async () => {
    expect(
      await joined(p(long) + p('14/6/2031 của Bộ Chính trị và báo cáo') + p('') + p('kết quả.') + p('Việc khác.')),
    ).toEqual([`${long} 14/6/2031 của Bộ Chính trị và báo cáo kết quả.`, 'Việc khác.']);
  });

  it('parts at a page break', async () => {
    expect(await joined(par(r(t('Kết thúc.')), r('<w:br w:type="page"/>'), r(t('PHỤ LỤC'))))).toEqual([
      'Kết thúc.',
      'PHỤ LỤC',
    ]);
  });
});

describe('other ways to write the same', () => {
  const plain = { body: p('Kế hoạch') };

  it('reads the strict form of the standard, whatever its prefixes', async () => {
    const entries = entriesOf(plain).map((entry) => ({
      ...entry,
      data: String(entry.data)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll('w:', 'ns0:')
        .replace('xmlns:w=', 'xmlns:ns0='),
    }));
    expect(await readDocx(zip(entries))).toMatchObject({ text: 'Kế hoạch' });
  });

  it('finds parts by relationship, and reads UTF-16', async () => {
    const entries = entriesOf(plain).map(({ name, data }) => {
      if (name === '_rels/.rels')
        return { name, data: String(data).replace('word/document.xml', '/word/document2.xml') };
      const wide = Buffer.from(`\ufeff${String(data).replace('UTF-8', 'UTF-16')}`, 'utf16le');
      return name === 'word/document.xml' ? { name: 'word/document2.xml', data: wide } : { name, data };
    });
    expect(await readDocx(zip(entries))).toMatchObject({ text: 'Kế hoạch' });
  });

  it('reads the same from a file as it stands and from stored entries', async () => {
    const stored = zip(entriesOf(plain).map((entry) => ({ ...entry, stored: true })));
    expect(await readDocx(stored)).toEqual(await readDocx(pack(plain)));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber, sameNumber, slugNumber, type DocumentNumber } from '#language/citation.ts';

describe('parseNumber and formatNumber', { timeout: 60_000 }, () => {
  test.each([
    // [as written, canonical, serial, year, type, issuer, style]
    ['35-CT/TW', '35-CT/TW', '35', undefined, 'CT', 'TW', 'party'],
    ['05-NQ/ĐUK', '05-NQ/ĐUK', '05', undefined, 'NQ', 'ĐUK', 'party'],
    ['Số: 12- HD/BTCTW', '12-HD/BTCTW', '12', undefined, 'HD', 'BTCTW', 'party'],
    ['số 215 - QĐ/TWĐTN', '215-QĐ/TWĐTN', '215', undefined, 'QĐ', 'TWĐTN', 'party'],
    ['35–CT/TW', '35-CT/TW', '35', undefined, 'CT', 'TW', 'party'],
    ['35- CT/ TW', '35-CT/TW', '35', undefined, 'CT', 'TW', 'party'],
    ['18-NQ-TW', '18-NQ/TW', '18', undefined, 'NQ', 'TW', 'party'],
    ['09--HD/BTGTW', '09-HD/BTGTW', '09', undefined, 'HD', 'BTGTW', 'party'],
    ['57 QĐ/TWĐTN', '57-QĐ/TWĐTN', '57', undefined, 'QĐ', 'TWĐTN', 'party'],
    ['22HD/TWĐTN', '22-HD/TWĐTN', '22', undefined, 'HD', 'TWĐTN', 'party'],
    ['18.NQ/TW', '18-NQ/TW', '18', undefined, 'NQ', 'TW', 'party'],
    ['35 CT TW', '35-CT/TW', '35', undefined, 'CT', 'TW', 'party'],
    ['26 HD/TW ĐTN', '26-HD/TWĐTN', '26', undefined, 'HD', 'TWĐTN', 'party'],
    ['29-NQ/T.Ư', '29-NQ/TW', '29', undefined, 'NQ', 'TW', 'party'],
    ['29-NQ/TƯ', '29-NQ/TW', '29', undefined, 'NQ', 'TW', 'party'],
    ['54-HD/BTGTƯ', '54-HD/BTGTW', '54', undefined, 'HD', 'BTGTW', 'party'],
    ['27-KH/DU', '27-KH/ĐU', '27', undefined, 'KH', 'ĐU', 'party'],
    ['09-Ctr/TU', '09-CTr/TU', '09', undefined, 'CTr', 'TU', 'party'],
    ['08-QĐi/TW', '08-QĐi/TW', '08', undefined, 'QĐi', 'TW', 'party'],
    ['15A-KH/ĐU', '15A-KH/ĐU', '15A', undefined, 'KH', 'ĐU', 'party'],
    ['141-CV/VPTW/nb', '141-CV/VPTW/nb', '141', undefined, 'CV', 'VPTW/nb', 'party'],
    ['33-HD/TWĐTN-BTC', '33-HD/TWĐTN-BTC', '33', undefined, 'HD', 'TWĐTN-BTC', 'party'],
    ['1150-QĐNS/TW', '1150-QĐNS/TW', '1150', undefined, 'QĐNS', 'TW', 'party'],
    ['12-ABC/TW', '12-ABC/TW', '12', undefined, 'ABC', 'TW', 'party'],
    ['8-KH/BCĐ35', '8-KH/BCĐ35', '8', undefined, 'KH', 'BCĐ35', 'party'],
    ['179/KH-TLĐ', '179/KH-TLĐ', '179', undefined, 'KH', 'TLĐ', 'mass'],
    ['328-KH/LĐLĐ', '328-KH/LĐLĐ', '328', undefined, 'KH', 'LĐLĐ', 'party'],
    ['57/QĐ/TWĐTN', '57-QĐ/TWĐTN', '57', undefined, 'QĐ', 'TWĐTN', 'party'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP', '30', 2020, 'NĐ', 'CP', 'state'],
    ['30 / 2020 / NĐ - CP', '30/2020/NĐ-CP', '30', 2020, 'NĐ', 'CP', 'state'],
    ['61/2018/NĐCP', '61/2018/NĐ-CP', '61', 2018, 'NĐ', 'CP', 'state'],
    ['1579/qđ-ttg', '1579/QĐ-TTg', '1579', undefined, 'QĐ', 'TTg', 'state'],
    ['1.719/QĐ-TTg', '1719/QĐ-TTg', '1719', undefined, 'QĐ', 'TTg', 'state'],
    ['1579-QĐ-TTg', '1579/QĐ-TTg', '1579', undefined, 'QĐ', 'TTg', 'state'],
    ['145/QĐ/UBND', '145/QĐ-UBND', '145', undefined, 'QĐ', 'UBND', 'state'],
    ['12/QĐ/XYZ', '12/QĐ-XYZ', '12', undefined, 'QĐ', 'XYZ', 'state'],
    ['15/2014/QÐ-UBND', '15/2014/QĐ-UBND', '15', 2014, 'QĐ', 'UBND', 'state'],
    ['2468/QĐUBND', '2468/QĐ-UBND', '2468', undefined, 'QĐ', 'UBND', 'state'],
    ['2468-QĐUBND', '2468-QĐ/UBND', '2468', undefined, 'QĐ', 'UBND', 'party'],
    ['08/2014/TTLT-BNV-BTC', '08/2014/TTLT-BNV-BTC', '08', 2014, 'TTLT', 'BNV-BTC', 'state'],
    ['473/TTr-NN&PTNT', '473/TTr-NN&PTNT', '473', undefined, 'TTr', 'NN&PTNT', 'state'],
    ['39/2019/QH14', '39/2019/QH14', '39', 2019, undefined, 'QH14', 'state'],
    ['02/2020/UBTVQH14', '02/2020/UBTVQH14', '02', 2020, undefined, 'UBTVQH14', 'state'],
    ['1234/UBND-NC', '1234/UBND-NC', '1234', undefined, undefined, 'UBND-NC', 'state'],
    ['126/SKHĐT', '126/SKHĐT', '126', undefined, undefined, 'SKHĐT', 'state'],
    ['88-BTCTU', '88-BTCTU', '88', undefined, undefined, 'BTCTU', 'party'],
    ['12/đxx-a', '12/ĐXX-A', '12', undefined, undefined, 'ĐXX-A', 'state'],
    ['-KH/ĐU', '-KH/ĐU', '', undefined, 'KH', 'ĐU', 'party'],
    ['Số:    /2025/QĐ-UBND', '/2025/QĐ-UBND', '', 2025, 'QĐ', 'UBND', 'state'],
  ])('%s is %s', (text, canonical, serial, year, type, issuer, style) => {
    const number = parseNumber(text);
    expect({ year: undefined, type: undefined, ...number }).toEqual({ serial, year, type, issuer, style });
    expect(formatNumber(number!)).toBe(canonical);
  });

  test.each([
    'CQ-DN',
    '2025-2030',
    'và/hoặc',
    '01/5',
    '12/5/2024',
    '35',
    '100-KH',
    '12/QĐ',
    '35-CT/TW, ngày 14/6/2024',
    'Chỉ thị 35-CT/TW',
    '1234567-KH/TU',
    '12-KH',
    '',
    'số',
    'số:',
    '5/kg',
    '12/tổ-phố',
    '12//-KH/TU',
    '12-KH/\n\nTU',
    'I-KH/TU',
    '15-20/kg-ha',
    '12 KH xã',
    '35-CT/TW1',
    '12-KH/T',
    '12/2019',
    '7/CT',
    '12-abc/TW',
    '12-ABC/xyz',
    '12-TU/TW/',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  const code = fc.constantFrom('CT', 'NQ', 'KH', 'QĐ', 'QĐi', 'CTr', 'TTr', 'HD', 'KHLT', 'NĐ', 'ĐA');
  const serial = fc.oneof(
    fc.integer({ min: 0, max: 999999 }).map(String),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('a', 'B', 'bis'))
      .map(([digits, letter]) => `${digits}${letter}`),
    fc.constantFrom('05', '007', ''),
  );
  const number: fc.Arbitrary<DocumentNumber> = fc.oneof(
    fc.record({
      serial,
      type: code,
      issuer: fc.constantFrom('TW', 'ĐUK', 'BTGTU', 'TWĐTN-BTC', 'LĐLĐ', 'XYZ', 'SNgV'),
      style: fc.constant('party' as const),
    }),
    fc.record({
      serial,
      type: code,
      issuer: fc.constantFrom('TLĐ', 'MTTW-BTT', 'HPN'),
      style: fc.constant('mass' as const),
    }),
    fc.record({
      serial,
      type: code,
      issuer: fc.constantFrom('UBND', 'TTg', 'BNV-BTC', 'XYZ', 'TU'),
      style: fc.constant('state' as const),
    }),
    fc.record({
      serial,
      year: fc.integer({ min: 1900, max: 2199 }),
      type: code,
      issuer: fc.constantFrom('CP', 'HĐND', 'BGDĐT'),
      style: fc.constant('state' as const),
    }),
    fc.record({
      serial,
      year: fc.integer({ min: 1945, max: 2199 }),
      issuer: fc.constantFrom('QH15', 'UBTVQH14'),
      style: fc.constant('state' as const),
    }),
    fc.record({
      serial,
      issuer: fc.constantFrom('UBND-NC', 'VPCP-V.I', 'BTC-HCSN'),
      style: fc.constant('state' as const),
    }),
  );

  test('parsing what was formatted gives the number back, and formatting is idempotent', () => {
    fc.assert(
      fc.property(number, (value) => {
        const text = formatNumber(value);
        expect(parseNumber(text)).toEqual(value);
        expect(formatNumber(parseNumber(text)!)).toBe(text);
      }),
    );
  });

  test('case, Unicode form and loose spaces make no difference to the slug', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (value, form, upper) => {
        const text = formatNumber(value).normalize(form);
        const spaced = text.replace('-', ' - ').replace('/', '/ ');
        const variant = upper ? spaced.toUpperCase() : spaced;
        expect(slugNumber(variant)).toBe(slugNumber(value));
      }),
    );
  });

  test('never throws, and reads only what it can print', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-zA-ZĐđƯ\-/ .]{0,20}$/u)),
        (text) => {
          const found = parseNumber(text);
          if (found) expect(parseNumber(formatNumber(found))).toEqual(found);
          expect(typeof slugNumber(text)).toBe('string');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('slugNumber and sameNumber', () => {
  test.each([
    ['05-NQ/ĐUK', '5-nq-duk'],
    ['số 35-CT/TW', '35-ct-tw'],
    ['179/KH-TLĐ', '179-kh-tld'],
    ['30/2020/NĐ-CP', '30-2020-nd-cp'],
    ['39/2019/QH14', '39-2019-qh14'],
    ['0012a-QĐ/TU', '12a-qd-tu'],
    ['-KH/ĐU', 'kh-du'],
    ['-KH/TCT06', 'kh-tct06'],
    ['số 0035', '35'],
    ['chưa rõ', 'chua-ro'],
  ])('%s -> %s', (text, slug) => {
    expect(slugNumber(text)).toBe(slug);
  });

  test('a number cut short after its type prints and slugs', () => {
    expect(formatNumber({ serial: '12', type: 'KH', issuer: '', style: 'party' })).toBe('12-KH');
    expect(formatNumber({ serial: '15', type: 'QĐ', issuer: '', style: 'state' })).toBe('15/QĐ');
    expect(slugNumber({ serial: '015', type: 'QĐ', issuer: '', style: 'state' })).toBe('15-qd');
  });

  test('numbers are the same whatever their spelling, blank ones never', () => {
    expect(sameNumber('05-NQ/ĐUK', '5 - nq / duk')).toBe(true);
    expect(sameNumber(parseNumber('35-CT/TW')!, 'số: 35/CT-TW')).toBe(true);
    expect(sameNumber('35-CT/TW', '35-CT/TU')).toBe(false);
    expect(sameNumber('35-CT/TW', '135-CT/TW')).toBe(false);
    expect(sameNumber('-KH/ĐU', '-KH/ĐU')).toBe(false);
    expect(sameNumber('-KH/TCT06', '-KH/TCT06')).toBe(false);
  });
});

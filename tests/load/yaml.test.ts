import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '#load/yaml.ts';

describe('values', () => {
  it.each([
    ['a: 05', { a: '05' }],
    ['a: 2.10', { a: '2.10' }],
    ['a: 2024-06-14', { a: '2024-06-14' }],
    ['a: yes\nb: true\nc: 1e3\nd: 0x1F\ne: .inf', { a: 'yes', b: 'true', c: '1e3', d: '0x1F', e: '.inf' }],
    ['a:\nb: ~\nc: null', { a: null, b: null, c: null }],
    ['a: "chưa rõ"\nb: \'05\'', { a: 'chưa rõ', b: '05' }],
    ['a: >-\n  một\n  hai\nb: |\n  ba\n', { a: 'một hai', b: 'ba\n' }],
    ['- a: 1\n- b: [2, {c: 3}]', [{ a: '1' }, { b: ['2', { c: '3' }] }]],
    ['# chỉ có ghi chú', null],
    ['', null],
  ])('%j', (text, data) => {
    expect(readYaml(text, 1)).toMatchObject({ data, faults: [] });
  });

  it('a field called __proto__ is a field', () => {
    const { data } = readYaml('__proto__: {polluted: 1}', 1);
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe('lines', () => {
  const { lineOf } = readYaml('a: 1\n# ghi chú\nb:\n  - c: 2\n    d: 3\n  -\n    - e\n    -\n"quoted key": 4\n', 10);
  it.each([
    [[], 10],
    [['a'], 10],
    [['b'], 12],
    [['b', 0], 13],
    [['b', 0, 'd'], 14],
    [['b', 1], 16],
    [['b', 1, 0], 16],
    [['quoted key'], 18],
    // What is not there is at its nearest parent.
    [['b', 0, 'x', 'y'], 13],
    [['b', 7], 12],
    [['a', 'x'], 10],
    [['x'], 10],
  ])('%j', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('of a field that stands twice the last counts, as its value does', () => {
    const { data, lineOf: find, faults } = readYaml('a: 1\na: 2', 1);
    expect(data).toEqual({ a: '2' });
    expect(find(['a'])).toBe(2);
    expect(faults).toEqual([{ kind: 'duplicate', line: 2, found: 'a' }]);
  });
});

describe('faults by the mistake behind them', () => {
  it.each([
    ['colon', 'title: Chuyên đề: nêu gương', 1],
    ['colon', 'a: b: c: d', 1],
    ['key', 'a: 1\nthiếu dấu', 2],
    ['key', 'a:1\nb: 2', 1],
    ['key', ': b', 1],
    ['key', '[a]: b', 1],
    ['indent', 'a: 1\n b: 2', 2],
    ['indent', 'a:\n  - b\n - c', 3],
    ['indent', '- id: a\n  name: b\n - id: c', 3],
    ['tab', 'a:\n\tb: 1', 2],
    ['quote', 'x: 1\na: "mở\nb: 2', 2],
    ['quote', "a: 'mở", 1],
    ['bracket', 'a: [b, c\nd: e', 1],
    ['bracket', 'x: 1\na: {b: c', 2],
    ['mark', 'a: *đậm*', 1],
    ['mark', 'a: &b c', 1],
    ['mark', 'a: !gấp', 1],
    ['mark', 'a: !!binary xx', 1],
    ['mark', 'a: @b', 1],
    ['mark', 'a: `b`', 1],
    ['escape', 'a: "D:\\ke-hoach"', 1],
    ['after-quote', 'a: "b" c', 1],
    ['divider', 'a: 1\n---\nb: 2', 2],
    ['depth', `a: ${'['.repeat(200)}`, 1],
    ['other', 'a: - b', 1],
  ] as const)('%s: %j', (kind, text, line) => {
    const { faults, data } = readYaml(text, 1);
    expect(faults[0]).toEqual({ kind, line });
    expect(data).toBeUndefined();
  });

  it('one a line, each with its line', () => {
    const { faults } = readYaml('a: b: c\nd: @e\nf: "g" h\ni: j\ni: k', 5);
    expect(faults).toEqual([
      { kind: 'colon', line: 5 },
      { kind: 'mark', line: 6 },
      { kind: 'after-quote', line: 7 },
      { kind: 'duplicate', line: 9, found: 'i' },
    ]);
  });

  it('behind the place where the parser is lost it is silent', () => {
    expect(readYaml('- a\nb: c\nd: e\nf: g', 1).faults).toEqual([{ kind: 'other', line: 2 }]);
  });
});

describe('hostile YAML', () => {
  const SIZE = 200_000;
  const bomb = [
    'a: &a [x, x, x]',
    ...Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *a]`),
  ];
  it.each([
    ['an alias bomb', bomb.join('\n')],
    ['open brackets', '['.repeat(SIZE)],
    ['open braces behind values', 'a: {'.repeat(SIZE / 4)],
    ['lists in lists', '- '.repeat(SIZE / 2)],
    ['ever deeper fields', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a field again and again', 'a: 1\n'.repeat(SIZE / 5)],
    ['fields without end', Array.from({ length: SIZE / 10 }, (_, i) => `k${i}: 1`).join('\n')],
    ['quotes', '"'.repeat(SIZE / 4)],
    ['unclosed quotes', 'a: "b\n'.repeat(SIZE / 12)],
  ])('%s ends quickly', { timeout: 60_000 }, (_, text) => {
    const start = process.cpuUsage();
    const { faults, lineOf } = readYaml(text, 1);
    expect(faults.length).toBeLessThanOrEqual(100);
    expect(lineOf(['a', 'b'])).toBeGreaterThan(0);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });

  it('never throws, and lines stay within the text', () => {
    const piece = fc.constantFrom(
      ...'-:?[]{},#&*!|>\'"%@` \t\n',
      ': ',
      '- ',
      '---',
      'a',
      '\n  ',
      '"b"',
      '<<',
      '\0',
      'ế',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const last = text.split('\n').length;
        const { faults, lineOf } = readYaml(text, 1);
        for (const line of [...faults.map((fault) => fault.line), lineOf(['a', 0]), lineOf([0, 'a'])]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

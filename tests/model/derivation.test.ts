import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord, PlanRecord } from '#model/corpus.ts';
import { allDerivedFrom, branchesBelow, gapWords, type Branch } from '#model/derivation.ts';
import type { Level } from '#model/vocabulary.ts';
import { corpusOf, document, plan, refer } from './portal.ts';

const at = (level: Level, id: string, bases: string[] = [], province?: string) =>
  document(id, { level, ...(province && { province }), references: bases.map((base) => refer('carries-out', base)) });

/** The tree in words: a document by its id, a gap by its sentence, each with what is below it. */
const say = (branch: Branch): unknown => {
  const name =
    branch.kind === 'gap'
      ? gapWords(branch)
      : branch.repeated
        ? `${branch.instrument.id} (trên)`
        : branch.instrument.id;
  return branch.children.length > 0 ? [name, branch.children.map(say)] : name;
};
const tree = (documents: DocumentRecord[], id = 'goc', plans: PlanRecord[] = []) =>
  say(branchesBelow(corpusOf({ documents, plans }), id));

describe('the tree with its gaps', () => {
  it('says where the province is missing between the centre and a district', () => {
    const district = plan('huyen', { province: 'Vĩnh Sơn', references: [refer('carries-out', 'goc')] });
    expect(tree([at('trung-uong', 'goc')], 'goc', [district])).toEqual([
      'goc',
      [['chưa có văn bản cấp tỉnh (Vĩnh Sơn)', ['huyen']], 'chưa có kế hoạch cấp cơ sở'],
    ]);
  });

  it('says nothing of a level that is there', () => {
    const full = [
      at('trung-uong', 'goc'),
      at('tinh', 'tinh', ['goc']),
      at('huyen', 'huyen', ['tinh']),
      at('co-so', 'co-so', ['huyen']),
    ];
    expect(tree(full)).toEqual(['goc', [['tinh', [['huyen', ['co-so']]]]]]);
  });

  it('a plan that names both the directive and the province’s plan for it stands below the latter', () => {
    const documents = [at('trung-uong', 'goc'), at('tinh', 'tinh', ['goc']), at('huyen', 'huyen', ['goc', 'tinh'])];
    expect(tree(documents)).toEqual(['goc', [['tinh', ['huyen']], 'chưa có kế hoạch cấp cơ sở']]);
  });

  it('names a document of the missing level on which those below stand too', () => {
    const documents = [at('trung-uong', 'goc'), at('tinh', 'tinh'), at('huyen', 'huyen', ['goc', 'tinh'])];
    const [gap] = branchesBelow(corpusOf({ documents }), 'goc').children;
    expect(gap).toMatchObject({ kind: 'gap', level: 'tinh', beside: [{ id: 'tinh' }] });
  });

  it('one gap for each province, one inside the other where two levels are missing', () => {
    const documents = [
      at('trung-uong', 'goc'),
      at('huyen', 'a', ['goc'], 'An Khê'),
      at('huyen', 'b', ['goc'], 'Vĩnh Sơn'),
      at('huyen', 'c', ['goc'], 'An Khê'),
      at('co-so', 'd', ['goc'], 'Vĩnh Sơn'),
    ];
    expect(tree(documents)).toEqual([
      'goc',
      [
        ['chưa có văn bản cấp tỉnh (An Khê)', ['a', 'c']],
        ['chưa có văn bản cấp tỉnh (Vĩnh Sơn)', ['b', ['chưa có văn bản cấp huyện, khối (Vĩnh Sơn)', ['d']]]],
      ],
    ]);
  });

  it('says all the levels below that have nothing', () => {
    expect(tree([at('trung-uong', 'goc'), at('tinh', 'tinh', ['goc'])])).toEqual([
      'goc',
      ['tinh', ['chưa có kế hoạch cấp huyện, khối', ['chưa có kế hoạch cấp cơ sở']]],
    ]);
    expect(tree([at('co-so', 'goc')])).toBe('goc');
  });

  it.each([0, 1, 200])('holds %i children', (count) => {
    const children = Array.from({ length: count }, (_, index) => at('tinh', `tinh-${index}`, ['goc']));
    const { children: found } = branchesBelow(corpusOf({ documents: [at('trung-uong', 'goc'), ...children] }), 'goc');
    expect(found.filter(({ kind }) => kind === 'document')).toHaveLength(count);
    expect(found.filter(({ kind }) => kind === 'gap')).toHaveLength(1);
  });

  it('ends in a cycle, and unfolds a diamond once', () => {
    expect(tree([at('trung-uong', 'goc', ['a']), at('tinh', 'a', ['goc'])])).toMatchObject([
      'goc',
      [['a', ['goc (trên)']], expect.anything()],
    ]);
    const diamond = [
      at('trung-uong', 'goc'),
      at('tinh', 'a', ['goc']),
      at('tinh', 'b', ['goc']),
      at('huyen', 'c', ['a', 'b']),
    ];
    expect(tree(diamond)).toEqual(['goc', [['a', ['c']], ['b', ['c (trên)']], 'chưa có kế hoạch cấp cơ sở']]);
  });

  it('loses no document, whatever derives from what', () => {
    const level = fc.constantFrom<Level>('trung-uong', 'tinh', 'huyen', 'co-so');
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 });
    fc.assert(
      fc.property(fc.array(level, { minLength: 8, maxLength: 8 }), edges, (levels, pairs) => {
        const bases = (index: number) => [
          ...new Set(pairs.filter(([from]) => from === index).map(([, to]) => `d${to}`)),
        ];
        const corpus = corpusOf({ documents: levels.map((one, index) => at(one, `d${index}`, bases(index))) });
        const found: string[] = [];
        const visit = (branch: Branch) => {
          if (branch.kind === 'document' && !branch.repeated) found.push(branch.instrument.id);
          branch.children.forEach(visit);
        };
        visit(branchesBelow(corpus, 'd0'));
        expect(found.sort()).toEqual(['d0', ...allDerivedFrom(corpus, 'd0').map(({ from }) => from.id)].sort());
      }),
    );
  });
});

describe('all that derives', () => {
  const documents = [
    at('tinh', 'goc'),
    at('huyen', 'a', ['goc']),
    document('b', { level: 'huyen', references: [refer('based-on', 'a'), refer('cites', 'goc')] }),
    at('co-so', 'c', ['b', 'goc']),
    document('chi-dan', { references: [refer('cites', 'goc')] }),
  ];
  const rows = (id: string) =>
    allDerivedFrom(corpusOf({ documents }), id).map(({ from, relation, over }) => [
      from.id,
      relation,
      over.map((node) => node.id),
    ]);

  it('stands with its relation, or with what it goes over, each on its shortest way', () => {
    expect(rows('goc')).toEqual([
      ['a', 'carries-out', []],
      ['c', 'carries-out', []],
      ['b', undefined, ['a']],
    ]);
  });

  it('over several documents the nearest is named first', () => {
    const chain = [at('tinh', 'goc'), at('huyen', 'a', ['goc']), at('huyen', 'b', ['a']), at('huyen', 'c', ['b'])];
    const found = allDerivedFrom(corpusOf({ documents: chain }), 'goc');
    expect(found.at(-1)!.over.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is nothing where nothing derives', () => expect(rows('chi-dan')).toEqual([]));
});

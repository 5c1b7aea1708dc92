import { describe, expect, it } from 'vitest';
import { above, bodiesByLevel, bodyParts, heritageOf, issuedBy, kinOf, onwardFrom } from '#model/organisation.ts';
import { body, corpusOf, document, plan, task } from './portal.ts';

const corpus = corpusOf({
  bodies: [
    body('tinh-cu', { level: 'tinh', province: 'Vĩnh Sơn', successors: ['tinh-moi', 'khong-co'] }),
    body('tinh-khac', { level: 'tinh', province: 'An Khê', successors: ['tinh-moi'] }),
    body('tinh-moi', { level: 'tinh', province: 'Vĩnh Sơn' }),
    body('huyen', { parent: 'tinh-cu', name: 'Ủy ban' }),
    body('huyen-a', { parent: 'tinh-cu', name: 'Ban' }),
    body('mo-coi', { level: 'co-so', parent: 'khong-co' }),
  ],
  plans: [
    plan('moi', {
      body: 'huyen',
      date: '01/01/2024',
      tasks: [task('', { lead: ['huyen'], with: ['huyen', 'huyen-a'] }), task('', { lead: ['huyen'] })],
    }),
    plan('cu', { body: 'huyen', date: '01/01/2023' }),
  ],
  documents: [document('van-ban', { body: 'huyen' })],
});
const kin = (id: string) => {
  const { parent, children, successors, predecessors } = kinOf(corpus, corpus.bodies.get(id)!);
  return [parent?.id, ...[children, successors, predecessors].map((bodies) => bodies.map((one) => one.id))];
};

describe('the bodies around one', () => {
  it.each([
    ['tinh-cu', undefined, ['huyen', 'huyen-a'], ['tinh-moi'], []],
    ['tinh-moi', undefined, [], [], ['tinh-cu', 'tinh-khac']],
    ['huyen', 'tinh-cu', [], [], []],
    ['mo-coi', undefined, [], [], []],
  ])('%s', (id, ...found) => expect(kin(id)).toEqual(found));
});

it('what a body issued stands oldest first, the undated last', () => {
  expect(issuedBy(corpus, 'huyen').map(({ id }) => id)).toEqual(['cu', 'moi', 'van-ban']);
  expect(issuedBy(corpus, 'tinh-cu')).toEqual([]);
});

it('the bodies above one stand nearest first; a circle of parents ends', () => {
  const round = corpusOf({
    bodies: [body('a', { parent: 'b' }), body('b', { parent: 'c' }), body('c', { parent: 'b' })],
  });
  const ids = (id: string) => above(round, round.bodies.get(id)!).map((one) => one.id);
  expect(ids('a')).toEqual(['b', 'c']);
  expect(ids('c')).toEqual(['b']);
  expect(above(corpus, corpus.bodies.get('mo-coi')!)).toEqual([]);
});

it('a successor shows what its predecessors and the bodies below them issued', () => {
  const heritage = (id: string) =>
    heritageOf(corpus, corpus.bodies.get(id)!).map(({ predecessor, plans }) => [
      predecessor.id,
      plans.map((one) => one.id),
    ]);
  expect(heritage('tinh-moi')).toEqual([['tinh-cu', ['cu', 'moi']]]);
  expect(heritage('tinh-cu')).toEqual([]);
});

it('a body leads on to successors with plans that are not its own', () => {
  const onward = (id: string) =>
    onwardFrom(corpus, corpus.bodies.get(id)!).map(({ successor, plans }) => [
      successor.id,
      plans.map((one) => one.id),
    ]);
  expect(onward('tinh-khac')).toEqual([['tinh-moi', ['cu', 'moi']]]);
  expect(onward('tinh-cu')).toEqual([]);
  expect(onward('tinh-moi')).toEqual([]);
});

it('what a body has to do stands by part, what has a time first', () => {
  const tasks = [
    task(undefined, { what: 'không hạn', lead: ['a'] }),
    task('tháng 5/2024', { what: 'sau', lead: ['a'], reportsTo: ['b'] }),
    task('tháng 3/2024', { what: 'trước', lead: ['a'] }),
  ];
  const parts = (id: string) =>
    bodyParts(corpusOf({ plans: [plan('p', { tasks })] }), id).map(({ slug, duties }) => [
      slug,
      duties.map(({ task: { what } }) => what),
    ]);
  expect(parts('a')).toEqual([['thuc-hien', ['trước', 'sau', 'không hạn']]]);
  expect(parts('b')).toEqual([['nhan-bao-cao', ['sau']]]);
  expect(parts('c')).toEqual([]);
});

it('all bodies stand by level and province, by name, each with the duties that it has a part in', () => {
  const rows = bodiesByLevel(corpus).map(({ name, provinces }) => [
    name,
    provinces.map(({ province, bodies }) => [province, bodies.map((row) => [row.body.id, row.count])]),
  ]);
  expect(rows).toEqual([
    [
      'Tỉnh, thành phố',
      [
        ['An Khê', [['tinh-khac', 0]]],
        [
          'Vĩnh Sơn',
          [
            ['tinh-cu', 0],
            ['tinh-moi', 0],
          ],
        ],
      ],
    ],
    [
      'Huyện và tương đương',
      [
        [
          '',
          [
            ['huyen-a', 1],
            ['huyen', 2],
          ],
        ],
      ],
    ],
    ['Cơ sở', [['', [['mo-coi', 0]]]]],
  ]);
});

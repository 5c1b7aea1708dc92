import { describe, expect, it } from 'vitest';
import { bodiesByLevel, issuedBy, kinOf } from '#model/organisation.ts';
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
      'Huyện, khối và tương đương',
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

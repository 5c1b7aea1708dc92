import { expect, it } from 'vitest';
import { measureCoverage } from '#model/coverage.ts';
import { body, corpusOf, document, plan, refer } from './portal.ts';

it('says what the portal holds and what it lacks', () => {
  const references = [
    refer('carries-out', 'cu', { number: '22-CT/TW', date: '09/5/2018' }),
    refer('cites', 'moi', { number: '22-CT/TW', date: '09/5/2023' }),
  ];
  const found = measureCoverage(
    corpusOf({
      plans: [
        plan(
          'a',
          { number: '9-KH/HU', date: '01/6/2020', references },
          'Theo Chỉ thị 22-CT/TW và Kế hoạch số 7-KH/TU.',
        ),
        plan('b', { date: { inferred: 'tháng 6/2024', because: 'suy ra' }, references: [refer('cites', 'moi')] }),
        plan('c', { references: [refer('carries-out', 'cu')] }),
      ],
      documents: [
        document('cu', { number: '22-CT/TW', date: '09/5/2018' }),
        document('moi', { number: '22-CT/TW', date: '09/5/2023', references: [refer('replaces', 'cu')] }),
        document('khong-ai-dan'),
      ],
      bodies: [body('x')],
    }),
  );
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  expect([found.plans, found.documents, found.bodies]).toEqual([3, 3, 1]);
  expect(found.notHeld.map(({ node, citedBy }) => [node.id, citedBy])).toEqual([
    ['cu', 3],
    ['moi', 2],
  ]);
  expect(ids(found.unnumbered)).toEqual(['b', 'c']);
  expect(ids(found.undated)).toEqual(['b', 'c']);
  expect(ids(found.undatedDocuments)).toEqual(['khong-ai-dan']);
  expect(found.unsettled.map(({ plan: { id }, mention }) => [id, mention.text, mention.state])).toEqual([
    ['a', 'Chỉ thị 22-CT/TW', 'ambiguous'],
    ['a', 'Kế hoạch số 7-KH/TU', 'undeclared'],
  ]);
  // Plan a itself refers to what replaced its basis; plan c does not.
  expect(found.superseded.map(({ plan: { id }, bases }) => [id, bases.map(({ path }) => ids(path))])).toEqual([
    ['c', [['cu']]],
  ]);
});

it('an empty portal lacks nothing', () => {
  expect(measureCoverage(corpusOf({}))).toEqual({
    plans: 0,
    documents: 0,
    bodies: 0,
    notHeld: [],
    unnumbered: [],
    undated: [],
    undatedDocuments: [],
    unsettled: [],
    superseded: [],
  });
});

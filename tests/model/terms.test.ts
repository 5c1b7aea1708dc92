import { expect, it } from 'vitest';
import { termNeighbours, termTitle } from '#model/terms.ts';
import { corpusOf, term } from './portal.ts';

const corpus = corpusOf({
  terms: [
    term('sau', { from: 'năm 2025', until: 'năm 2030' }),
    term('nay'),
    term('truoc', { from: 'năm 2015', until: 'năm 2020' }),
    term('cong-doan', { family: 'cong-doan', from: 'năm 2023', until: 'năm 2028' }),
  ],
});
const neighbours = (id: string) => {
  const { previous, next } = termNeighbours(corpus, corpus.terms.get(id)!);
  return [previous?.id, next?.id];
};

it('the terms before and after are those of the same family', () => {
  expect(neighbours('nay')).toEqual(['truoc', 'sau']);
  expect(neighbours('truoc')).toEqual([undefined, 'nay']);
  expect(neighbours('sau')).toEqual(['nay', undefined]);
  expect(neighbours('cong-doan')).toEqual([undefined, undefined]);
});

it('a term is told by its family', () => {
  expect(termTitle(corpus.terms.get('cong-doan')!)).toBe('Nhiệm kỳ cong-doan của các tổ chức công đoàn');
});

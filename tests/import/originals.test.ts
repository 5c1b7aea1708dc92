import { describe, expect, it } from 'vitest';
import { extractText } from '#import/extract.ts';
import { fold } from '#language/fold.ts';
import { readOriginals, hasOriginals, valueOf } from './originals.ts';

const squeeze = (text: string) =>
  fold(text)
    .replace(/[\s*.]+/g, ' ')
    .trim();

describe.skipIf(!hasOriginals).each(readOriginals())('the original of $slug', ({ text, plan }) => {
  const extract = extractText(text);

  it('has the facts of the plan made by hand', () => {
    const signer = valueOf(plan.signer);
    expect({
      title: squeeze(extract.title!),
      type: extract.type,
      number: extract.number,
      signer: extract.signer,
      signerRole: extract.signerRole,
      recipients: extract.recipients.map(squeeze),
    }).toEqual({
      title: squeeze(plan.title),
      type: plan.type,
      number: valueOf(plan.number),
      signer: signer!.name,
      signerRole: signer!.office,
      recipients: plan.recipients.map(({ name, note }) => squeeze(note ? `${name} (${note})` : name)),
    });
  });

  it('cites what the plan declares', () => {
    const cited = extract.citations.filter(({ own }) => !own);
    const declared = plan.references.filter(({ number }) => number);
    expect([...new Set(cited.map(({ number }) => number))].sort()).toEqual(
      [...new Set(declared.map(({ number }) => number))].sort(),
    );
    for (const { number, date } of declared.filter((reference) => reference.date))
      expect(cited.filter((citation) => citation.number === number).map((citation) => citation.date)).toContain(date);
  });

  it('sets the times of its tasks, but for `thường xuyên` and the like', () => {
    const found = extract.milestones.map((milestone) => squeeze(milestone.text));
    const wanted = plan.tasks.flatMap(({ when }) => (when && /\d/.test(when.words) ? [squeeze(when.words)] : []));
    expect(wanted.filter((words) => !found.some((one) => one.includes(words) || words.includes(one)))).toEqual([]);
  });
});

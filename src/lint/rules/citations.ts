/** What the prose cites and what the references declare must be the same documents. */
import { slugNumber } from '#language/citation.ts';
import { findMentions, sentenceAround, type Declared, type FoundMention } from '#model/mentions.ts';
import type { Finding, PlanFile, Rule } from '../issue.ts';
import { declaration, toRegistry, type Cited, type Registry } from './declaration.ts';

interface Place extends Cited {
  line: number;
}

/** One fault for each document: a second mention is mended by the same lines. */
function onePerDocument(places: readonly Place[]): Place[] {
  const key = ({ mention: { citation } }: Place) => slugNumber(citation!.number);
  return [...Map.groupBy(places, key).values()].flatMap((same) => {
    const dated = [
      ...Map.groupBy(
        same.filter(({ mention }) => mention.citation!.date),
        ({ mention }) => mention.citation!.date,
      ),
    ];
    return dated.length > 0 ? dated.map(([, [first]]) => first!) : same.slice(0, 1);
  });
}

/** Ids that the author marks, wherever they stand, with the line in the file. */
function marksIn({ text, body }: PlanFile['source']): { id: string; line: number }[] {
  const before = text.split('\n').length - body.split('\n').length;
  return body.split('\n').flatMap((line, index) => {
    const marks = line.matchAll(/<VanBan\s+id=(?:"([^"]*)"|'([^']*)')/g);
    return [...marks].map(([, double, single]) => ({ id: double ?? single ?? '', line: before + index + 1 }));
  });
}

function check(plan: PlanFile, registry: Registry, exists: ReadonlySet<string>): Finding[] {
  const { source, facts, references } = plan;
  const file = source.path;
  const declared: Declared = { number: facts.number?.value, references };
  const places = source.clauses.flatMap(({ text, line, marks }) =>
    findMentions(text, declared, marks).map((mention): Place => {
      const { start, end } = mention;
      const below = text.slice(0, start).split('\n').length - 1;
      return { mention, found: text.slice(start, end), sentence: sentenceAround(text, start, end), line: line + below };
    }),
  );
  const marks = marksIn(source);
  const inTitle = findMentions(facts.title ?? '', declared).map(({ document }) => document);
  const known = new Set(references.map(({ document }) => document));
  const cited = new Set([
    ...inTitle,
    ...marks.map(({ id }) => id),
    ...places.flatMap(({ mention }) => [mention.document, ...(mention.candidates ?? [])]),
  ]);
  const of = (state: FoundMention['state']) => places.filter(({ mention }) => mention.state === state);
  return [
    ...onePerDocument(of('undeclared')).map((place): Finding => ({
      code: 'undeclared',
      file,
      line: place.line,
      args: declaration(place, plan, registry),
    })),
    ...marks
      .filter(({ id }) => !known.has(id))
      .map(({ id, line }): Finding => {
        const example = `  - document: ${id}\n    relation: cites`;
        const hint = exists.has(id) ? undefined : `documents/${id}.yaml`;
        return { code: 'undeclared', file, line, args: { found: `<VanBan id="${id}">`, hint, example } };
      }),
    ...of('ambiguous').map(({ mention, found, line }): Finding => {
      const ids = mention.candidates!;
      const example = `<VanBan id="${ids[0]}">${found}</VanBan>`;
      return { code: 'ambiguous', file, line, args: { found, hint: ids.join(', '), example } };
    }),
    ...references.flatMap(({ document: found }, index): Finding[] => {
      if (found === undefined) return [];
      const place = { file, line: source.lineOf(['references', index]), args: { found } };
      const first = references.findIndex(({ document }) => document === found);
      if (first < index) return [{ ...place, code: 'duplicate-reference' }];
      return cited.has(found) ? [] : [{ ...place, code: 'uncited' }];
    }),
  ];
}

export const citations: Rule = (context) => {
  const registry = toRegistry(context);
  // A body that cannot be read cites nothing: that is told once.
  return context.plans.flatMap((plan) =>
    plan.source.clauses.length > 0 ? check(plan, registry, context.ids.instruments) : [],
  );
};

/**
 * Fields (`HYPERLINK`, `PAGE`, `TOC` …): a code that nobody sees and its result, which may run over several paragraphs.
 */
import { elementsOf, type XmlElement } from './xml.ts';

export type Fields = {
  /** Takes `w:fldChar`: a field begins, its result begins, or it ends. */
  step(character: XmlElement): void;
  /** Whether what stands here is shown: in no field's code. */
  isShown(): boolean;
};

/** What is not read, or is read as a story of its own. */
const ELSEWHERE = new Set(['w:del', 'w:moveFrom', 'w:txbxContent', 'mc:Fallback']);

/** @param story within which fields begin and end; one that does not end there would hide all that follows, and is none */
export function startFields(story: XmlElement | undefined): Fields {
  const whole = findWhole(story ? charactersOf(story) : []);
  const open: ('code' | 'result')[] = [];
  return {
    step: (character) => {
      const type = typeOf(character);
      if (type === 'begin') {
        if (whole.has(character)) open.push('code');
      } else if (type === 'end') open.pop();
      else if (type === 'separate' && open.length > 0) open[open.length - 1] = 'result';
    },
    isShown: () => !open.includes('code'),
  };
}

function typeOf({ attributes }: XmlElement): string | undefined {
  return attributes['w:fldCharType'];
}

function charactersOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:fldChar') return [child];
    return ELSEWHERE.has(child.name) ? [] : charactersOf(child);
  });
}

/** The beginnings of fields that end. */
function findWhole(characters: readonly XmlElement[]): Set<XmlElement> {
  const whole = new Set<XmlElement>();
  const begun: XmlElement[] = [];
  for (const character of characters) {
    if (typeOf(character) === 'begin') begun.push(character);
    const last = typeOf(character) === 'end' ? begun.pop() : undefined;
    if (last) whole.add(last);
  }
  return whole;
}

/**
 * Fields (`HYPERLINK`, `PAGE`, `TOC` …): a code that nobody sees and its result, which may run over several paragraphs.
 */
import type { XmlElement } from './xml.ts';

export type Fields = {
  /** Takes `w:fldChar`: a field begins, its result begins, or it ends. */
  step(character: XmlElement): void;
  /** Whether what stands here is shown: in no field's code. */
  isShown(): boolean;
};

/** At the beginning of a story no field is open. */
export function startFields(): Fields {
  const open: ('code' | 'result')[] = [];
  return {
    step: ({ attributes }) => {
      const type = attributes['w:fldCharType'];
      if (type === 'begin') open.push('code');
      else if (type === 'end') open.pop();
      else if (type === 'separate' && open.length > 0) open[open.length - 1] = 'result';
    },
    isShown: () => !open.includes('code'),
  };
}

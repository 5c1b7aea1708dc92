/** Which of the things that a value may be the author had in mind. */
import type { z } from 'zod';

export type Fault = z.core.$ZodIssue;

/** Of a union's branches the one that the author had in mind: the right kind of value with the fewest strange names. */
export function nearest(fault: Fault): Fault[] {
  if (fault.code !== 'invalid_union') return [fault];
  const rank = (branch: Fault[]) => {
    const here = branch.filter(({ path }) => path.length === 0);
    if (here.some(({ code }) => code === 'invalid_type' || code === 'invalid_value')) return Infinity;
    return here.reduce((sum, inner) => sum + (inner.code === 'unrecognized_keys' ? inner.keys.length : 0), 0);
  };
  // The value itself is the last branch: it goes first among equals.
  const [best] = fault.errors.toReversed().toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return (best ?? []).flatMap((inner) => nearest({ ...inner, path: [...fault.path, ...inner.path] }));
}

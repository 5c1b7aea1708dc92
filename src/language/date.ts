/**
 * Dates in official Vietnamese: words <-> days and spans, their order, their EDTF, and the deadlines in running text.
 * The one door to the files in `time/`.
 */
export { formatDate, parseDate } from './time/day.ts';
export { toEdtf } from './time/edtf.ts';
export { findImpossibleDays } from './time/impossible.ts';
export { findMilestones, type Milestone } from './time/milestone.ts';
export { readWhen } from './time/read-when.ts';
export { sayWhen } from './time/say-when.ts';
export {
  compareWhen,
  lastDay,
  timesOf,
  type Meaning,
  type Precision,
  type When,
  type WhenContext,
  type WhenOp,
} from './time/when.ts';

/**
 * Dates in official Vietnamese: words <-> days and spans, their order, their EDTF, and the deadlines in running text.
 * The one door to the files behind it.
 */
export { formatDate, parseDate } from './day.ts';
export { toEdtf } from './edtf.ts';
export { readWhen } from './read-when.ts';
export { sayWhen } from './say-when.ts';
export { compareWhen, type Precision, type When, type WhenContext, type WhenOp } from './when.ts';
export { findMilestones, type Milestone } from './milestone.ts';

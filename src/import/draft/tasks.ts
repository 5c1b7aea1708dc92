/**
 * Who must do what by when, as far as a clause says it in so many words: `Giao X …`, `X chủ trì, phối hợp với Y …`, and
 * every deadline. All of it is worked out: a clerk reads it over.
 */
import { findMilestones, readWhen } from '#language/date.ts';
import { fold } from '#language/fold.ts';
import type { Clause } from '#language/outline.ts';
import type { TaskKind } from '#model/vocabulary.ts';
import { actorsOf, type Actors, type BodyAt } from './actors.ts';

export type DraftTask = {
  what: string;
  kind: TaskKind;
  lead?: string[];
  with?: string[];
  when?: string;
  clause: string;
};

/** What a sentence is about, the first that fits. */
const KINDS: [TaskKind, RegExp][] = [
  ['dai-hoi-diem', /dai hoi diem/],
  ['dai-hoi', /(?:to chuc|tien hanh|hoan thanh|hoan tat).{0,40}dai hoi/],
  ['ban-hanh', /(?:xay dung|ban hanh).{0,30}(?:ke hoach|van ban|huong dan|de an|chuong trinh)/],
  ['hoc-tap', /(?:^| )(?:hoc tap|quan triet|tap huan|boi duong)(?: |$)/],
  ['hoi-nghi', /(?:to chuc|mo|trieu tap).{0,40}hoi nghi/],
  ['nhan-su', /nhan su/],
  ['tuyen-truyen', /tuyen truyen/],
  ['kiem-tra', /(?:^| )(?:kiem tra|giam sat|don doc|theo doi)(?: |$)/],
  ['bao-cao', /(?:^| )(?:bao cao(?! vien)|gui ket qua)(?: |$|,|\.)/],
  ['sinh-hoat', /sinh hoat/],
  ['to-chuc', /(?:^| )(?:thanh lap|phan cong|kien toan)(?: |$)/],
  ['chi-dao', /(?:^| )(?:lanh dao|chi dao)(?: |$)/],
];
/** In characters: a longer sentence is cut at a comma or semicolon. */
const LONGEST = 300;
/** A sentence that only says when: its task is in the one before. */
const ONLY_TIME = /^(?:thoi gian|tien do|hoan thanh|xong|thoi han)(?: (?:thuc hien|hoan thanh|to chuc))?[ :]/;
const LONGEST_TIME = 90;

/** @param year of the document, for dates that give none @param bodyAt finds the body that words begin with */
export function readTasks(clauses: readonly Clause[], year: number | undefined, bodyAt: BodyAt): DraftTask[] {
  return clauses.flatMap((clause) => (clause.text.includes(' | ') ? [] : tasksOf(clause, year, bodyAt)));
}

function tasksOf({ text, anchor, heading }: Clause, year: number | undefined, bodyAt: BodyAt): DraftTask[] {
  const tasks: DraftTask[] = [];
  let before: { sentence: string; actors: Actors } | null = null;
  for (const sentence of text.split(/(?<=[.;])\s+(?=\p{Lu}|giao |đồng thời )/u)) {
    const own = actorsOf(sentence, bodyAt);
    const times = timesIn(sentence, year);
    const refers =
      before !== null && times.length > 0 && sentence.length < LONGEST_TIME && ONLY_TIME.test(fold(sentence));
    const subject: { sentence: string; actors: Actors } = refers ? before! : { sentence, actors: own };
    const { lead, partners } = subject.actors;
    const task = {
      what: shorten(subject.sentence),
      kind: kindOf(subject.sentence),
      ...(lead.length > 0 && { lead }),
      ...(partners.length > 0 && { with: partners }),
    };
    if (refers && tasks.at(-1)?.what === task.what && tasks.at(-1)!.when === undefined) tasks.pop();
    if (times.length > 0) tasks.push(...times.map((when) => ({ ...task, when, clause: anchor })));
    else if (lead.length > 0 && !heading) tasks.push({ ...task, clause: anchor });
    before = subject;
  }
  return tasks;
}

function timesIn(sentence: string, year: number | undefined): string[] {
  return findMilestones(sentence, { year }).flatMap(({ text }) => {
    const words = text.replace(/[\s*]+/g, ' ').trim();
    return readWhen(words) ? [words] : [];
  });
}

function kindOf(sentence: string): TaskKind {
  const key = fold(sentence);
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'khac';
}

function shorten(sentence: string): string {
  const bare = sentence.replace(/[\s.;:/]+$/u, '').trim();
  if (bare.length <= LONGEST) return bare;
  const cut = Math.max(bare.lastIndexOf('; ', LONGEST), bare.lastIndexOf(', ', LONGEST));
  return `${bare.slice(0, cut > LONGEST / 3 ? cut : LONGEST).trim()} …`;
}

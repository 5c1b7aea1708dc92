/**
 * The geometry of a term's overview: one band a plan, a bar for each span, a mark for each deadline. Of more plans than a
 * reader can compare, each province is one band of monthly counts: 200 bands of marks would be some thirty screens on a
 * phone and say less. Provinces are few and do not grow with the portal.
 */
import { scaleUtc } from 'd3-scale';
import { slugify } from '#language/fold.ts';
import type { PlanRecord } from './corpus.ts';
import type { DatedDuty } from './tasks.ts';
import { sortDay } from './timeline.ts';

/** Horizontal places are shares of the whole width, 0-100. */
export interface Mark {
  /** `span`: both ends known; `by`: a last day; `from`: a first day, the end left open. */
  shape: 'span' | 'by' | 'from';
  start: number;
  end: number;
  /** Row inside the band, from 0: marks that would touch stand below each other. */
  lane: number;
  /** Each deadline's words and what is due. */
  titles: string[];
}
export interface Band {
  plan: PlanRecord;
  lanes: number;
  marks: Mark[];
}
export interface Heap {
  /** Empty when the plans' province is not known. */
  province: string;
  slug: string;
  plans: number;
  events: number;
  /** Months with events; `height` is the share of the fullest month of all heaps, 0-1. */
  columns: { start: number; end: number; height: number }[];
}
export interface Picture {
  /** Every year's first day; those with a label leave room for one another on a phone. */
  years: { year: number; at: number; label: boolean }[];
  bands: Band[];
  heaps: Heap[];
}

/** More plans than this are drawn as heaps. */
export const MOST_BANDS = 12;
const MOST_LABELS = 6;
const MOST_LANES = 6;
/** On a phone of 360 pixels a mark takes some six of them, and the tail before a last day some eighteen. */
const MARK_WIDTH = 2;
const TAIL_WIDTH = 6;

const DAY = 86_400_000;
const utc = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY);

type Scale = (day: string, later?: number) => number;

/** Marks with the same span are one; then each takes the first lane where it touches nothing. */
function drawBand(plan: PlanRecord, duties: readonly DatedDuty[], at: Scale): Band {
  const shapeOf = ({ when: { from, to } }: DatedDuty) => (from && to ? 'span' : to ? 'by' : 'from');
  const places = Map.groupBy(duties, (duty) => `${shapeOf(duty)} ${duty.when.from} ${duty.when.to}`);
  const ends: number[] = [];
  const marks = [...places.values()]
    .map((held) => {
      const { when } = held[0]!;
      const shape = shapeOf(held[0]!);
      const start = at((shape === 'by' ? when.to : when.from)!);
      const end = shape === 'from' ? 100 : at(when.to!, 1);
      return { shape, start, end, titles: held.map(({ when: { words }, task }) => `${words}: ${task.what}`) } as const;
    })
    .map((mark) => ({ ...mark, reach: mark.shape === 'by' ? mark.start - TAIL_WIDTH : mark.start }))
    .sort((a, b) => a.reach - b.reach || b.end - a.end)
    .map(({ reach, ...mark }): Mark => {
      const free = ends.findIndex((end) => end <= reach);
      const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
      ends[lane] = Math.max(mark.end, mark.start + MARK_WIDTH);
      return { ...mark, lane };
    });
  return { plan, lanes: ends.length, marks };
}

function drawHeaps(duties: readonly DatedDuty[], at: Scale): Heap[] {
  const provinces = Map.groupBy(duties, ({ plan }) => plan.province?.value ?? '');
  const monthsOf = (held: readonly DatedDuty[]) => Map.groupBy(held, (duty) => sortDay(duty).slice(0, 7));
  const counts = [...provinces.values()].flatMap((held) => [...monthsOf(held).values()].map(({ length }) => length));
  const most = Math.max(...counts);
  return [...provinces]
    .map(([province, held]) => ({
      province,
      slug: slugify(province),
      plans: new Set(held.map(({ plan }) => plan)).size,
      events: held.length,
      columns: [...monthsOf(held)]
        .map(([month, { length }]) => {
          const next = utc(`${month}-01`, 31).toISOString().slice(0, 7);
          return { start: at(`${month}-01`), end: at(`${next}-01`), height: Math.round((length / most) * 100) / 100 };
        })
        .sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => Number(!a.province) - Number(!b.province) || a.province.localeCompare(b.province, 'vi'));
}

/** Whole calendar years from the first day to the last; bands in the order of their first mark. */
export function drawTerm(duties: readonly DatedDuty[], mostBands = MOST_BANDS): Picture {
  if (duties.length === 0) return { years: [], bands: [], heaps: [] };
  const days = duties.flatMap(({ when }) => [when.from, when.to].filter((day) => day !== undefined)).sort();
  const first = Number(days[0]!.slice(0, 4));
  const last = Number(days.at(-1)!.slice(0, 4)) + 1;
  const scale = scaleUtc([utc(`${first}-01-01`), utc(`${last}-01-01`)], [0, 100]);
  const at: Scale = (day, later) => Math.round(scale(utc(day, later)) * 100) / 100;
  const step = Math.ceil((last - first) / MOST_LABELS);
  const years = Array.from({ length: last - first }, (_, index) => ({
    year: first + index,
    at: at(`${first + index}-01-01`),
    label: index % step === 0,
  }));
  const plans = Map.groupBy(duties, ({ plan }) => plan);
  if (plans.size > mostBands) return { years, bands: [], heaps: drawHeaps(duties, at) };
  const bands = [...plans].map(([plan, held]) => drawBand(plan, held, at));
  return {
    years,
    bands: bands.sort(
      (a, b) => Math.min(...a.marks.map(({ start }) => start)) - Math.min(...b.marks.map(({ start }) => start)),
    ),
    heaps: [],
  };
}

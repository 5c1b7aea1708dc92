/** The filters of the search page: what they leave of an answer, and how many pages each value would leave. */
import type { FacetColumn } from '#search/facets.ts';
import type { Found } from './answer.ts';

/** Filter name -> the value chosen. */
export type Chosen = Record<string, string>;

/** The filters in an address; what sharing adds to it (`utm_source`) is none. */
export function readChosen(params: URLSearchParams, columns: readonly FacetColumn[]): Chosen {
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

const valueOf = ({ values, of }: FacetColumn, { entry }: Found) => values[of[entry.doc ?? -1] ?? -1];

/** @param except a filter that is not applied, so that its other values can be counted */
export function applyFilters(
  found: readonly Found[],
  columns: readonly FacetColumn[],
  chosen: Chosen,
  except = '',
): Found[] {
  const active = columns.filter(({ name }) => chosen[name] !== undefined && name !== except);
  return found.filter((one) => active.every((column) => valueOf(column, one) === chosen[column.name]));
}

/** How many pages of an answer have each value of a filter. */
export function countValues(column: FacetColumn, found: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) {
    const value = valueOf(column, one);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A labelled list for each filter that still tells results apart; values by the alphabet with their counts. */
export function filterFields(found: readonly Found[], columns: readonly FacetColumn[], chosen: Chosen): HTMLElement[] {
  return columns.flatMap((column, index) => {
    const { name, values } = column;
    const counts = countValues(column, applyFilters(found, columns, chosen, name));
    if (counts.size === 0 && chosen[name] === undefined) return [];
    const label = document.createElement('label');
    label.textContent = name;
    label.htmlFor = `loc-${index}`;
    const select = document.createElement('select');
    select.id = label.htmlFor;
    select.name = name;
    select.append(new Option('Tất cả', ''));
    // A value in the address that the portal does not have is shown too: it explains why nothing is left.
    const shown = values.filter((value) => counts.has(value) || value === chosen[name]);
    if (chosen[name] !== undefined && !shown.includes(chosen[name])) shown.unshift(chosen[name]);
    for (const value of shown) {
      select.append(new Option(`${value} (${counts.get(value) ?? 0})`, value, false, chosen[name] === value));
    }
    const field = document.createElement('div');
    field.append(label, select);
    return [field];
  });
}

/** What the search page says about a query: how it was read, and what to do when it has no answer. */
import type { FacetColumn } from '#search/facets.ts';
import { applyFilters, countValues, type Chosen } from './search-filters.ts';
import type { Answer, Found } from './answer.ts';
import { element, link } from './dom.ts';
import { showDay, type Entry } from './entries.ts';
import type { Lookup } from './lookup.ts';

const MOST_NEAR = 5;
const MOST_PROVINCES = 8;

/** The address of this page for a query, with more of its state. */
const search = (query: string, state: Record<string, string> = {}) => `?${new URLSearchParams({ q: query, ...state })}`;

/** `2024-06-14` -> `ngày 14/6/2024`; `2024-06` -> `tháng 6/2024`; `2024` -> `năm 2024` */
function showTime(date: string): string {
  const [year, month, day] = date.split('-');
  if (day) return `ngày ${showDay(date)}`;
  return month ? `tháng ${Number(month)}/${year}` : `năm ${year}`;
}

/** Number and time as they were read, in words: `số hiệu 35-CT/TW, ngày 14/6/2024`. */
function facts({ read, found }: Answer): string {
  const exact = found.find(({ because, entry }) => because === 'exact' && entry.serial)?.entry;
  const typed = read.number && [...(read.number.type?.slice(0, 1) ?? []), read.number.serial, ...read.number.codes];
  const number = exact ? exact.name.replace(/^\D+/, '') : typed?.join(' ').toUpperCase();
  return [number && `số hiệu ${number}`, read.date && showTime(read.date)].filter(Boolean).join(', ');
}

/** `Tìm số hiệu 35-CT/TW, ngày 14/6/2024`, `Đang tìm: dai hoi diem · Tìm đúng như đã gõ`; nothing when read as typed. */
export function readingLine(given: Answer, query: string): HTMLElement[] {
  const { mended, readings, unknown } = given.understood;
  const known = facts(given);
  const longer = mended ? undefined : readings[1]?.join(' ');
  const lines: HTMLElement[] = [];
  if (known || mended || longer) {
    const words = mended ? `Đang tìm: ${mended}` : longer ? `Tìm cả: ${longer}` : '';
    const line = element('p', [known && `Tìm ${known}`, words].filter(Boolean).join(' · '), 'small');
    line.append(' · ', link(search(query, { 'nhu-go': '1' }), 'Tìm đúng như đã gõ'));
    lines.push(line);
  }
  if (given.bodies.length > 0) {
    const line = element('p', 'Cơ quan: ', 'small');
    for (const [index, { href, name, province }] of given.bodies.entries()) {
      const place = province && !name.includes(province) ? `${name}, ${province}` : name;
      line.append(index > 0 ? ' · ' : '', link(href, place));
    }
    lines.push(line);
  }
  const missing = unknown.map((word) => `“${word}”`).join(', ');
  if (missing && given.found.length > 0) {
    lines.push(element('p', `Không trang nào có chữ ${missing}; kết quả dưới đây bỏ qua chữ ấy.`, 'small'));
  }
  return lines;
}

function entryList(title: string, entries: readonly Entry[]): HTMLElement[] {
  if (entries.length === 0) return [];
  const list = element('ul', '', 'near');
  for (const { href, name, details } of entries) {
    const item = element('li');
    item.append(link(href, name), element('span', details ? ` · ${details}` : '', 'small soft'));
    list.append(item);
  }
  return [element('p', title), list];
}

/** Nothing at all: the numbers or names nearest to what was typed, said to be near and no more. */
export async function nothingFound({ read }: Answer, query: string, lookup: Lookup): Promise<HTMLElement[]> {
  const near = await lookup.near(query, MOST_NEAR).catch(() => []);
  const said = read.number ? 'Không văn bản nào mang số hiệu này. Số gần nhất:' : 'Gần giống nhất:';
  const hint = read.number ? 'Có thể chỉ gõ số, ví dụ 35.' : 'Xin thử ít chữ hơn, hoặc gõ số hiệu của văn bản.';
  return [...entryList(said, near), element('p', hint, 'small')];
}

/** The filters leave nothing: where the words do stand, by province, and the way back to all of it. */
export function nothingLeft(
  all: readonly Found[],
  columns: readonly FacetColumn[],
  chosen: Chosen,
  query: string,
): HTMLElement[] {
  const province = columns.find(({ name }) => name === 'Tỉnh');
  const line = element('p', 'Bộ lọc không để lại kết quả nào. ');
  line.append(link(search(query), `Bỏ bộ lọc (${all.length} kết quả)`));
  if (!province) return [line];
  const others = applyFilters(all, columns, chosen, 'Tỉnh');
  const counts = [...countValues(province, others.length > 0 ? others : all)].sort((a, b) => b[1] - a[1]);
  if (counts.length === 0) return [line];
  const places = element('p', 'Những tỉnh có: ');
  for (const [index, [name, count]] of counts.slice(0, MOST_PROVINCES).entries()) {
    places.append(index > 0 ? ' · ' : '', link(search(query, { Tỉnh: name }), `${name} (${count})`));
  }
  return [line, places];
}

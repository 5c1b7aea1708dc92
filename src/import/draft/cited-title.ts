/** The abstract of a cited document, where the citing text gives it: behind its author, in quotation marks or after `về`. */
import type { Citation } from '#language/citation.ts';

const QUOTED = /^\s*,?\s*[“"«]([^”"»]{8,300})[”"»]/;
const ABOUT =
  /^\s*,?\s*((?:về(?: việc)?|v\/v)\s[^;.:“”"()]{8,300}?)\s*(?=;|\.(?:\s|$)|:|\)|$|,\s+\p{Lu}|\s+và\s+\p{Lu}\p{L}+ (?:số|\d))/u;
/** Between a citation and its abstract stand its date and its author, in characters. */
const FURTHEST = 160;

/** Null where the text gives none, or where it cannot be told from what follows. */
export function citedTitle(text: string, { end, date, issuer }: Citation): string | null {
  const behind = text.slice(end, end + FURTHEST + 400);
  const author = issuer ? behind.indexOf(issuer) : -1;
  if (author > FURTHEST) return null;
  const dated = /^,?\s*ngày[\s\d/.-]*(?:tháng\s*\d+\s*năm\s*\d+)?/iu.exec(behind)?.[0].length ?? 0;
  const from = author >= 0 ? author + issuer!.length : date ? dated : 0;
  const rest = behind.slice(from);
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted) return lowerAbout(quoted);
  return ABOUT.exec(rest)?.[1]?.replace(/\s+/g, ' ') ?? null;
}

/** `“Về đại hội …”` is listed as `về đại hội …`. */
function lowerAbout(title: string): string {
  return title.trim().replace(/^Về(?= )/, 'về');
}

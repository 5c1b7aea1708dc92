/** The report of an import as a page to keep: facts, remarks, and every paragraph of the source with what it became. */
import type { PlanDraft } from './draft.ts';
import { riskOf } from './draft/remarks.ts';
import { sayFacts, sayRemark, type PlaceOf } from './report.ts';
import { wordsOf } from './blocks.ts';

export type Reported = {
  file: string;
  draft: PlanDraft;
  placeOf: PlaceOf;
  /** What the source held besides its words and was not taken over. */
  notes: readonly string[];
};

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}' +
  'th{white-space:nowrap}.r1{color:#a00}.r3{color:#555}pre,td{white-space:pre-line;overflow-wrap:anywhere}';

/** A whole page in itself, without scripts. */
export function reportHtml(reports: readonly Reported[]): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>Báo cáo nhập văn bản</title>',
    `<style>${STYLE}</style></head><body><h1>Báo cáo nhập văn bản</h1>`,
    ...reports.map(section),
    '</body></html>\n',
  ].join('\n');
}

function section({ file, draft, placeOf, notes }: Reported): string {
  const facts = sayFacts(draft).map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td>${escape(value)}</td></tr>`,
  );
  const remarks = draft.remarks.map(
    (remark) => `<li class="r${riskOf(remark.code)}">${escape(sayRemark(remark, placeOf))}</li>`,
  );
  return [
    `<section><h2>${escape(file)} → ${escape(draft.id)}.mdx</h2>`,
    `<table>${facts.join('')}</table>`,
    remarks.length > 0 ? `<h3>Cần xem, rủi ro lớn đứng trước</h3><ul>${remarks.join('')}</ul>` : '',
    notes.length > 0
      ? `<h3>Không đưa vào</h3><ul>${notes.map((note) => `<li>${escape(note)}</li>`).join('')}</ul>`
      : '',
    '<h3>Từng đoạn của văn bản</h3>',
    `<table><tr><th>Chỗ</th><th>Thành</th><th>Chữ</th></tr>${rows(draft, placeOf).join('')}</table></section>`,
  ].join('\n');
}

function rows({ document, body }: PlanDraft, placeOf: PlaceOf): string[] {
  const blocks = document.blocks.map((block, index) => ({
    start: block.start,
    became: `#${body.clauses[index]!.anchor}`,
    words: wordsOf(block),
  }));
  const others = [
    ...document.framed.map((line) => ({ ...line, became: 'khai báo' })),
    ...document.left.map((line) => ({ ...line, became: 'không dùng' })),
  ];
  return [...blocks, ...others.map(({ start, became, text }) => ({ start, became, words: text }))]
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, became, words }) => `<tr><th>${placeOf(start)}</th><td>${became}</td><td>${escape(words)}</td></tr>`,
    );
}

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A small content folder that lints clean, as text; a test breaks one thing in it and reads what the linter says. */
import { lint } from '#lint/lint.ts';
import type { Issue } from '#lint/issue.ts';
import { toSource } from '#load/files.ts';
import type { CollectionName } from '#model/source.ts';

export const PLAN = 'content/plans/thanh-mai-dai-hoi-2030.mdx';
export const DIRECTIVE = 'content/documents/12-ct-tu-hong-lam-2029.yaml';
export const BODIES = 'content/bodies.yaml';
export const TERMS = 'content/terms.yaml';
export const GLOSSARY = 'content/glossary.yaml';

/** File -> text. */
export const VALID: Record<string, string> = {
  [PLAN]: `---
title: tổ chức đại hội các chi bộ xã Thanh Mai
number: 07-KH/ĐU
date: 20/3/2029
place: Thanh Mai
body: dang-uy-xa-thanh-mai
province: Hồng Lam
level: co-so
term: dang-2025-2030
topics:
  - Đại hội đảng
signer:
  name: Trần Văn Bình
  office: Bí thư
recipients:
  - name: Ban Thường vụ Tỉnh ủy
    note: b/c
references:
  - document: 12-ct-tu-hong-lam-2029
    relation: carries-out
    number: 12-CT/TU
    date: 05/3/2029
tasks:
  - what: Tổ chức đại hội chi bộ
    kind: dai-hoi
    lead:
      - dang-uy-xa-thanh-mai
    with:
      - Các chi bộ
    when: trước ngày 30/6/2029
    clause: muc-i-1
text: original
updated: 2029-03-21
---

Thực hiện Chỉ thị số 12-CT/TU, ngày 05/3/2029 của Tỉnh ủy Hồng Lam.

## I. Nội dung

1. Các chi bộ họp đại hội trước ngày 30/6/2029.
`,
  [DIRECTIVE]: `type: chi-thi
number: 12-CT/TU
date: 05/3/2029
title: về đại hội các chi bộ
body: chưa rõ
level: tinh
province: Hồng Lam
updated: 2029-03-21
`,
  [BODIES]: `- id: dang-uy-xa-thanh-mai
  name: Đảng ủy xã Thanh Mai
  family: dang
  level: co-so
  province: Hồng Lam
- id: tinh-uy-hong-lam
  name: Tỉnh ủy Hồng Lam
  codes:
    - TU
  family: dang
  level: tinh
  province: Hồng Lam
`,
  [TERMS]: `- id: dang-2025-2030
  family: dang
  name: 2025-2030
  from: năm 2025
  until: năm 2030
`,
  [GLOSSARY]: `- short: BTV
  long: Ban Thường vụ
`,
};

function collectionOf(file: string): CollectionName {
  if (file.includes('/plans/')) return 'plans';
  if (file.includes('/documents/')) return 'documents';
  return file.replace(/^.*\/|\.yaml$/g, '') as CollectionName;
}

/** Lints the valid folder after some files were replaced or added. */
export function lintWith(changes: Record<string, string> = {}): Issue[] {
  return lint(Object.entries({ ...VALID, ...changes }).map(([file, text]) => toSource(file, collectionOf(file), text)));
}

/** One file of the valid folder with a stretch replaced; it must be there. */
export function change(file: string, from: string, to: string): Record<string, string> {
  const text = VALID[file]!;
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  return { [file]: text.replace(from, to) };
}

/** 1-based line of the first line that holds a text. */
export function lineOf(changes: Record<string, string>, file: string, text: string): number {
  return (changes[file] ?? VALID[file]!).split('\n').findIndex((line) => line.includes(text)) + 1;
}

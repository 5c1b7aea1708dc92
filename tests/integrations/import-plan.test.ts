import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepareImport, type ImportOptions } from '#integrations/import-plan.ts';
import { writeFiles } from '#integrations/write-files.ts';
import { lineFinder } from '#import/text.ts';
import { lint } from '#lint/lint.ts';
import { readSources } from '#load/files.ts';
import { hasOriginals, readOriginals, valueOf } from '../import/originals.ts';
import { readDocuments } from '../import/golden.ts';
import { makeFolder } from './folder.ts';

const documents = readDocuments(path.resolve('tests/import/fixtures'));
const textOf = (name: string) => documents.find((document) => document.name === name)!.text;

/** A content folder with the project's bodies and terms, and no plans. */
function makeContent(files: Record<string, string> = {}): string {
  const folder = makeFolder(files);
  for (const name of ['bodies.yaml', 'terms.yaml', 'glossary.yaml'])
    cpSync(path.join('content', name), path.join(folder, name));
  return folder;
}

function prepare(text: string, contentDir: string, options: Partial<ImportOptions> = {}) {
  const lineOf = lineFinder(text);
  const source = {
    file: 'a.txt',
    text,
    placeOf: (offset: number) => `dòng ${lineOf(offset)}`,
    margins: [],
    marked: true,
    emphasis: [],
    notes: [],
  };
  return prepareImport(source, { contentDir, today: '2026-11-27', ...options });
}

function importText(text: string, contentDir: string, options: Partial<ImportOptions> = {}) {
  const prepared = prepare(text, contentDir, options);
  writeFiles(prepared.files.map(({ path: name, text: words }) => ({ file: path.join(contentDir, name), text: words })));
  return prepared;
}

const snapshot = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
const errorsOf = (folder: string) => lint(readSources(folder)).filter(({ severity }) => severity === 'error');

describe('an import', { timeout: 120_000 }, () => {
  it('makes of every fixture that names its author a plan that lints clean, beside the others', () => {
    const folder = makeContent();
    const refused = documents.flatMap(({ name, text }) => {
      try {
        importText(text, folder, { draft: true });
        return [];
      } catch (error) {
        return [`${name}: ${(error as Error).message}`];
      }
    });
    expect(refused).toEqual([
      expect.stringMatching(/^bao-cao-khong-ky: .*chưa chắc “Đảng ủy xã” là cơ quan nào/),
      expect.stringMatching(/^bao-mang: .*không thấy cơ quan ban hành/),
    ]);
    expect(readdirSync(path.join(folder, 'plans'))).toHaveLength(documents.length - 2);
    expect(errorsOf(folder)).toEqual([]);
  });

  it('works in a folder that holds nothing yet', () => {
    const folder = makeFolder();
    const { files } = importText(textOf('huyen-uy'), folder);
    expect(files.map(({ path: name }) => name)).toEqual([
      'bodies.yaml',
      'documents/88-hd-btgtu-2024.yaml',
      'plans/an-lam-hoc-tap-chuyen-de-nam-2024-va-to-chuc-hoi.mdx',
    ]);
    expect(errorsOf(folder)).toEqual([]);
  });

  it('changes nothing the second time, whatever the day', () => {
    const folder = makeContent();
    importText(textOf('xa-2026'), folder);
    const before = snapshot(folder);
    expect(importText(textOf('xa-2026'), folder, { today: '2027-01-01' }).files).toEqual([]);
    expect(snapshot(folder)).toEqual(before);
  });

  it('says what stands in the text, word for word', () => {
    const { draft, files } = prepare(textOf('huyen-uy'), makeContent());
    const mdx = files.at(-1)!.text;
    const [, yaml, body] = mdx.split(/^---\n/m) as [string, string, string];
    expect(parse(yaml, { schema: 'failsafe' })).toMatchObject({
      title: 'học tập chuyên đề năm 2024 và tổ chức hội thi báo cáo viên giỏi',
      number: '41-KH/HU',
      date: '05/3/2024',
      place: 'An Lâm',
      level: 'huyen',
      term: { inferred: 'dang-2020-2025' },
      signer: { name: 'Lò Văn Tính', office: 'Phó Bí thư', authority: 'T/M Ban Thường vụ' },
      references: [
        { document: '88-hd-btgtu-2024', relation: 'carries-out', number: '88-HD/BTGTU', date: '20/02/2024' },
      ],
      text: 'original',
      updated: '27/11/2026',
    });
    expect(body).toContain(
      '\n## II. NỘI DUNG\n\n### 1. Hội nghị\n\n1.1. Cấp huyện mở một hội nghị trong tháng 4/2024.\n',
    );
    expect(draft.remarks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['new-body', 'new-document', 'tasks']),
    );
  });

  it('does not write over a plan that was edited, unless told', () => {
    const folder = makeContent();
    const { draft } = importText(textOf('huyen-uy'), folder);
    const file = path.join(folder, 'plans', `${draft.id}.mdx`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Vòng cụm.', 'Vòng cụm: sửa tay.'));
    expect(() => prepare(textOf('huyen-uy'), folder)).toThrow(/đã có “plans\/an-lam-.*--force/);
    importText(textOf('huyen-uy'), folder, { force: true });
    expect(readFileSync(file, 'utf8')).not.toContain('sửa tay');
    importText(textOf('huyen-uy'), folder, { id: 'ten-khac' });
    expect(readdirSync(path.join(folder, 'plans')).sort()).toEqual([`${draft.id}.mdx`, 'ten-khac.mdx']);
  });

  it('takes the body that the clerk names', () => {
    const folder = makeContent();
    expect(prepare(textOf('bao-mang'), folder, { body: 'huyen-uy-kon-ray' }).draft.facts).toMatchObject({
      body: { value: 'huyen-uy-kon-ray' },
      level: { value: 'huyen' },
      province: { value: 'Kon Tum' },
    });
    expect(() => prepare(textOf('bao-mang'), folder, { body: 'huyen-uy-khong-co' })).toThrow(/huyen-uy-khong-co/);
  });

  it('never makes code of a text', () => {
    const text = `Số 7-KH/HU\n\nKẾ HOẠCH\nthử\n\nHuyện ủy An Lâm xây dựng Kế hoạch như sau:\n\nimport fs from "fs".\n\nexport const x = {1}.\n\n{process.exit()}.\n\n<script>x</script>.\n\n1. import y\n`;
    const folder = makeFolder();
    importText(text, folder);
    const [plan] = readSources(folder, 'plans');
    expect(plan!.bodyFaults).toEqual([]);
    expect(plan!.clauses.map(({ text: words }) => words)).toEqual([
      'Huyện ủy An Lâm xây dựng Kế hoạch như sau:',
      'import fs from "fs".',
      'export const x = {1}.',
      '{process.exit()}.',
      '<script>x</script>.',
      'import y',
    ]);
  });
});

describe('the gate', () => {
  const mark = (line: string) =>
    textOf('huyen-uy').replace('ĐẢNG CỘNG SẢN VIỆT NAM', `ĐẢNG CỘNG SẢN VIỆT NAM\n\n${line}`);
  it.each([
    ['MẬT', /mang dấu mật.*\(dòng 8: “MẬT”\)/],
    ['TỐI MẬT', /mang dấu mật/],
    ['TÀI LIỆU HỘI NGHỊ', /lưu hành hạn chế.*dòng 8/],
    ['(Lưu hành nội bộ)', /lưu hành hạn chế/],
    ['DỰ THẢO LẦN 2', /còn là dự thảo.*--draft/],
    ['Đồng chí A, CCCD số 012345678901', /dữ liệu cá nhân.*dòng 8: “CCCD số”/],
    ['Liên hệ: 0912 345 678', /dữ liệu cá nhân.*“09xx xxx xxx”/],
  ])('stops %s', (line, told) => {
    const folder = makeContent();
    const before = snapshot(folder);
    expect(() => importText(mark(line), folder)).toThrow(told);
    expect(snapshot(folder)).toEqual(before);
  });

  it('opens for a draft when told, and for nothing else', () => {
    const folder = makeContent();
    expect(() => prepare(mark('DỰ THẢO'), folder, { draft: true })).not.toThrow();
    for (const line of ['MẬT', 'TÀI LIỆU HỘI NGHỊ', 'CCCD số 012345678901'])
      expect(() => prepare(mark(line), folder, { draft: true, force: true })).toThrow();
  });

  it('looks into headers and footers', () => {
    const source = {
      file: 'a',
      text: textOf('huyen-uy'),
      placeOf: () => 'dòng 1',
      margins: ['Tài liệu lưu hành nội bộ'],
      marked: true,
      emphasis: [],
      notes: [],
    };
    expect(() => prepareImport(source, { contentDir: makeContent(), today: '2026-11-27' })).toThrow(
      /đầu trang, chân trang/,
    );
  });
});

describe.skipIf(!hasOriginals)('the five originals', { timeout: 120_000 }, () => {
  it('import with no hand into a copy of the registry, lint clean, and match the plans made by hand', () => {
    const folder = makeContent();
    cpSync('content/documents', path.join(folder, 'documents'), { recursive: true });
    for (const { text, plan, slug } of readOriginals()) {
      const { draft, files } = importText(text, folder);
      const { facts } = draft;
      const date = valueOf(plan.date);
      expect(
        {
          body: facts.body.value,
          province: facts.province.value,
          level: facts.level.value,
          term: facts.term.value,
          prepares: draft.prepares,
          authority: facts.signer.value?.authority,
          from: facts.date.value?.split(' ')[1],
          references: draft.references.map(({ document }) => document).sort(),
        },
        slug,
      ).toEqual({
        body: plan.body,
        province: valueOf(plan.province),
        level: plan.level,
        term: valueOf(plan.term),
        prepares: plan.prepares,
        authority: valueOf(plan.signer)?.authority,
        from: date?.words.split(' ')[1],
        references: plan.references.map(({ document }) => document).sort(),
      });
      expect(files.map(({ path: name }) => name)).toEqual([`plans/${draft.id}.mdx`]);
    }
    expect(errorsOf(folder)).toEqual([]);
  });
});

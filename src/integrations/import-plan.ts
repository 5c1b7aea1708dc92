/**
 * A clerk's document -> files of the content folder: the gate, the draft, and before anything is written the proof that the
 * page says what the document says and that the linter has nothing against it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Emphasis } from '#import/emphasis.ts';
import { createDraft, textOf, type PlanDraft } from '#import/draft.ts';
import { sayRefusal, type PlaceOf } from '#import/report.ts';
import { writePlan, type WrittenFile } from '#import/write.ts';
import { findRestriction, type RestrictionKind } from '#language/restricted.ts';
import { lint } from '#lint/lint.ts';
import { formatMessage } from '#lint/messages.ts';
import { readSources, toSource } from '#load/files.ts';
import { readRegistry } from '#load/registry.ts';
import type { CollectionName, SourceFile } from '#model/source.ts';
import { Fault } from './fault.mjs';

export type ImportSource = {
  /** As the clerk typed it, for messages. */
  file: string;
  text: string;
  placeOf: PlaceOf;
  /** Words of headers and footers. */
  margins: string[];
  /** Whether stars and tags in the text are marks. */
  marked: boolean;
  /** Bold and italic of a text without marks. */
  emphasis: readonly Emphasis[];
  /** What was not taken over, for the report. */
  notes: string[];
};

export type ImportOptions = {
  contentDir: string;
  /** ISO day. */
  today: string;
  /** Whether a draft may be imported. */
  draft?: boolean;
  force?: boolean;
  /** Decisions of the clerk. */
  id?: string | undefined;
  body?: string | undefined;
};

export type Import = {
  draft: PlanDraft;
  /** Only those that would change something. */
  files: WrittenFile[];
};

/** @throws {Fault} one line that says why the document is not imported; nothing is written in any case */
export function prepareImport(source: ImportSource, options: ImportOptions): Import {
  const { contentDir, today, force = false, id, body } = options;
  pass(source, options.draft ?? false);
  const sources = readSources(contentDir);
  const draft = createDraft(source.text, {
    registry: readRegistry(sources),
    today,
    marked: source.marked,
    emphasis: source.emphasis,
    id,
    body,
  });
  if ('refused' in draft) {
    const { vi, en } = sayRefusal(draft);
    throw fault(source, vi, en);
  }
  const bodies = read(path.join(contentDir, 'bodies.yaml')) ?? '';
  const written = writePlan(draft, today, bodies);
  prove(source, draft, written, sources, contentDir);
  const files = written.filter(({ path: name, text }) => !isSame(read(path.join(contentDir, name)), text));
  const taken = files.find(({ path: name }) => name !== 'bodies.yaml' && existsSync(path.join(contentDir, name)));
  if (taken && !force) {
    const words = `đã có “${taken.path}” với nội dung khác: dùng --force để ghi đè, hoặc --id <mã> để đặt tên khác.`;
    throw fault(source, words, 'The plan exists: use --force or --id.');
  }
  return { draft, files };
}

function fault({ file }: ImportSource, vi: string, en: string): Fault {
  return new Fault({ vi: `Tệp “${file}”: ${vi}`, en });
}

const GATES: Record<RestrictionKind, [vi: string, en: string]> = {
  secret: ['mang dấu mật, không được đưa lên cổng công khai', 'It bears a mark of secrecy.'],
  limited: ['là tài liệu lưu hành hạn chế, không được đưa lên cổng công khai', 'Its circulation is limited.'],
  draft: ['còn là dự thảo; nếu vẫn nhập thì thêm --draft', 'It is a draft; --draft imports it nevertheless.'],
  personal: ['có dữ liệu cá nhân; xóa đi rồi nhập lại', 'It holds data of private persons.'],
};

/** The gate: nothing that must not be published gets in. */
function pass(source: ImportSource, draftsToo: boolean): void {
  const { text, placeOf, margins } = source;
  const found = [...text.matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const restriction = findRestriction(line);
    return restriction ? [{ ...restriction, place: placeOf(index) }] : [];
  });
  const inMargins = margins.flatMap((line) => {
    const restriction = findRestriction(line);
    return restriction ? [{ ...restriction, place: 'đầu trang, chân trang' }] : [];
  });
  const grave = [...found, ...inMargins].filter(({ kind }) => !(kind === 'draft' && draftsToo));
  const first = (['secret', 'limited', 'draft', 'personal'] as const)
    .map((kind) => grave.find((one) => one.kind === kind))
    .find(Boolean);
  if (!first) return;
  const [vi, en] = GATES[first.kind];
  throw fault(source, `${vi} (${first.place}: “${first.found.replace(/\s+/g, ' ')}”).`, en);
}

/** What the page will say is what the document says, and the linter has nothing against the new files. */
function prove(
  source: ImportSource,
  draft: PlanDraft,
  written: readonly WrittenFile[],
  sources: readonly SourceFile[],
  contentDir: string,
): void {
  const made = written.map(({ path: name, text }) => toSource(shown(contentDir, name), collectionOf(name), text));
  const plan = made.at(-1)!;
  const said = plan.clauses.map(({ label, text }) => label + text).join('');
  if (squeeze(said) !== squeeze(textOf(draft)))
    throw fault(
      source,
      'chữ trên trang không khớp với chữ trong tệp nên không được ghi.',
      'The page would not say what the file says.',
    );
  const paths = new Set(made.map(({ path: name }) => name));
  // Other plans say nothing of this one.
  const others = sources.filter(({ path: name, collection }) => collection !== 'plans' && !paths.has(name));
  const issues = lint([...others, ...made]);
  const error = issues.find(({ file, severity }) => severity === 'error' && paths.has(file));
  if (error) {
    const words = formatMessage(error.code, error.args).replace(/\s+/g, ' ');
    throw fault(
      source,
      `kế hoạch tạo ra có lỗi (${error.file}:${error.line}): ${words}`,
      'The plan made of it has errors.',
    );
  }
}

const shown = (contentDir: string, name: string) =>
  path.relative('.', path.join(contentDir, name)).split(path.sep).join('/');

function collectionOf(name: string): CollectionName {
  return name.includes('/') ? (name.split('/')[0] as CollectionName) : (path.basename(name, '.yaml') as CollectionName);
}

/** Without what is layout: space, and which bullet stands before a point, and the bars of a table. */
function squeeze(text: string): string {
  return text.replace(/[–—•▪●]/gu, '-').replace(/[\s|]+/g, '');
}

/** Whether a file would not change but for the day of its last change. */
function isSame(before: string | null, after: string): boolean {
  const undated = (text: string) => text.replace(/\r\n?/g, '\n').replace(/^updated: .*$/m, '');
  return before !== null && undated(before) === undated(after);
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Whatever a clerk hands in: one line, soon, in little memory; and the process that reads it can do nothing else. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#import/docx.ts';
import { readDocxApart, SANDBOX } from '#integrations/docx-process.ts';
import { sayRefusal } from '#integrations/docx-refusal.ts';
import { Fault } from '#integrations/fault.mjs';
import { BROKEN, FOREIGN, HEAVY, UNSAFE } from '../import/docx/hostile.ts';
import { entriesOf, p, pack } from '../import/docx/package.ts';
import { zip } from '../import/docx/zip.ts';

const MEGABYTES = 512;
const SECONDS = 20;

/** The most memory that a child of ours takes while `work` runs, in MB. Linux only; else 0. */
async function peakDuring<T>(work: Promise<T>): Promise<{ result: PromiseSettledResult<T>; peak: number }> {
  let peak = 0;
  const look = () => {
    try {
      const status = readFileSync(`/proc/${childOf(process.pid)}/status`, 'utf8');
      peak = Math.max(peak, Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has not begun, has ended, or this is no Linux.
    }
  };
  const timer = setInterval(look, 20);
  const [result] = await Promise.allSettled([work]);
  clearInterval(timer);
  return { result: result!, peak };
}

function childOf(pid: number): string | undefined {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim()).find(Boolean);
}

describe('a file that would take time or memory', () => {
  it.each(HEAVY)('%s: %s', { timeout: 60_000 }, async (_, code, make) => {
    const bytes = make();
    const began = performance.now();
    const { result, peak } = await peakDuring(readDocxApart('ke-hoach.docx', bytes));
    const seconds = (performance.now() - began) / 1000;
    const reason = result.status === 'rejected' ? result.reason : undefined;
    expect(reason).toBeInstanceOf(Fault);
    expect(reason.message).toBe(sayRefusal('ke-hoach.docx', code).message);
    expect(seconds).toBeLessThan(SECONDS);
    expect(peak).toBeLessThan(MEGABYTES);
  });
});

describe('a file of another kind, broken or unsafe', () => {
  // These are small, and a process for each would take minutes.
  it.each([...FOREIGN, ...BROKEN, ...UNSAFE])('%s: %s', async (_, code, make) => {
    const answer = await readDocx(make());
    expect(answer).toMatchObject({ fault: code });
  });

  it('is told in one line, whatever its name and its fonts are', async () => {
    const font = '<w:rFonts w:hAnsi="VPS&#10;Times"/>';
    const read = readDocxApart('ke-hoach\n2031.docx', pack({ body: p('Kóë hoaåch', '', font) }));
    await expect(read).rejects.toThrow(/^✗ Tệp “ke-hoach 2031\.docx” dùng phông chữ kiểu cũ “VPS Times” .*\.\)$/);
  });
});

describe('a file that only looks dangerous', () => {
  it('is read without what it carries', async () => {
    const body =
      p('Kế hoạch') +
      '<w:p><w:hyperlink r:id="r1"><w:r><w:t>javascript:alert(1)</w:t></w:r></w:hyperlink></w:p>' +
      p(
        'import x from “y”',
        '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr>',
      );
    const cyclic = (id: string, based: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${based}"/></w:style>`;
    const archive = zip([
      ...entriesOf({ body, styles: cyclic('A', 'B') + cyclic('B', 'A') }),
      { name: 'mammoth/style-map', data: 'p => script > p:fresh' },
      { name: 'word/embeddings/ke-hoach.docx', data: zip([{ name: 'bom', data: Buffer.alloc(5_000_000) }]) },
      { name: 'word/_rels/settings.xml.rels', data: '<!DOCTYPE x [<!ENTITY y SYSTEM "http://example.invalid/">]>' },
    ]);
    const document = await readDocxApart('x.docx', archive);
    expect(document.text).toBe('Kế hoạch\n\njavascript:alert(1)\n\nimport x from “y”');
  });
});

describe('the process', () => {
  const attempt = (code: string) =>
    spawnSync(process.execPath, [...SANDBOX, '-e', code], { encoding: 'utf8', env: {} }).stderr;

  it.each([
    ['read a file', 'require("fs").readFileSync("/etc/passwd")'],
    ['read the content', `require("fs").readdirSync(${JSON.stringify(`${process.cwd()}/content`)})`],
    ['write a file', 'require("fs").writeFileSync("x", "")'],
    ['start a program', 'require("child_process").spawnSync("ls")'],
    ['start a thread', 'new (require("worker_threads").Worker)("1", { eval: true })'],
  ])('may not %s', (_, code) => {
    expect(attempt(`try { ${code}; console.error("done") } catch (error) { console.error(error.code) }`)).toContain(
      'ERR_ACCESS_DENIED',
    );
  });

  it('may not make code out of text', () => {
    expect(attempt('new Function("1")')).toContain('EvalError');
  });
});

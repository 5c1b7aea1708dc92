/** One file -> its extract. Everything that can be wrong with a file ends in a Fault. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '#integrations/fault.mjs';
import { decodeText, type DecodeFault } from '#import/decode.ts';
import { extractText, type Extract } from '#import/extract.ts';
import { bodyOffset, extractPlan } from '#import/plan-file.ts';
import { splitFrontmatter } from '#load/frontmatter.ts';
import { readYaml } from '#load/yaml.ts';

/** In bytes: about a thousand pages. */
const LARGEST = 2_000_000;

const UNREADABLE: Record<DecodeFault, (file: string) => Fault> = {
  empty: (file) => new Fault({ vi: `Tệp “${file}” không có chữ nào.`, en: 'The file holds no words.' }),
  binary: (file) => new Fault({ vi: `Tệp “${file}” không phải văn bản thuần.`, en: 'Not a text file.' }),
  encoding: (file) =>
    new Fault({
      vi: `Tệp “${file}” không dùng bảng mã UTF-8: mở bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.`,
      en: 'Not UTF-8: save it again as UTF-8.',
    }),
};

/** @throws {Fault} one line that says why the file cannot be read */
export async function extractFile(file: string): Promise<{ extract: Extract; text: string }> {
  const bytes = readBytes(file);
  const ending = path.extname(file).toLowerCase();
  if (ending !== '.txt' && ending !== '.mdx') {
    throw new Fault({ vi: `Tệp “${file}”: chỉ đọc được .txt và .mdx.`, en: 'Only .txt and .mdx can be read.' });
  }
  const decoded = decodeText(bytes);
  if ('fault' in decoded) throw UNREADABLE[decoded.fault](file);
  const { text } = decoded;
  const isPlan = ending === '.mdx' && bodyOffset(text) !== null;
  return { text, extract: isPlan ? await extractMdx(file, text) : extractText(text) };
}

function readBytes(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    // A pipe would be waited for without end; reading a folder tells by itself.
    if (!stat.isFile() && !stat.isDirectory())
      throw new Fault({ vi: `“${file}” không phải tệp thường.`, en: 'Not a regular file.' });
    if (stat.size > LARGEST) throw new Fault({ vi: `Tệp “${file}” quá lớn (hơn 2 MB).`, en: 'The file is too large.' });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw toFault(file, (error as NodeJS.ErrnoException).code);
  }
}

function toFault(file: string, code: string | undefined): Fault {
  if (code === 'ENOENT') return new Fault({ vi: `Không có tệp “${file}”.`, en: 'No such file.' });
  if (code === 'EISDIR') return new Fault({ vi: `“${file}” là thư mục, không phải tệp.`, en: 'It is a folder.' });
  if (code === 'EACCES' || code === 'EPERM')
    return new Fault({ vi: `Không được phép đọc tệp “${file}”.`, en: 'The file may not be read.' });
  return new Fault({ vi: `Không đọc được tệp “${file}”.`, en: `The file cannot be read: ${code}.` });
}

async function extractMdx(file: string, text: string): Promise<Extract> {
  const { yaml, yamlLine } = splitFrontmatter(text);
  const { data, faults } = readYaml(yaml, yamlLine);
  if (data === undefined) {
    const line = faults[0]?.line ?? 1;
    throw new Fault({
      vi: `Tệp “${file}”, dòng ${line}: phần đầu giữa hai dòng --- viết sai; npm run lint nói rõ lỗi.`,
      en: 'The frontmatter cannot be read.',
    });
  }
  return extractPlan(text, data, await bodyNames());
}

/** The names in the registry, by id. Loaded for plans only: a text needs no content folder. */
async function bodyNames(): Promise<(id: string) => string | undefined> {
  const [{ settings }, { readSources }] = await Promise.all([import('#settings'), import('#load/files.ts')]);
  const bodies = readSources(settings.contentDir, 'bodies').flatMap(({ data }) => (Array.isArray(data) ? data : []));
  const names = new Map(bodies.map((body: { id?: string; name?: string } | null) => [body?.id, body?.name]));
  return (id) => names.get(id);
}

/** One file -> its extract. Everything that can be wrong with a file ends in a Fault. */
import { extractText, type Extract } from '#import/extract.ts';
import { bodyOffset, extractPlan } from '#import/plan-file.ts';
import { Fault } from '#integrations/fault.mjs';
import { readTextFile } from '#integrations/read-text-file.ts';
import { splitFrontmatter } from '#load/frontmatter.ts';
import { readYaml } from '#load/yaml.ts';

/** @throws {Fault} one line that says why the file cannot be read */
export async function extractFile(file: string): Promise<{ extract: Extract; text: string }> {
  const text = readTextFile(file, ['.txt', '.mdx']);
  const isPlan = /\.mdx$/i.test(file) && bodyOffset(text) !== null;
  return { text, extract: isPlan ? await extractMdx(file, text) : extractText(text) };
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

/** Splits a file into its YAML frontmatter and its body, and knows the line where each begins. */

export interface SplitFile {
  yaml: string;
  /** 1-based line of the first YAML line in the file. */
  yamlLine: number;
  body: string;
  /** 1-based line of the first body line in the file. */
  bodyLine: number;
}

/**
 * Accepts a byte-order mark and Windows line ends. Without a closed `---` block at its very beginning a file has
 * neither YAML nor body: the one would be read as the other.
 */
export function splitFrontmatter(file: string): SplitFile {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { yaml: '', yamlLine: 1, body: '', bodyLine: 1 };
  const body = text.slice(match[0].length);
  return { yaml: match[1]!, yamlLine: 2, body, bodyLine: match[0].replace(/\n$/, '').split('\n').length + 1 };
}

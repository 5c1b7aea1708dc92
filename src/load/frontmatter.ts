/** Splits a file into its YAML frontmatter and its body, and knows the line where each begins. */

export interface SplitFile {
  yaml: string;
  /** 1-based line of the first YAML line in the file. */
  yamlLine: number;
  body: string;
  /** 1-based line of the first body line in the file. */
  bodyLine: number;
}

/** Accepts a byte-order mark and Windows line ends. Without a closed `---` block everything is body. */
export function splitFrontmatter(file: string): SplitFile {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1 };
  return {
    yaml: match[1]!,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - (match[0].endsWith('\n') ? 0 : -1),
  };
}

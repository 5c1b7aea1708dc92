/**
 * A program of its own, started by docx-process.ts without rights: the bytes of a .docx on stdin, JSON on stdout.
 */
import { readDocx } from '#import/docx.ts';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
process.stdout.write(JSON.stringify(await readDocx(Buffer.concat(chunks))));

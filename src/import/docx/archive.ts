/**
 * The ZIP archive that a .docx is. Its directory is judged as a whole before one byte is inflated, and only the parts
 * that are asked for ever are.
 */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.ts';
import { Refusal } from './refusal.ts';

export type Archive = {
  /** Whether a part is there; parts are named without regard to case (OPC, §6.2.2). */
  has(name: string): boolean;
  names: readonly string[];
  /** The bytes of a part. @throws {Refusal} when they are not what the directory promised */
  read(name: string): Promise<Uint8Array | undefined>;
};

/** A .docx with a picture on each page has some hundreds. */
const MOST_ENTRIES = 5000;
/** In bytes, of all parts that are read: some thousand pages. */
const LARGEST_READ = 32_000_000;
/** In bytes, of all entries as the directory gives them, pictures included, which are never inflated. */
const LARGEST_WHOLE = 512_000_000;
/** Markup of Word shrinks to a thirtieth, that of a long empty table to a hundredth; deflate can do a thousandth. */
const HIGHEST_RATIO = 250;
/** In bytes: below it any ratio is harmless. */
const SMALL = 1_000_000;
/** In bytes, before the name. */
const LOCAL_HEADER = 30;

/** @throws {Refusal} for what is no archive, for bombs, and for names that point out of the archive or stand twice */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { zip, entries } = await readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.fileName.toLowerCase();
    if (byName.has(key)) throw new Refusal('unsafe-names');
    byName.set(key, entry);
  }
  refuseBombs(entries);
  let left = LARGEST_READ;
  return {
    has: (name) => byName.has(name.toLowerCase()),
    names: entries.map(({ fileName }) => fileName),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return undefined;
      if ((left -= entry.uncompressedSize) < 0) throw new Refusal('too-long');
      return await readEntry(zip, entry);
    },
  };
}

async function readDirectory(buffer: Buffer): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = [];
  try {
    const zip = await fromBufferPromise(buffer, { strictFileNames: true });
    if (zip.entryCount > MOST_ENTRIES) throw new Refusal('bomb');
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isName = /absolute path|invalid relative path|invalid characters in fileName/.test(String(error));
    throw new Refusal(isName ? 'unsafe-names' : 'damaged');
  }
}

function refuseBombs(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > LARGEST_WHOLE) throw new Refusal('bomb');
  for (const { fileName, compressedSize, uncompressedSize } of entries) {
    const isMarkup = /\.(?:xml|rels)$/i.test(fileName);
    const ratio = uncompressedSize / Math.max(compressedSize, 1);
    if (isMarkup && uncompressedSize > SMALL && ratio > HIGHEST_RATIO) throw new Refusal('bomb');
  }
  // Entries that share their bytes: a quine, or a bomb that counts one kernel many times.
  const places = entries
    .map((entry) => ({ start: entry.relativeOffsetOfLocalHeader, end: endOf(entry) }))
    .sort((a, b) => a.start - b.start);
  if (places.some(({ end }, index) => end > (places[index + 1]?.start ?? Infinity))) throw new Refusal('bomb');
}

function endOf({ relativeOffsetOfLocalHeader, fileNameLength, compressedSize }: Entry): number {
  return relativeOffsetOfLocalHeader + LOCAL_HEADER + fileNameLength + compressedSize;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Refusal('encrypted');
  try {
    const chunks: Buffer[] = [];
    // Ends with an error as soon as more is inflated than the directory promised.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (bytes.length === entry.uncompressedSize && crc32(bytes) === entry.crc32) return bytes;
  } catch {
    // Told below, like a wrong checksum.
  }
  throw new Refusal('damaged');
}

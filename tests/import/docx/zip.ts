/** A ZIP archive by hand, so that a test can make it lie: about sizes, names, checksums, places and encryption. */
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  name: string;
  data: Uint8Array | string;
  /** Kept as it is. */
  stored?: boolean;
  /** What the directory says instead of the truth. */
  says?: { size?: number; compressed?: number; crc?: number; flags?: number; method?: number; offset?: number };
  extra?: Buffer;
};

/** @param says what the end of the directory says instead of the truth */
export function zip(entries: readonly ZipEntry[], says: { count?: number; offset?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, stored, says: lies = {}, extra = Buffer.alloc(0) } of entries) {
    const raw = Buffer.from(data);
    const body = stored ? raw : deflateRawSync(raw);
    const title = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lies.flags ?? 0x800, 2);
    fields.writeUInt16LE(lies.method ?? (stored ? 0 : 8), 4);
    fields.writeUInt32LE(lies.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(lies.compressed ?? body.length, 14);
    fields.writeUInt32LE(lies.size ?? raw.length, 18);
    fields.writeUInt16LE(title.length, 22);
    fields.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(lies.offset ?? offset, 10);
    locals.push(Buffer.from('PK\u0003\u0004'), fields, title, extra, body);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, title, extra);
    offset += 4 + fields.length + title.length + extra.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(says.count ?? entries.length, 4);
  end.writeUInt16LE(says.count ?? entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(says.offset ?? offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\u0005\u0006'), end]);
}

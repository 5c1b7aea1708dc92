/**
 * Bytes of a file -> its text. A byte-order mark stays in the text, so that offsets are those of the file as read.
 */

/** Why bytes are no text that can be read: nothing but space, bytes of a program or picture, an old encoding. */
export type DecodeFault = 'empty' | 'binary' | 'encoding';

/** More control characters than this share, and a file is no text. */
const MOST_CONTROLS = 0.02;
/** All but tab, line ends, page break and escape. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/** UTF-8 with or without a byte-order mark, UTF-16 with one. Never throws. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: DecodeFault } {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { fault: bytes.includes(0) ? 'binary' : 'encoding' };
  }
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.includes('\0') || controls > text.length * MOST_CONTROLS) return { fault: 'binary' };
  return /[\p{L}\p{N}]/u.test(text) ? { text } : { fault: 'empty' };
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A file that a clerk names -> its text. Everything that can be wrong with it is one line. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText, type DecodeFault } from '#import/decode.ts';
import { Fault } from './fault.mjs';

/** In bytes: about a thousand pages. */
const LARGEST = 2_000_000;

const UNREADABLE: Record<DecodeFault, [vi: string, en: string]> = {
  empty: ['không có chữ nào.', 'The file holds no words.'],
  binary: ['không phải văn bản thuần.', 'Not a text file.'],
  encoding: [
    'không dùng bảng mã UTF-8: mở bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.',
    'Not UTF-8: save it again as UTF-8.',
  ],
};

/** @param endings that can be read, with their dot, lower case @throws {Fault} one line that says why it cannot be read */
export function readTextFile(file: string, endings: readonly string[]): string {
  const bytes = readBytes(file);
  if (!endings.includes(path.extname(file).toLowerCase()))
    throw new Fault({
      vi: `Tệp “${onOneLine(file)}”: chỉ đọc được ${endings.join(' và ')}.`,
      en: `Only ${endings.join(' and ')} can be read.`,
    });
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  const [vi, en] = UNREADABLE[decoded.fault];
  throw new Fault({ vi: `Tệp “${onOneLine(file)}” ${vi}`, en });
}

/** @param largest in bytes @throws {Fault} one line that says why it cannot be read */
export function readBytes(file: string, largest = LARGEST): Uint8Array {
  const name = onOneLine(file);
  try {
    const stat = statSync(file);
    // A pipe would be waited for without end; reading a folder tells by itself.
    if (!stat.isFile() && !stat.isDirectory())
      throw new Fault({ vi: `“${name}” không phải tệp thường.`, en: 'Not a regular file.' });
    if (stat.isFile() && stat.size > largest)
      throw new Fault({ vi: `Tệp “${name}” quá lớn (hơn ${largest / 1_000_000} MB).`, en: 'The file is too large.' });
    return readFileSync(file);
  } catch (error) {
    throw error instanceof Fault ? error : toFault(name, (error as NodeJS.ErrnoException).code);
  }
}

function toFault(name: string, code: string | undefined): Fault {
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Fault({ vi: `Không có tệp “${name}”.`, en: 'No such file.' });
  if (code === 'EISDIR') return new Fault({ vi: `“${name}” là thư mục, không phải tệp.`, en: 'It is a folder.' });
  if (code === 'EACCES' || code === 'EPERM')
    return new Fault({ vi: `Không được phép đọc tệp “${name}”.`, en: 'The file may not be read.' });
  return new Fault({ vi: `Không đọc được tệp “${name}”.`, en: `The file cannot be read: ${code}.` });
}

/** A name may hold anything; a message is one line. */
export function onOneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(-200);
}

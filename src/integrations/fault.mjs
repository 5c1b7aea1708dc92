/**
 * What goes wrong outside the content (network, disk, port …) in one line that says what to do.
 * JavaScript, because the set-up runs on whatever Node the machine has, before Node 24 is there.
 * @typedef {{ vi: string, en: string }} Line
 */

/** @type {Line} */
export const NO_NETWORK = {
  vi: 'Không tải được gói cần thiết: kiểm tra kết nối mạng (hoặc proxy của npm) rồi chạy lại.',
  en: 'Packages could not be downloaded: check the network (or npm proxy) and run again.',
};

/** Causes as npm, Node, Astro and the operating system spell them. The first that matches is told. @type {[RegExp, Line][]} */
const CAUSES = [
  [
    /ENOSPC|EDQUOT|no space left/i,
    { vi: 'Đĩa đã đầy: giải phóng dung lượng rồi chạy lại.', en: 'The disk is full: free some space and run again.' },
  ],
  [
    /heap out of memory|ENOMEM|Cannot allocate memory/i,
    { vi: 'Máy thiếu bộ nhớ: đóng bớt chương trình rồi chạy lại.', en: 'Out of memory: close programs and run again.' },
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|self.signed certificate/,
    {
      vi: 'Không tin được chứng thư của mạng: đặt NODE_EXTRA_CA_CERTS là tệp chứng thư của cơ quan rồi chạy lại.',
      en: 'The network certificate is not trusted: point NODE_EXTRA_CA_CERTS to your CA file and run again.',
    },
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/,
    NO_NETWORK,
  ],
  [
    /code EUSAGE/,
    {
      vi: 'package.json và package-lock.json không khớp: chạy “npm install” rồi chạy lại.',
      en: 'package.json and package-lock.json disagree: run "npm install", then run again.',
    },
  ],
  [
    /EACCES|EPERM|EROFS/,
    {
      vi: 'Không được phép ghi vào thư mục dự án: sửa quyền của thư mục hoặc chép dự án sang nơi khác.',
      en: 'The project folder cannot be written: mend its permissions or copy the project elsewhere.',
    },
  ],
];

/**
 * The cause that a program's output or an error names, or else `otherwise`.
 * @param {string} text @param {Line} otherwise @returns {Line}
 */
export function findCause(text, otherwise) {
  return CAUSES.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
}

/** A failure with a known remedy; its message is the one line that is shown. */
export class Fault extends Error {
  /** @param {Line} line @param {string} [log] project-relative path of the details */
  constructor({ vi, en }, log) {
    super(`✗ ${vi} (${en})${log ? ` Chi tiết: ${log}` : ''}`);
    this.name = 'Fault';
  }
}

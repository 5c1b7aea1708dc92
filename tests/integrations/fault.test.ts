import { describe, expect, it } from 'vitest';
import { Fault, findCause, NO_NETWORK } from '#integrations/fault.mjs';

const OTHERWISE = { vi: 'Khác', en: 'Other' };

describe('findCause', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry.example/a failed', NO_NETWORK.vi],
    ["npm error code ENOTCACHED\nnpm error request failed: cache mode is 'only-if-cached'", NO_NETWORK.vi],
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'Đĩa đã đầy'],
    ['Os { code: 28, kind: StorageFull, message: "No space left on device" }', 'Đĩa đã đầy'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'Máy thiếu bộ nhớ'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when', 'package-lock.json không khớp'],
    ["EACCES: permission denied, mkdir 'dist'", 'Không được phép ghi'],
  ])('reads %j', (output, words) => {
    expect(findCause(output, OTHERWISE).vi).toContain(words);
  });

  it('falls back to the line of the step that failed', () => {
    expect(findCause('TypeError: x is not a function', OTHERWISE)).toBe(OTHERWISE);
  });
});

describe('Fault', () => {
  it('is one line in Vietnamese and English that names the details', () => {
    expect(new Fault(OTHERWISE, '.cache/log/a.log').message).toBe('✗ Khác (Other) Chi tiết: .cache/log/a.log');
    expect(new Fault(OTHERWISE).message).toBe('✗ Khác (Other)');
  });
});

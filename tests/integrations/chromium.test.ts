import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '#integrations/chromium.ts';
import { makeFolder } from './folder.ts';

const STARTS = '#!/bin/sh\nexit 0\n';
/** As a browser without its libraries, or Ubuntu's stand-in for a snap. */
const FAILS = '#!/bin/sh\nexit 1\n';

function makePrograms(programs: Record<string, string>): string {
  const folder = makeFolder(programs);
  for (const name of Object.keys(programs)) chmodSync(path.join(folder, name), 0o755);
  return folder;
}

// The stand-ins are shell scripts, and a Mac has browsers in the usual places.
describe.runIf(process.platform === 'linux')('findChromium', () => {
  it('takes CHROMIUM_PATH first, then what is on PATH, then the one that Playwright fetched', () => {
    const named = path.join(makePrograms({ named: STARTS }), 'named');
    const PATH = makePrograms({ 'google-chrome': STARTS, chromium: STARTS });
    const own = path.join(makePrograms({ own: STARTS }), 'own');
    expect(findChromium({ CHROMIUM_PATH: named, PATH }, own)).toBe(named);
    expect(findChromium({ PATH }, own)).toBe(path.join(PATH, 'chromium'));
    expect(findChromium({ PATH: '' }, own)).toBe(own);
  });

  it('passes over what is missing, no program, or does not start', () => {
    const PATH = makePrograms({ chromium: FAILS, 'google-chrome': STARTS });
    expect(findChromium({ CHROMIUM_PATH: path.join(PATH, 'none'), PATH }, '')).toBe(path.join(PATH, 'google-chrome'));
    expect(findChromium({ PATH: makeFolder({ chromium: STARTS }) }, '')).toBeUndefined();
  });
});

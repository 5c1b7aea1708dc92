/** The browser of the reader's journeys: found on the machine, or else fetched. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { Fault } from './fault.mjs';
import { run } from './run.mjs';

type Env = Record<string, string | undefined>;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

const PLAYWRIGHT = 'node_modules/playwright/cli.js';
const LOG = '.cache/log/chromium.log';
/** A network that swallows packets keeps a download waiting for ever; a slow line needs minutes. */
const LONGEST_SECONDS = 600;

/** CHROMIUM_PATH, then PATH, then the usual places of macOS and Windows, then Playwright's own: the first that starts. */
export function findChromium(env: Env = process.env, own: string = chromium.executablePath()): string | undefined {
  const onPath = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...NAMES.flatMap((name) => onPath.map((folder) => path.join(folder, name))),
    ...MAC,
    ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((place) => path.join(folder, place))),
    own,
  ].find((file) => isProgram(file) && starts(file));
}

/** Fetches a browser when none is found, and names it in CHROMIUM_PATH for the programs to come. @throws {Fault} */
export async function obtainChromium(): Promise<void> {
  let found = findChromium();
  for (const [command, ...args] of found ? [] : fetchSteps()) {
    console.log(`Đang lấy Chromium: ${path.basename(command)} ${args.join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(command, args, { log: LOG, seconds: LONGEST_SECONDS, env });
    found = findChromium();
    if (found) break;
  }
  if (!found) {
    throw new Fault(
      {
        vi: 'Không có Chromium chạy được: cài Chromium hoặc Chrome, hoặc đặt CHROMIUM_PATH, rồi chạy lại.',
        en: 'No working Chromium: install Chromium or Chrome, or set CHROMIUM_PATH, and run again.',
      },
      LOG,
    );
  }
  process.env.CHROMIUM_PATH = found;
}

/** Playwright's download fails in closed networks; Debian's package comes from the system's own mirror. */
function fetchSteps(): [string, ...string[]][] {
  const steps: [string, ...string[]][] = [[process.execPath, PLAYWRIGHT, 'install', 'chromium']];
  const root = asRoot();
  if (!root || !hasProgram('apt-get')) return steps;
  const apt: string[][] = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ];
  // Playwright's browser, downloaded, may lack libraries of the system: those come from apt too.
  apt.push([process.execPath, PLAYWRIGHT, 'install-deps', 'chromium']);
  return [...steps, ...apt.map((step) => [...root, ...step] as [string, ...string[]])];
}

/** How to run a program as root without being asked for a password, if there is a way. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  if (hasProgram('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n'];
  return undefined;
}

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => isProgram(path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser without its libraries is there, but does not start. Chrome for Windows opens a window on --version. */
function starts(file: string): boolean {
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

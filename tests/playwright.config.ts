import { defineConfig } from '@playwright/test';
import { settings } from '#settings';
import { findChromium } from '#integrations/chromium.ts';

// `npm test` has looked already; Playwright reads this file once more in every worker.
const executablePath = process.env.CHROMIUM_PATH ?? findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/test/e2e',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port 0`,
    cwd: '..',
    // The server chooses a free port; Playwright hands it on to the tests as E2E_PORT.
    wait: { stdout: /http:\/\/localhost:(?<e2e_port>\d+)/ },
  },
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}${settings.basePath}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // It would answer before a test's own routes do; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: ['--disable-gpu', '--disable-background-networking'] },
  },
});

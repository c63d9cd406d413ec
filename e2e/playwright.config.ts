import { defineConfig } from '@playwright/test';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumOptions } from './chromium.mjs';

const binary = process.env['LEKA_BINARY'] ?? '../target/debug/leka';
if (!existsSync(binary)) throw new Error(`${binary} is not built: run \`cargo build\` first, or \`make test\``);

// Set by the first process and read by the workers, which load this file again.
process.env['LEKA_E2E_PORT'] ??= String(await freePort());
process.env['LEKA_E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'leka-e2e-'));
const port = process.env['LEKA_E2E_PORT'];
const data = process.env['LEKA_E2E_DATA'];
const baseURL = `http://127.0.0.1:${port}`;
const chromium = { launchOptions: chromiumOptions, baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

export default defineConfig({
  testDir: 'stories',
  outputDir: 'test-results',
  // One demo county serves all stories: two at a time, on the two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['dot'], ['html', { outputFolder: 'report', open: 'never' }]],
  globalTeardown: './teardown.ts',
  use: { ...chromium, screenshot: 'only-on-failure', trace: process.env['LEKA_E2E_TRACE'] ? 'retain-on-failure' : 'off' },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `exec "${binary}" --data "${data}" serve --demo --listen 127.0.0.1:${port}`,
    url: `${baseURL}/readyz`,
    env: { LEKA_DEMO_PEOPLE: process.env['LEKA_DEMO_PEOPLE'] ?? '2000' },
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: process.env['LEKA_E2E_LOG'] ? 'pipe' : 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});

/** Below the range from which the system hands out ports to connections. */
async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const wanted = 20_000 + Math.floor(Math.random() * 12_000);
    const found = await new Promise<number | null>((done) => {
      const server = createServer();
      server.once('error', () => done(null));
      server.listen(wanted, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => done(port));
      });
    });
    if (found !== null) return found;
  }
  throw new Error('no free port between 20000 and 32000');
}

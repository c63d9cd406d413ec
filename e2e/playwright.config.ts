import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumOptions } from './chromium.mjs';

// Set by the first process and read by the workers, which load this file again. The stories use a copy of the binary,
// so that one that is being built anew meanwhile does not matter.
if (!process.env['LEKA_E2E_DATA']) {
  const built = process.env['LEKA_BINARY'] ?? '../target/debug/leka';
  if (!existsSync(built)) throw new Error(`${built} is not built: run \`cargo build\` first, or \`make test\``);
  const home = mkdtempSync(join(tmpdir(), 'leka-e2e-'));
  copyFileSync(built, join(home, 'leka'));
  // The linker of Rust is a C compiler, so there is one.
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', join(home, 'clock.so'), fileURLToPath(new URL('./clock.c', import.meta.url))]);
  process.env['LEKA_E2E_DATA'] = home;
  process.env['LEKA_E2E_BINARY'] = join(home, 'leka');
  process.env['LEKA_E2E_PORT'] = String(await freePort());
}
const port = process.env['LEKA_E2E_PORT'];
const baseURL = `http://127.0.0.1:${port}`;
const chromium = { launchOptions: chromiumOptions, baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
// The pictures for the papers need a county of its real size; stories need only a small one.
const pictures = Boolean(process.env['LEKA_SCREENSHOTS']);
const people = process.env['LEKA_DEMO_PEOPLE'] ?? (pictures ? '55000' : '2000');

export default defineConfig({
  testDir: 'stories',
  ...(pictures ? { testMatch: '**/screenshots.spec.ts' } : { testIgnore: '**/screenshots.spec.ts' }),
  outputDir: 'test-results',
  // One demo county serves the stories that only read: two at a time, on the two cores. Stories that change records
  // have a county of their own (county.ts).
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['html', { outputFolder: 'report', open: 'never' }]],
  globalTeardown: './teardown.ts',
  use: { ...chromium, actionTimeout: 20_000, screenshot: 'only-on-failure', trace: process.env['LEKA_E2E_TRACE'] ? 'retain-on-failure' : 'off' },
  // What does not depend on the width is told once: @phone or @desktop.
  projects: [
    { name: 'phone', grepInvert: /@desktop/, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `exec "$LEKA_E2E_BINARY" --data "$LEKA_E2E_DATA/demo" serve --demo --listen 127.0.0.1:${port}`,
    url: `${baseURL}/readyz`,
    env: { LEKA_DEMO_PEOPLE: people },
    timeout: 180_000,
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

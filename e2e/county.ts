// A county of its own for a story that changes records, so that no other story moves its figures.

import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test as base } from './leka.ts';

export const PLAN = fileURLToPath(new URL('../plans/luolong-2022/plan.toml', import.meta.url));
const run = promisify(execFile);
/** A day in seconds. */
const DAY = 86_400;

export interface County {
  url: string;
  /** The data directory: messages to telephones lie in it, as files. */
  data: string;
  /** A night goes by: the server starts anew, at the same address, and does the work of the day. */
  night(): Promise<void>;
  /** So many days go by, and their last night; whoever was signed in is signed in no more. */
  later(days: number): Promise<void>;
  /** So many days from today, as forms take it; today is that of the county. */
  day(plus: number): string;
  /** Runs a command of the operator on this county and returns what it printed. */
  leka(...args: string[]): Promise<string>;
}

interface Running {
  address: string;
  stop(): Promise<void>;
}

/** A server, when it listens. */
async function start(binary: string, args: string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const server = spawn(binary, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const lines = createInterface({ input: server.stderr });
  const said: string[] = [];
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  const address = await new Promise<string>((found, failed) => {
    lines.on('line', (line) => {
      said.push(line);
      const address = /"address":"([^"]+)"/.exec(line)?.[1];
      if (address) found(address);
    });
    void ended.then(() => failed(new Error(`the county did not start: ${said.join('\n')}`)));
  });
  return { address, stop };
}

/** The data of a demo county of this size and day, made once for all stories, each of which takes a copy. */
async function demoCounty(binary: string, people: number, today: string, env: NodeJS.ProcessEnv): Promise<string> {
  const made = join(process.env['LEKA_E2E_DATA']!, `county-${people}${today}`);
  if (existsSync(made)) return made;
  const making = await mkdtemp(`${made}-`);
  const { stop } = await start(binary, ['--data', making, 'serve', '--demo', '--listen', '127.0.0.1:0'], env);
  await stop();
  // Both workers may make one; who is second throws theirs away.
  await rename(making, made).catch(() => rm(making, { recursive: true, force: true }));
  return made;
}

/**
 * `people`: of the demo county; 0: a real county, just set up, where nobody has an account yet. `today`: the day that it is in
 * this county, so that what begins now is in the year of the plan; by itself it is the day of the machine.
 */
export const test = base.extend<{ people: number; today: string; county: County }>({
  people: [400, { option: true }],
  today: ['', { option: true }],
  county: [
    async ({ people, today }, use) => {
      const binary = process.env['LEKA_E2E_BINARY']!;
      const data = await mkdtemp(join(tmpdir(), 'leka-e2e-county-'));
      const env: NodeJS.ProcessEnv = { ...process.env, LEKA_DEMO_PEOPLE: String(people) };
      let ahead = today ? Math.round((Date.parse(`${today}T09:00:00+08:00`) - Date.now()) / 1000) : 0;
      const move = (): void => {
        if (ahead) Object.assign(env, { LD_PRELOAD: join(process.env['LEKA_E2E_DATA']!, 'clock.so'), LEKA_E2E_AHEAD: String(ahead) });
      };
      move();
      const leka = async (...args: string[]): Promise<string> => (await run(binary, ['--data', data, ...args], { env })).stdout;
      if (people === 0) await leka('init', '--plan', PLAN);
      const demo = people === 0 ? [] : ['--demo'];
      const serve = (listen: string): Promise<Running> => start(binary, ['--data', data, 'serve', ...demo, '--listen', listen], env);
      if (people > 0) await cp(await demoCounty(binary, people, today, env), data, { recursive: true });
      let running = await serve('127.0.0.1:0');
      const night = async (): Promise<void> => {
        const { address, stop } = running;
        await stop();
        running = await serve(address);
      };
      const later = async (days: number): Promise<void> => {
        ahead += days * DAY;
        move();
        await night();
      };
      // Days are those of China.
      const day = (plus: number): string => new Date(Date.now() + (ahead + 8 * 3600 + plus * DAY) * 1000).toISOString().slice(0, 10);
      try {
        await use({ url: `http://${running.address}`, data, night, later, day, leka });
      } finally {
        await running.stop();
        await rm(data, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    { timeout: 60_000 },
  ],
  baseURL: async ({ county }, use) => use(county.url),
});

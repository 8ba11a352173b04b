// WebKitGTK's small browser behind its WebDriver, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { readableForms } from './readable-forms.mjs';
import { openSession } from './web-driver.mjs';

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** What the run needs, and the packages of Debian that hold it. */
const PROGRAMS = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };

const running = [];
const start = (program, args, options) => {
  const child = spawn(inPath(program), args, options);
  running.push(child);
  child.on('error', (error) => console.error(`${program}: ${error.message}`));
  return child;
};

/** In px. */
const SCREEN = 3200;

/**
 * Where the window stands. Nobody hands out the focus on that screen: the window under its pointer has it, and the
 * pointer stays in the middle. So it is on the window's bar, however small the page is made, and over nothing in it.
 */
const CORNER = { x: SCREEN / 2 - 1, y: SCREEN / 2 - 1 };

/** A screen of its own; the name by which programs find it. */
async function openScreen() {
  const size = `${SCREEN}x${SCREEN}x24`;
  const child = start('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error('Xvfb ended without opening a screen.')));
  });
  return `:${number}`;
}

/** A folder of settings in which the window's bar is so narrow that the page can be as narrow as a phone. */
function settings() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px }',
  );
  return folder;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the driver answers. */
async function answers(driver, child) {
  for (;;) {
    if (child.exitCode !== null) throw new Error('WebKitWebDriver ended before it answered.');
    const ready = await fetch(`${driver}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In the words of Puppeteer, which the runner's launcher speaks. */
const webDriver = {
  async launch() {
    const port = await freePort();
    const child = start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: await openScreen(),
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        XDG_CONFIG_HOME: settings(),
      },
    });
    const driver = `http://127.0.0.1:${port}`;
    await answers(driver, child);
    const session = await openSession(driver, { browserName: 'MiniBrowser' }, CORNER);
    console.log(`Browser: ${session.version}`);
    return session;
  },
};

/** @type {import('./run.mjs').TestedBrowser} */
export const webkit = {
  name: 'WebKitGTK',
  missing() {
    const absent = Object.keys(PROGRAMS).filter((name) => !inPath(name));
    if (absent.length === 0) return undefined;
    return `${absent.join(' and ')} not found: install Debian’s ${absent.map((name) => PROGRAMS[name]).join(' and ')}.`;
  },
  launcher: () =>
    chromeLauncher({
      puppeteer: webDriver,
      concurrency: 1,
      launchOptions: { browser: 'webkit' },
      createBrowserContext: async ({ browser }) => browser,
      createPage: async ({ context }) => context.newPage(),
    }),
  script: readableForms,
  stop() {
    for (const child of running) child.kill();
  },
};

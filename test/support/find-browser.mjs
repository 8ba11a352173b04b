// Finds a Chromium for the tests: CHROME_PATH, then a system one, then the one inside @sparticuz/chromium.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** @returns {Promise<{executablePath: string, args: string[], source: string, env?: NodeJS.ProcessEnv}>} */
export async function findBrowser() {
  // Chromium refuses its sandbox to root, and most CI containers have none.
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const named = process.env.CHROME_PATH ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return { executablePath: named, args, source: 'CHROME_PATH' };
  const system = process.env.BUNDLED_CHROMIUM ? undefined : SYSTEM_PATHS.find((file) => fs.existsSync(file));
  if (system) return { executablePath: system, args, source: 'system' };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: set CHROME_PATH to the path of a Chrome or Chromium.');
  }
  return unpackBundled();
}

/** Unpacks the browser, its libraries and its fonts once, beside node_modules' other caches. */
async function unpackBundled() {
  const { inflate } = await import('@sparticuz/chromium');
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const packageDir = entry.slice(0, entry.lastIndexOf('chromium') + 'chromium'.length);
  const { version } = JSON.parse(fs.readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  const dir = path.resolve('node_modules/.cache', `chromium-${version}`);
  if (!fs.existsSync(path.join(dir, '.done'))) {
    const unpacking = `${dir}.${process.pid}`;
    fs.rmSync(unpacking, { recursive: true, force: true });
    fs.mkdirSync(unpacking, { recursive: true });
    // The package unpacks into os.tmpdir(), which reads TMPDIR.
    const before = process.env.TMPDIR;
    process.env.TMPDIR = unpacking;
    try {
      for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
        await inflate(path.join(packageDir, 'bin', file));
      }
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
    fs.writeFileSync(
      path.join(unpacking, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.join(dir, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${path.join(dir, 'fontcache')}</cachedir></fontconfig>`,
    );
    fs.writeFileSync(path.join(unpacking, '.done'), '');
    try {
      fs.renameSync(unpacking, dir);
    } catch {
      // Another run was faster: its copy serves as well.
      fs.rmSync(unpacking, { recursive: true, force: true });
    }
  }
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(dir, 'al2023', 'lib')].filter(Boolean).join(':');
  process.env.LD_LIBRARY_PATH = libraries;
  const fonts = fs.existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: path.join(dir, 'fonts', 'fonts.conf') };
  return {
    executablePath: path.join(dir, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--headless=shell'],
    source: 'bundled',
    env: { ...process.env, LD_LIBRARY_PATH: libraries, ...fonts },
  };
}

import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build, runnerImport } from 'vite';

const FONTS = 'test/looks/fonts';

/** The letters that a family of the shipped fonts has, and the weights that it has them in. */
const FACES = [
  [
    'latin',
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  ],
  [
    'latin-ext',
    'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF',
  ],
  ['arabic', 'U+0600-06FF, U+0750-077F, U+200C-200E, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC'],
];
const WEIGHTS = [400, 500, 600, 700];

const faces = FACES.flatMap(([letters, range]) =>
  WEIGHTS.map(
    (weight) => `@font-face { font-family: Looks; font-weight: ${weight};
      src: url(/fonts/ibm-plex-sans-${letters}-${weight}.woff2); unicode-range: ${range} }`,
  ),
).join('\n');

/** A shop's page that says as little as it can of how things look. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>
  </head><body><main></main></body></html>`;

const STYLES = `${faces}
  body { margin: 0; font: 16px/1.5 Looks; caret-color: transparent }
  main > * { display: flow-root; padding: 16px }`;

/** The page's code in one file: nothing of it arrives later, when a picture is taken. */
async function builtPage() {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: path.resolve('test/looks/page.ts'), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = [result].flat();
  return output[0].code;
}

/** Serves the page, its fonts and the pictures of the mock's catalogue. */
export async function startServer() {
  const script = await builtPage();
  const { module } = await runnerImport('./mocks/world/pictures.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const server = http.createServer(({ url }, outgoing) => {
    const { pathname } = new URL(url, 'http://page');
    const send = (type, content, status = 200) => {
      outgoing.writeHead(status, { 'content-type': type });
      outgoing.end(content);
    };
    if (pathname === '/') return send('text/html', PAGE);
    if (pathname === '/page.css') return send('text/css', STYLES);
    if (pathname === '/page.js') return send('text/javascript', script);
    const [, font] = /^\/fonts\/([\w-]+\.woff2)$/.exec(pathname) ?? [];
    if (font) return send('font/woff2', readFileSync(path.join(FONTS, font)));
    const [, picture] = /^\/api\/pictures\/(.+)\.svg$/.exec(pathname) ?? [];
    if (picture in module.pictures) return send('image/svg+xml', module.pictures[picture]);
    return send('text/plain', 'There is no such file.', 404);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

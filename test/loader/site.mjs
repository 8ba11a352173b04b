// A shop's site with the built files, as a CDN would serve them.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Builds files for a page without a bundler into a folder: `bundle`, then `loader`. */
export async function buildKit(mode, outDir) {
  await build({ mode, logLevel: 'error', build: { outDir } });
}

/**
 * Serves a folder under `/kit/` and, as a second copy, under `/copy/`, and pages under any other path. `answer` says
 * what a call to the support API answers.
 */
export async function serve(folder, pages, answer) {
  /** What is done to files whose path matches: held back, refused, or changed. */
  const rules = [];
  const asked = [];

  const server = http.createServer((request, response) => {
    void (async () => {
      const { pathname, search, searchParams } = new URL(request.url, 'http://shop.example');
      if (pathname.startsWith('/api/')) {
        const { status, body } = await answer(pathname.slice('/api'.length), searchParams);
        response.writeHead(status, { 'content-type': TYPES['.json'] }).end(JSON.stringify(body));
        return;
      }
      const [, name] = /^\/(?:kit|copy)\/(.+)$/.exec(pathname) ?? [];
      if (!name) {
        if (pathname === '/favicon.ico') return void response.writeHead(204).end();
        const { html, csp } = pages.get(pathname) ?? {};
        const headers = { 'content-type': 'text/html', ...(csp && { 'content-security-policy': csp }) };
        response.writeHead(html ? 200 : 404, headers).end(html);
        return;
      }
      asked.push(pathname + search);
      const rule = rules.find(({ pattern }) => pattern.test(name));
      await rule?.until;
      const file = path.join(folder, name);
      const code = rule?.refuses || !fs.existsSync(file) ? undefined : fs.readFileSync(file, 'utf8');
      response.writeHead(code === undefined ? 404 : 200, {
        'content-type': TYPES[path.extname(name)] ?? 'text/plain',
        'access-control-allow-origin': '*',
      });
      response.end(code && rule?.adds ? code + rule.adds : code);
    })();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The kit's files that were asked for, in order. */
    asked: () => [...asked],
    /** Holds files back until the answer is called. */
    holds(pattern) {
      let release;
      const until = new Promise((resolve) => (release = resolve));
      rules.push({ pattern, until });
      return release;
    },
    refuses(pattern) {
      rules.push({ pattern, refuses: true });
    },
    adds(pattern, code) {
      rules.push({ pattern, adds: code });
    },
    /** Everything is served as it is from now on. */
    heals: () => rules.splice(0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

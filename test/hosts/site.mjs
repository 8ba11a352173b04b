// A shop on the web: its pages, its help page, and the support API, all of one origin.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const HELP = '<!doctype html><html lang="en"><title>Help</title><h1>Help</h1>';

/** Starts the server of a project that renders its pages itself; `origin` is where it listens. */
async function startNext(folder) {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-p', '0', '-H', '127.0.0.1'],
    { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  );
  const said = [];
  const origin = await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said.push(String(chunk));
      const text = said.join('');
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(text) ?? [];
      if (found && text.includes('Ready in')) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said.join('')}`)));
  });
  return { origin, stop: () => server.kill() };
}

/** Hands a call on to another server, and its answer back. */
function handOn(incoming, outgoing, address) {
  const { method, headers } = incoming;
  const asked = http.request(address, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  asked.on('error', () => outgoing.destroy());
  incoming.pipe(asked);
}

function sendFile(outgoing, folder, pathname) {
  const file = path.join(folder, path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const found = existsSync(file) && statSync(file).isFile();
  outgoing.writeHead(found ? 200 : 404, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' });
  outgoing.end(found ? readFileSync(file) : 'Not found');
}

/**
 * Serves a built host on a free port of this machine.
 *
 * @param {string} folder - Its project.
 * @param {import('./hosts.mjs').Host} host
 * @param {string} api - The base of the support API that answers under `/api`.
 */
export async function openShop(folder, { site }, api) {
  const own = site === undefined ? await startNext(folder) : undefined;
  const calls = [];
  const server = http.createServer((incoming, outgoing) => {
    const { pathname, search } = new URL(incoming.url, 'http://shop.example');
    if (pathname.startsWith('/api/')) {
      const call = pathname.slice('/api'.length);
      if (!call.startsWith('/pictures/')) calls.push(`${incoming.method} ${call}${search}`);
      handOn(incoming, outgoing, `${api}${call}${search}`);
    } else if (pathname === '/help') outgoing.writeHead(200, { 'content-type': TYPES['.html'] }).end(HELP);
    else if (pathname === '/favicon.ico') outgoing.writeHead(204).end();
    else if (own) handOn(incoming, outgoing, `${own.origin}${pathname}${search}`);
    else sendFile(outgoing, path.join(folder, site), pathname);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The calls to the support API, `GET /support-options?…`. */
    calls: () => [...calls],
    close() {
      own?.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

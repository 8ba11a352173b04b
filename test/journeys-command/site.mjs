// The built demo on a free port of this machine.
import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder with built pages; `change` may break a file's text on its way, for whoever wants to see that found. */
export async function openSite(folder, change) {
  const root = path.resolve(folder);
  if (!existsSync(path.join(root, 'orders.html')))
    throw new Error(`${folder} holds no built demo: npm run build first.`);
  const server = http.createServer(({ url }, outgoing) => {
    const { pathname } = new URL(url, 'http://demo');
    const file = path.join(root, path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      outgoing.writeHead(404).end();
      return;
    }
    outgoing.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    if (change) outgoing.end(change(file));
    else createReadStream(file).pipe(outgoing);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

// Visits hostile pages for the tests: `node visits.mjs API` says where it takes a page to visit, as JSON by POST.
import http from 'node:http';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { startServer } from './server.mjs';
import { visit } from './visit.mjs';

const [api] = process.argv.slice(2);

async function start() {
  const { source: _, ...launch } = await findBrowser();
  return Promise.all([
    startServer(api),
    // By a pipe: the browser ends with this process, however that ends.
    puppeteer.launch({ ...launch, headless: true, pipe: true }),
  ]);
}

// Who asks waits until all is built: the runner answers no question that takes longer than its own patience.
const started = start();

const control = http.createServer(async (incoming, outgoing) => {
  const { files, ...host } = JSON.parse(Buffer.concat(await incoming.toArray()).toString());
  const [server, browser] = await started;
  server.serves(files);
  const seen = await visit(browser, { ...host, address: `${server.origin}/` });
  outgoing.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  outgoing.end(JSON.stringify({ ...seen, calls: server.calls() }));
});
control.listen(0, '127.0.0.1', () => console.log(`Visits: http://127.0.0.1:${control.address().port}/`));

// Visits hostile pages for the tests: `node visits.mjs API…` says where it takes a page to visit, as JSON by POST. There
// is a shop's server for each support API, so that as many pages can be visited at the same time.
import http from 'node:http';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { startServers } from './server.mjs';
import { visit } from './visit.mjs';

const apis = process.argv.slice(2);

async function start() {
  const { source: _, ...launch } = await findBrowser();
  return Promise.all([
    startServers(apis),
    // By a pipe: the browser ends with this process, however that ends.
    puppeteer.launch({ ...launch, headless: true, pipe: true }),
  ]);
}

// Who asks waits until all is built: the runner answers no question that takes longer than its own patience.
const started = start();

const control = http.createServer(async (incoming, outgoing) => {
  const { api, files, fragment, ...visited } = JSON.parse(Buffer.concat(await incoming.toArray()).toString());
  const [servers, browser] = await started;
  const server = servers[apis.indexOf(api)];
  server.serves(files);
  const seen = await visit(browser, { ...visited, address: `${server.origin}/${fragment}` });
  outgoing.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
  outgoing.end(JSON.stringify({ ...seen, calls: server.calls() }));
});
control.listen(0, '127.0.0.1', () => console.log(`Visits: http://127.0.0.1:${control.address().port}/`));

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isOrigin, onlyFrom } from '../../src/client/allowed-origins.js';
import { createConnection } from '../../src/client/connection.js';
import { createPartRequest } from '../../src/client/create-part-request.js';
import { loadSupportContext } from '../../src/client/support-context.js';
import { read } from '../../src/contract/read/reader.js';
import { readDiagram } from '../../src/contract/read/diagram.js';
import * as examples from '../contract/examples.js';
import { API, connectTo, fakeApi } from './fake-api.js';

const ids = { orderId: 'order-1', itemId: 'item-1', touchpoint: 'order' } as const;
const { parts, evidenceIds, ...rest } = examples.partRequestBody;
const body = { ...rest, parts: [...parts], evidenceIds: [...evidenceIds] };

/** Every address in a payload: its member's name, and itself. */
function addressesIn(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [[name, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, held]) =>
    addressesIn(held, Array.isArray(value) ? name : member),
  );
}

/** A payload with every address moved to another origin. */
const movedTo = (origin: string, payload: unknown): object =>
  JSON.parse(JSON.stringify(payload).replaceAll(/https?:\/\/[^/"]+/g, origin));

describe('the addresses of answers', () => {
  it('stand in members that are known by their names, in every payload of the contract', () => {
    const names = Object.values(examples)
      .flatMap((payload) => addressesIn(payload).map(([name]) => name))
      // A problem's name, which nothing opens.
      .filter((name) => name !== 'type');
    expect(new Set(names)).to.include.all.keys('imageUrl', 'trackingUrl', 'labelUrl', 'url');
    const dropped = onlyFrom([]);
    for (const name of names) expect(dropped(name, 'https://evil.example/'), name).to.equal(undefined);
  });

  const table: [what: string, address: unknown, isTaken: boolean][] = [
    ['of an allowed origin', 'https://cdn.example/a.png', true],
    ['of an allowed origin, written otherwise', ' HTTPS:\\\\CDN.example:443/a\t.png', true],
    ['of another', 'https://evil.example/a.png', false],
    ['of a host that only begins so', 'https://cdn.example.evil.example/', false],
    ['of a host that only ends so', 'https://evil-cdn.example/', false],
    ['of a host below it', 'https://a.cdn.example/', false],
    ['of another port', 'https://cdn.example:8443/', false],
    ['without encryption', 'http://cdn.example/', false],
    ['with the origin as its user', 'https://cdn.example@evil.example/', false],
    ['with the origin in its path', 'https://evil.example/https://cdn.example/', false],
    ['that is data', 'data:image/png;base64,AAAA', false],
    ['that is a script', 'javascript:alert(1)', false],
    ['that is relative', '/a.png', false],
    ['that is a list', ['https://evil.example/'], false],
    ['that is nothing', null, false],
  ];
  for (const [what, address, isTaken] of table) {
    it(`${isTaken ? 'stay' : 'go'} where they are ${what}`.replace('they are that', 'one'), () => {
      const kept = onlyFrom(['https://cdn.example'])('imageUrl', address);
      expect(kept).to.equal(isTaken ? address : undefined);
    });
  }

  it('leave all else as it is', () => {
    const dropped = onlyFrom([]);
    fc.assert(
      fc.property(
        fc.string().filter((name) => !/url$/i.test(name)),
        fc.jsonValue(),
        (name, value) => {
          expect(dropped(name, value)).to.equal(value);
        },
      ),
    );
  });

  it('are known by how their names end, and by nothing else of them', () => {
    const dropped = onlyFrom([]);
    for (const name of ['urls', 'urlOf', 'curling']) expect(dropped(name, 'any'), name).to.equal('any');
    for (const name of ['url', 'URL', 'homeUrl']) expect(dropped(name, 'any'), name).to.equal(undefined);
  });

  it('are none where they are no addresses, though a page without an origin of its own allows that', () => {
    for (const address of ['/a.png', 'null', '', undefined])
      expect(onlyFrom(['null'])('imageUrl', address)).to.equal(undefined);
  });
});

describe('an origin', () => {
  const table: [text: string, is: boolean][] = [
    ['https://cdn.example', true],
    ['https://cdn.example/', true],
    ['HTTPS://CDN.example', true],
    ['https://cdn.example:8443', true],
    ['http://localhost:8000', true],
    ['http://cdn.example', false],
    ['cdn.example', false],
    ['//cdn.example', false],
    ['https://*.cdn.example', false],
    ['https://cdn.example/pictures', false],
    ['https://cdn.example/?a', false],
    ['https://cdn.example/#a', false],
    ['https://user@cdn.example', false],
    ['https:', false],
    ['*', false],
    ['null', false],
    ['https://a.example,https://b.example', false],
    ["'self'", false],
    ['', false],
  ];
  for (const [text, is] of table) {
    it(`${is ? 'is' : 'is not'} ${JSON.stringify(text)}`, () => {
      expect(isOrigin(text)).to.equal(is);
    });
  }
});

describe('a connection with allowed origins', () => {
  const api = fakeApi();
  const evil = 'https://evil.example';
  const context = () => movedTo(evil, examples.supportContext);

  const load = async (allowedOrigins?: readonly string[]) => {
    api.answerJson(context());
    const result = await loadSupportContext(
      connectTo({ baseUrl: 'https://www.shop.example/orders', ...(allowedOrigins && { allowedOrigins }) }),
      ids,
    );
    if (!result.ok) throw new Error(result.failure.type);
    const { diagram, ...value } = result.value;
    return { ...value, diagram: read(readDiagram, diagram) };
  };

  it('drops every address of others, the drawing’s picture too, and each solution that has no other [S7]', async () => {
    expect(addressesIn(await load()).length).to.be.greaterThan(3);
    const value = await load(['https://cdn.example']);
    expect(addressesIn(value)).to.deep.equal([]);
    expect(value.solutions).to.deep.equal([]);
    expect(value.diagram?.regions.length).to.be.greaterThan(0);
    expect(value.parts.length).to.equal(examples.supportContext.parts.length);
  });

  it('takes those of the list, of the API and of the page', async () => {
    const all = addressesIn(await load()).length;
    expect(addressesIn(await load([evil]))).to.have.length(all);
    for (const origin of [new URL(API).origin, 'https://www.shop.example']) {
      api.answerJson(movedTo(origin, examples.supportContext));
      const connection = connectTo({ baseUrl: 'https://www.shop.example/orders', allowedOrigins: [] });
      const result = await loadSupportContext(connection, ids);
      expect(result.ok && addressesIn({ ...result.value, diagram: 0 }).length, origin).to.be.greaterThan(3);
    }
  });

  it('takes those of the API where no page is named', async () => {
    api.answerJson(movedTo(new URL(API).origin, examples.supportContext));
    const result = await loadSupportContext(connectTo({ allowedOrigins: [] }), ids);
    expect(result.ok && addressesIn({ ...result.value, diagram: 0 }).length).to.be.greaterThan(3);
  });

  it('drops them of a problem’s parts too [S11]', async () => {
    api.answerJson(movedTo(evil, examples.problem), 409);
    const connection = connectTo({ allowedOrigins: [] });
    const result = await createPartRequest(connection, { key: 'key-1', body });
    if (result.ok) return expect.fail('expected a failure');
    expect(result.failure.problem?.parts?.length).to.be.greaterThan(0);
    expect(addressesIn(result.failure.problem?.parts)).to.deep.equal([]);
    expect(result.failure.type).to.equal('part-out-of-stock');
  });

  it('sends nothing where it cannot be told what is allowed', async () => {
    api.answerJson(context());
    const connection = {
      ...createConnection({ apiBase: API }),
      reviver: () => Promise.reject(new TypeError('no code')),
    };
    const result = await loadSupportContext(connection, ids);
    expect(result.ok || result.failure).to.deep.equal({ type: 'network' });
    expect(api.sent).to.have.length(0);
  });

  it('has the waiting for that end with the time-out', async () => {
    const connection = {
      ...createConnection({ apiBase: API, timeout: 5 }),
      reviver: () => new Promise<never>(() => {}),
    };
    const result = await loadSupportContext(connection, ids);
    expect(result.ok || result.failure).to.deep.equal({ type: 'timeout' });
  });
});

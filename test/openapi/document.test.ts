import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { retryAfter } from '../../src/client/retry-after.js';
import { API_CALLS } from '../../src/contract/calls.js';
import { isSafeUrl, PROBLEM_TYPES, SupportContext, TimeZone } from '../../src/contract/index.js';
import { canBeHad } from '../../src/check-api/material.js';
import { CALLS } from '../../src/openapi/calls.js';
import { TIME_ZONE_PATTERN, WEB_URL_PATTERN } from '../../src/openapi/component-schemas.js';
import { openApiDocument } from '../../src/openapi/document.js';
import { EXAMPLES, problemExample } from '../../src/openapi/examples.js';
import { PROBLEMS } from '../../src/openapi/problems.js';
import { SCHEMAS, type SchemaName } from '../../src/openapi/schemas.js';
import { wire } from '../../src/openapi/wire.js';
import { VERSION } from '../../src/version.js';

const text = JSON.stringify(openApiDocument());
const document: unknown = JSON.parse(text);

/** What stands at a JSON pointer, if anything does. */
const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, name) => Object.entries(value ?? {}).find(([key]) => key === name)?.[1],
      document,
    );

/** Every object in a value, with where it stands. */
function* objectsIn(value: unknown, where = ''): Generator<[where: string, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [where, value];
  for (const [name, member] of Object.entries(value)) {
    yield* objectsIn(member, `${where}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

const namesAt = (pointer: string) => Object.keys(at(pointer) ?? {});
const pathOf = (call: string) => call.slice(call.indexOf(' ') + 1).replaceAll('/', '~1');
const methodOf = (call: string) => call.slice(0, call.indexOf(' ')).toLowerCase();

describe('the OpenAPI document', () => {
  it('has every call of the API and no other', () => {
    const calls = namesAt('/paths').flatMap((path) =>
      namesAt(`/paths/${path.replaceAll('/', '~1')}`).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(calls.toSorted()).to.deep.equal([...API_CALLS].toSorted());
  });

  it('is plain JSON, with the kit’s version and the server that was asked for', () => {
    expect(openApiDocument()).to.deep.equal(document);
    expect(at('/info/version')).to.equal(VERSION);
    const server = 'http://127.0.0.1:4010/api';
    expect(openApiDocument({ server }).servers[0]).to.include({ url: server });
  });

  it('refers to nothing that is not in it', () => {
    const refs = Array.from(objectsIn(document)).flatMap(([, value]) =>
      '$ref' in value ? [String(value.$ref)] : [],
    );
    expect(refs.length).to.be.greaterThan(50);
    for (const ref of refs) expect(at(ref.slice(1)), ref).to.be.an('object');
  });

  it('uses every schema that it has', () => {
    for (const name of namesAt('/components/schemas'))
      expect(text).to.include(`#/components/schemas/${name}"`);
  });

  it('describes every schema, and every member of each', () => {
    for (const [where, value] of objectsIn(document)) {
      if (/^\/components\/schemas\/\w+$/.test(where))
        expect(value, where).to.have.property('description').not.equal('');
      if (!('properties' in value) || !('type' in value)) continue;
      for (const [name, member] of Object.entries(value.properties ?? {})) {
        expect(member, `${where}: ${name}`).to.have.property('description').not.equal('');
      }
    }
  });

  it('has no schema that the kit’s own reading shines through', () => {
    // What a reader makes of an unknown value is nothing that an API may send.
    expect(text).not.to.include('"unknown"');
    expect(text).not.to.include('additionalProperties');
    expect(text).not.to.include('$schema');
  });

  it('tells where a date, a moment, an address and a zone stand', () => {
    const property = (name: string, member: string) => at(`/components/schemas/${name}/properties/${member}`);
    expect(property('ReturnWindow', 'endsOn')).to.include({ type: 'string', format: 'date' });
    expect(property('ReturnWindow', 'timeZone')).to.include({ pattern: TIME_ZONE_PATTERN });
    expect(property('PartRequest', 'requestedAt')).to.include({ type: 'string', format: 'date-time' });
    expect(property('OrderItem', 'imageUrl')).to.include({ format: 'uri', pattern: WEB_URL_PATTERN });
    expect(property('PartRequest', 'status')).to.include({ $ref: '#/components/schemas/PartRequestStatus' });
    expect(property('PartRequest', 'reason')).to.include({ $ref: '#/components/schemas/Reason' });
    expect(at('/components/schemas/PartRequest/required')).to.include('actions').and.not.include('arrival');
  });

  it('asks for a session everywhere but where a link is redeemed', () => {
    expect(at('/security')).to.deep.equal([{ session: [] }]);
    for (const call of API_CALLS) {
      const security = at(`/paths/${pathOf(call)}/${methodOf(call)}/security`);
      expect(security, call).to.deep.equal(call === 'POST /deep-links/redeem' ? [] : undefined);
    }
  });

  it('asks for an Idempotency-Key with the two calls that order something, and with no other', () => {
    const keyed = API_CALLS.filter((call) =>
      JSON.stringify(at(`/paths/${pathOf(call)}/${methodOf(call)}/parameters`) ?? []).includes(
        '"Idempotency-Key"',
      ),
    );
    expect(keyed).to.deep.equal(['POST /part-requests', 'POST /returns']);
  });
});

describe('what only the document can tell', () => {
  it('is in which language the API’s own texts are asked for, in the one call that has some', () => {
    const asked = API_CALLS.filter((call) =>
      JSON.stringify(at(`/paths/${pathOf(call)}/${methodOf(call)}/parameters`) ?? []).includes(
        '"Accept-Language"',
      ),
    );
    expect(asked).to.deep.equal(['GET /orders/{orderId}/items/{itemId}/support']);
  });

  it('is how addresses, pictures and diagrams are checked, with every pointer of a refusal', () => {
    const prose = String(at('/info/description'));
    for (const heading of [
      'Parts that cannot be requested',
      'Addresses',
      'Pictures',
      'Diagrams',
      'Languages',
    ])
      expect(prose).to.include(`\n## ${heading}\n`);
    for (const pointer of ['/address', '/addressId', '/address/country', '/evidenceIds', '/evidenceIds/0'])
      expect(prose).to.include(`\`${pointer}\``);
  });

  it('has a pattern for shapes that takes every shape of the examples and no markup', () => {
    const shape = new RegExp(String(at('/components/schemas/PathData/pattern')), 'u');
    const { diagram } = SupportContext.parse(
      EXAMPLES['GET /orders/{orderId}/items/{itemId}/support'].success['available']?.value,
    );
    const paths = [...(diagram?.outlines ?? []), ...(diagram?.regions ?? []).map(({ path }) => path)];
    expect(paths).to.have.length(5);
    for (const path of paths) expect(shape.test(path), path).to.equal(true);
    for (const path of ['<path d="M0 0"/>', 'M0 0"onload="x', 'url(#a)', 'M0 0 url(#a)', 'javascript:x', ''])
      expect(shape.test(path), path).to.equal(false);
  });
});

describe('the problems of the document', () => {
  it('are all there, each with its schema, and each is an answer of some call', () => {
    const used = new Set(API_CALLS.flatMap((call) => CALLS[call].problems.map(({ type }) => type)));
    expect(Array.from(used).toSorted()).to.deep.equal([...PROBLEM_TYPES].toSorted());
    expect(at('/components/schemas/PartOutOfStockProblem/required')).to.deep.equal([
      'type',
      'parts',
      'wholeItemReturn',
    ]);
  });

  it('stand in each call under their statuses, by type', () => {
    for (const call of API_CALLS) {
      for (const { type, status = PROBLEMS[type].status } of CALLS[call].problems) {
        const content = '/content/application~1problem+json/examples';
        const where = `/paths/${pathOf(call)}/${methodOf(call)}/responses/${status}${content}`;
        expect(namesAt(where), `${call} ${status}`).to.include(type);
      }
    }
  });
});

describe('how long to wait', () => {
  const header = '/components/headers/Retry-After';

  it('is told with 429, where there is one, and with 503, for each call', () => {
    for (const call of API_CALLS) {
      const responses = `/paths/${pathOf(call)}/${methodOf(call)}/responses`;
      for (const status of namesAt(responses)) {
        const named = at(`${responses}/${status}`);
        const isTold = JSON.stringify(named).includes(`"#${header}"`);
        expect(isTold, `${call} ${status}`).to.equal(status === '429' || status === '503');
      }
      expect(namesAt(responses), call).to.include('503');
    }
  });

  it('may be in seconds or a date as the kit reads them, and in no other form', () => {
    const pattern = new RegExp(String(at(`${header}/schema/pattern`)), 'u');
    const values = Object.values(Object(at(`${header}/examples`))).map((example) => Object(example).value);
    expect(values).to.have.length(2);
    for (const value of [...values, '0', new Date(0).toUTCString()]) expect(String(value)).to.match(pattern);
    for (const value of ['', '-1', '1.5', '1e3', 'soon', '2026-06-16T17:00:30Z', 'Sun Nov  6 08:49:37 1994'])
      expect(value).not.to.match(pattern);
    const sent = new Headers({ Date: 'Tue, 16 Jun 2026 17:00:00 GMT' });
    const waits = values.map((value) => {
      sent.set('Retry-After', String(value));
      return retryAfter({ type: 'server', headers: sent });
    });
    expect(waits).to.deep.equal([30_000, 30_000]);
  });
});

describe('the examples of the document', () => {
  const check = (schema: SchemaName, value: unknown, where: string) => {
    const parsed = wire(SCHEMAS[schema]).safeParse(value);
    expect(parsed.success ? [] : parsed.error.issues, where).to.deep.equal([]);
    expect(parsed.data, where).to.deep.equal(value);
  };

  for (const call of API_CALLS) {
    const { body, success, problems } = CALLS[call];
    it(`of ${call} are there and fit`, () => {
      const answers = Object.entries(EXAMPLES[call].success);
      expect(answers).not.to.deep.equal([]);
      for (const [name, { value }] of answers) check(success.schema, value, name);
      for (const { type, status = PROBLEMS[type].status } of problems) {
        const { value } = problemExample(call, type, status);
        expect(value).to.include({ status });
        const { status: _, ...problem } = { status, ...value };
        check('Problem', problem, type);
        const isOfBody = type === 'invalid-request' && status === 422;
        expect('errors' in value, type).to.equal(isOfBody);
        expect('parts' in value && 'wholeItemReturn' in value, type).to.equal(type === 'part-out-of-stock');
      }
    });

    if (body === undefined || body === 'picture') continue;
    it(`of ${call} show what is sent`, () => {
      const sent = Object.entries(EXAMPLES[call].body ?? {});
      expect(sent).not.to.deep.equal([]);
      for (const [name, { value }] of sent) {
        if (body === 'no-members') expect(value).to.deep.equal({});
        else check(body, value, name);
      }
    });
  }

  it('never say available and a code in one breath', () => {
    for (const [where, value] of objectsIn(EXAMPLES)) {
      if ('available' in value && 'itemId' in value) {
        expect(value.available, where).to.equal(!('code' in value));
      }
    }
  });

  it('never say unavailable of an item with a part that can be requested, nor available of one without [S10]', () => {
    const { success } = EXAMPLES['GET /orders/{orderId}/items/{itemId}/support'];
    for (const [name, { value }] of Object.entries(success)) {
      const { unavailable, parts } = SupportContext.parse(value);
      expect(parts.some(canBeHad), name).to.equal(unavailable === undefined);
    }
  });

  it('refer to parts of the same answer alone', () => {
    const { success } = EXAMPLES['GET /orders/{orderId}/items/{itemId}/support'];
    const context = SupportContext.parse(success['available']?.value);
    const known = context.parts.map(({ partId }) => partId);
    const named = Array.from(objectsIn(context)).flatMap(([, value]) => [
      ...('partId' in value ? [value.partId] : []),
      ...('substituteId' in value && value.substituteId !== undefined ? [value.substituteId] : []),
    ]);
    expect(named.length).to.be.greaterThan(known.length);
    for (const partId of named) expect(known).to.include(partId);
  });
});

describe('the patterns of the document', () => {
  const webUrl = new RegExp(WEB_URL_PATTERN, 'u');

  it('take no address that the kit would not', () => {
    const url = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'ftp://', 'javascript:', '//', ''),
        fc.constantFrom('', '', 'user@', 'user:secret@', ':@'),
        fc.constantFrom('a.example', 'localhost', '127.0.0.1', '[::1]', 'localhost.a.example', 'a b', ''),
        fc.constantFrom('', ':8443', ':', ':x', ':99999'),
        fc.constantFrom('', '/', '/a.png', '?q=@', '#x', '\\@b.example', '/ b', '@b.example'),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(url, (text) => {
        // What cannot be an address at all is refused by the format.
        if (webUrl.test(text) && URL.canParse(text)) expect(isSafeUrl(text), text).to.equal(true);
      }),
      { numRuns: 1000 },
    );
    for (const url of [
      'http://localhost:8000/a.svg',
      'http://127.0.0.1/a',
      'https://a.example',
      'https://a.example:8443/x?y#z',
    ]) {
      expect(webUrl.test(url) && isSafeUrl(url), url).to.equal(true);
    }
    const unsafe = [
      'javascript:alert(1)',
      'http://a.example/',
      'http://localhost.evil.example/',
      'https://u:p@a.example/',
      'https:///x',
      '/a.png',
      'data:,x',
      ' https://a.example',
      'http://localhost@a.example/',
    ];
    for (const url of unsafe) expect(webUrl.test(url), url).to.equal(false);
  });

  it('take every time zone that there is', () => {
    const zone = new RegExp(TIME_ZONE_PATTERN, 'u');
    const zones = [
      ...Intl.supportedValuesOf('timeZone'),
      'UTC',
      'Etc/GMT+5',
      'America/Argentina/ComodRivadavia',
    ];
    expect(zones.filter((name) => !zone.test(name) || !TimeZone.safeParse(name).success)).to.deep.equal([]);
  });
});

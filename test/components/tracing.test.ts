import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import { LitElement, render } from 'lit';
import type { ProductSupportProvider } from '../../components/provider/provider.js';
import {
  nameOf,
  stepped,
  tracedFetch,
  type TracedConnection,
  type Tracing,
} from '../../components/shared/tracing.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createConnection, type Connection } from '../../src/client/connection.js';
import { call } from '../../src/client/call.js';
import { API_CALLS } from '../../src/contract/calls.js';
import type { CallSpan, Span, StepSpan } from '../../src/trace.js';
import { API_BASE, useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { useWarnings } from '../support/warnings.js';

const BASE = 'https://api.shop.example/support';
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01$/;

/** What no span may hold: what the shopper is called, types, carries and orders. */
const CANARIES = {
  token: MAIN_SHOPPER.token,
  note: 'canary-note',
  recipient: 'Canary Canberra',
  street: '7 Canary Wharf',
  query: 'canary-query',
};

const isCall = (span: Span): span is CallSpan => span.name !== 'step';
const isStep = (span: Span): span is StepSpan => span.name === 'step';

/** What tells of steps, without a journey's own. */
class AJourney extends LitElement {}
customElements.define('a-journey', AJourney);
const aJourney = () => html`<a-journey></a-journey>`;

function shownJourney(page: Element): Element {
  const element = page.querySelector('a-journey');
  if (!element) throw new Error('There is no journey.');
  return element;
}

describe('A provider with `onTrace`', () => {
  const shop = useShop();
  const warnings = useWarnings();
  let spans: Span[] = [];
  /** The headers of each request, as they left the page. */
  let sent: Headers[] = [];
  let { fetch: before } = window;

  beforeEach(() => {
    spans = [];
    sent = [];
    before = window.fetch;
    const send = window.fetch;
    window.fetch = (input, init) => {
      sent.push(new Headers(init?.headers));
      return send(input, init);
    };
  });
  afterEach(() => (window.fetch = before));

  const orderLine = () => {
    const { orderId, itemId } = shop.item;
    return html`<product-support-order-item order-id=${orderId} item-id=${itemId}
      ><a href="/help">Help</a></product-support-order-item
    >`;
  };

  const hears = (span: Span): void => void spans.push(span);

  /** A page whose provider has everything that is given before anything is asked. */
  const shows = async (content: unknown, tracing: Partial<Tracing> = {}): Promise<ProductSupportProvider> => {
    const page = await shop.shows(html``);
    Object.assign(page, { onTrace: hears, ...tracing });
    await page.updateComplete;
    const place = document.createElement('div');
    page.append(place);
    render(content, place);
    return page;
  };

  const calls = (): CallSpan[] => spans.filter(isCall);

  describe('hears of each call', () => {
    it('its name without ids and queries, when it began, how long it took and what came of it', async () => {
      const began = performance.timeOrigin + performance.now();
      shop.fails({ call: 'GET /support-options', kind: 'delay', delayMs: 60 });
      await shows(orderLine());
      await shopper.sees('button', 'Get product support');
      const [span] = calls();
      expect(calls()).to.have.length(1);
      if (!span) throw new Error('There is no span.');
      expect(Object.keys(span)).to.have.members(['name', 'startedAt', 'duration', 'status', 'outcome']);
      expect({ name: span.name, status: span.status, outcome: span.outcome }).to.deep.equal({
        name: 'GET /support-options',
        status: 200,
        outcome: 'ok',
      });
      expect(span.startedAt).to.be.within(began, performance.timeOrigin + performance.now());
      expect(span.duration).to.be.within(50, performance.timeOrigin + performance.now() - began);
    });

    const OUTCOMES: readonly [status: number, outcome: CallSpan['outcome']][] = [
      [401, 'session-expired'],
      [403, 'refused'],
      [404, 'not-found'],
      [409, 'refused'],
      [429, 'too-many-requests'],
      [500, 'server'],
      [503, 'server'],
    ];
    for (const [status, outcome] of OUTCOMES) {
      it(`that comes to ${status}: ${outcome}`, async () => {
        shop.fails({ call: 'GET /support-options', kind: 'status', status });
        await shows(orderLine());
        await waitUntil(() => calls().length > 0, 'there is no span', { interval: 10 });
        expect(calls().map((span) => [span.status, span.outcome])).to.deep.equal([[status, outcome]]);
      });
    }

    it('that the network does not carry, without a status', async () => {
      shop.fails({ call: 'GET /support-options', kind: 'network-error' });
      await shows(orderLine());
      await waitUntil(() => calls().length > 0, 'there is no span', { interval: 10 });
      expect(calls()[0]?.outcome).to.equal('network');
      expect(calls()[0]).not.to.have.property('status');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);
    });

    it('that is given up by the client or by who made it', async () => {
      const provider = Object.assign(document.createElement('div'), { onTrace: hears, traceContext: false });
      const silent = createConnection({
        apiBase: BASE,
        timeout: 30,
        fetch: (_input, init) =>
          new Promise((_resolve, reject) =>
            init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
          ),
      });
      const traced: Connection = {
        ...silent,
        fetch: (input, init) => tracedFetch(provider, silent, input, init),
      };
      const ask = { method: 'GET', path: ['orders'], read: (value: unknown) => value } as const;
      expect((await call(traced, ask)).ok).to.equal(false);
      const caller = new AbortController();
      const aborted = call(traced, { ...ask, signal: caller.signal, timeout: 5000 });
      await waitUntil(() => spans.length > 0, 'there is no span', { interval: 5 });
      caller.abort();
      await aborted;
      await waitUntil(() => spans.length > 1, 'there is no second span', { interval: 5 });
      expect(calls().map(({ outcome }) => outcome)).to.deep.equal(['timeout', 'aborted']);
    });

    it('of a whole journey, with nothing that says who the shopper is [S1]', async () => {
      const { orderId, itemId } = shop.item;
      shop.change((world) => ({
        ...world,
        shoppers: world.shoppers.map((one) => ({
          ...one,
          address: { recipient: CANARIES.recipient, lines: [CANARIES.street] },
        })),
      }));
      const page = await shows(
        html`<product-support-help-centre></product-support-help-centre>${orderLine()}`,
      );
      await shopper.sees('button', 'Get product support');
      await shopper.types('Search your orders by product or number', CANARIES.query);
      await shopper.presses('Search');
      await shop.settles();
      await shopper.presses('Get product support');
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Missing/);
      await shopper.presses('Continue');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.types('Note (optional)', CANARIES.note);
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      shop.fails({ call: 'POST /part-requests', kind: 'network-error', after: 'carried-out' });
      await shopper.presses('Request for free');
      await shopper.isOn('We have received your request');
      await shopper.reads(CANARIES.recipient);
      await shopper.presses('Done');
      page.append(Object.assign(document.createElement('product-support-requests'), { orderId, itemId }));
      await shopper.presses('Cancel request');
      await shopper.presses('Yes, cancel it');
      await shopper.reads('Done. Your request is up to date.');

      const { requestId } = shop.newestRequest;
      const names = new Set(calls().map(({ name }) => name));
      expect([...names]).to.have.members([
        'GET /orders',
        'GET /support-options',
        'GET /orders/{orderId}/items/{itemId}/support',
        'POST /part-requests',
        'GET /part-requests/by-key/{key}',
        'GET /part-requests',
        'POST /part-requests/{requestId}/cancel',
      ]);
      const told = JSON.stringify(spans);
      for (const secret of [...Object.values(CANARIES), orderId, itemId, requestId]) {
        expect(told).not.to.include(secret);
      }
    });
  });

  describe('hears of each step', () => {
    it('once it is left for the next, closed, or gone from the page', async () => {
      const page = await shows(aJourney());
      const element = shownJourney(page);
      const at = performance.now();
      stepped(page, element, 'support', at - 700);
      stepped(page, element, 'reason', at - 500);
      element.dispatchEvent(new Event('product-support-closed', { bubbles: true }));
      stepped(page, element, 'parts', at);
      element.remove();
      const steps = spans.filter(isStep);
      expect(steps.map(({ step }) => step)).to.deep.equal(['support', 'reason', 'parts']);
      expect(steps[0]).to.deep.equal({
        name: 'step',
        step: 'support',
        startedAt: performance.timeOrigin + at - 700,
        duration: 200,
      });
      expect(steps[1]?.duration).to.be.within(500, performance.now() - at + 500);
    });

    it('when the page is left, once for each journey', async () => {
      const page = await shows(html`${aJourney()}${aJourney()}`);
      const [one, other] = page.querySelectorAll('a-journey');
      if (!one || !other) throw new Error('There are not two journeys.');
      stepped(page, one, 'parts', performance.now());
      stepped(page, other, 'review', performance.now());
      dispatchEvent(new Event('pagehide'));
      dispatchEvent(new Event('pagehide'));
      expect(spans.filter(isStep).map(({ step }) => step)).to.deep.equal(['parts', 'review']);
    });

    it('by the connection, with the time at which it was told', async () => {
      const page = await shows(aJourney());
      const element = shownJourney(page);
      const connection: Partial<TracedConnection> | undefined = page.connection;
      const before = performance.timeOrigin + performance.now();
      connection?.stepped?.(element, 'details');
      const after = performance.timeOrigin + performance.now();
      connection?.stepped?.(element, 'review');
      await waitUntil(() => spans.length > 0, 'there is no step', { interval: 10 });
      const [span] = spans.filter(isStep);
      expect(span?.step).to.equal('details');
      expect(span?.startedAt).to.be.within(before, after);
    });

    it('before it is closed, however soon that is', async () => {
      const page = await shows(html`${aJourney()}${orderLine()}`);
      await shopper.sees('button', 'Get product support');
      const element = shownJourney(page);
      const connection: Partial<TracedConnection> | undefined = page.connection;
      connection?.stepped?.(element, 'requested');
      await nextFrame();
      element.dispatchEvent(new Event('product-support-closed', { bubbles: true }));
      expect(spans.filter(isStep).map(({ step }) => step)).to.deep.equal(['requested']);
    });

    it('and not of one that the shop did not ask for', async () => {
      const page = await shows(aJourney(), { onTrace: undefined, traceContext: true });
      const connection: Partial<TracedConnection> | undefined = page.connection;
      const element = shownJourney(page);
      connection?.stepped?.(element, 'details');
      page.onTrace = hears;
      connection?.stepped?.(element, 'review');
      dispatchEvent(new Event('pagehide'));
      await waitUntil(
        () => {
          dispatchEvent(new Event('pagehide'));
          return spans.length > 0;
        },
        'there is no step',
        { interval: 10 },
      );
      expect(spans.filter(isStep).map(({ step }) => step)).to.deep.equal(['review']);
    });
  });

  describe('that throws', () => {
    const THROWING: readonly [how: string, hook: (span: Span) => void][] = [
      [
        'at once',
        () => {
          throw new Error('of the shop');
        },
      ],
      ['later', () => Promise.reject(new Error('of the shop'))],
    ];
    for (const [how, onTrace] of THROWING) {
      it(`${how} changes nothing else, and the developer is told once`, async () => {
        const unhandled: unknown[] = [];
        const hear = (event: PromiseRejectionEvent | ErrorEvent): void => void unhandled.push(event);
        addEventListener('unhandledrejection', hear);
        addEventListener('error', hear);
        await shows(html`${orderLine()}<product-support-requests></product-support-requests>`, { onTrace });
        await shopper.sees('button', 'Get product support');
        await shopper.isOn('Your part requests');
        await warnings.first();
        await shop.settles();
        removeEventListener('unhandledrejection', hear);
        removeEventListener('error', hear);
        expect(unhandled).to.deep.equal([]);
        expect(warnings.all).to.deep.equal([
          '<product-support-provider>: the property "onTrace" threw an error; the kit goes on without it.',
        ]);
        expect(shop.heard('failed')).to.deep.equal([]);
      });
    }
  });

  it('is not needed, and may be set later', async () => {
    const page = await shows(orderLine(), { onTrace: undefined });
    await shopper.sees('button', 'Get product support');
    expect(spans).to.deep.equal([]);
    expect(sent[0]?.has('traceparent')).to.equal(false);
    page.onTrace = hears;
    page.refresh();
    await waitUntil(() => spans.length > 0, 'what is set later is not heard', { interval: 10 });
  });

  it('asks nobody anew when the hook changes', async () => {
    shop.fails({ call: 'GET /support-options', kind: 'status', status: 503 });
    const page = await shows(orderLine());
    await waitUntil(() => shop.heard('failed').length > 0, 'nothing failed', { interval: 10 });
    page.onTrace = () => {};
    await page.updateComplete;
    await shop.settles();
    expect(shop.calls).to.deep.equal(['GET /support-options']);
  });

  it('adds `traceparent` to each request with `trace-context`, random for each, and tells its trace', async () => {
    await shows(html`${orderLine()}<product-support-requests></product-support-requests>`, {
      traceContext: true,
    });
    await shopper.sees('button', 'Get product support');
    await shopper.isOn('Your part requests');
    await shop.settles();
    const contexts = sent.map((headers) => headers.get('traceparent') ?? '');
    expect(contexts).to.have.length(2);
    for (const context of contexts) expect(context).to.match(TRACEPARENT);
    expect(new Set(contexts.flatMap((context) => context.split('-').slice(1, 3))).size).to.equal(4);
    expect(calls().map(({ traceId }) => traceId)).to.have.members(
      contexts.map((context) => context.split('-')[1]),
    );
    for (const headers of sent) {
      expect(headers.get('authorization')).to.equal(`Bearer ${MAIN_SHOPPER.token}`);
      expect(headers.get('accept')).to.include('application/json');
    }
  });

  it('adds it without a hook too, and takes it away with the attribute', async () => {
    const page = await shows(orderLine(), { onTrace: undefined, traceContext: true });
    await shopper.sees('button', 'Get product support');
    expect(sent.map((headers) => headers.has('traceparent'))).to.deep.equal([true]);
    page.removeAttribute('trace-context');
    page.traceContext = false;
    page.refresh();
    await shop.hasAnswered('GET /support-options', 2);
    expect(sent.map((headers) => headers.has('traceparent'))).to.deep.equal([true, false]);
  });

  describe('names a call', () => {
    it('as the contract does, whatever its ids and its query are', () => {
      const id = fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((text) => text !== '.' && text !== '..');
      const base = fc.constantFrom(BASE, API_BASE, 'http://localhost:8080');
      fc.assert(
        fc.property(fc.constantFrom(...API_CALLS), base, id, id, (name, apiBase, one, query) => {
          const [method = '', path = ''] = name.split(' ');
          const url = apiBase + path.replaceAll(/\{\w+\}/g, encodeURIComponent(one));
          const given = nameOf(method.toLowerCase(), apiBase, `${url}?query=${encodeURIComponent(query)}`);
          // An id may be a word of another call's.
          expect(API_CALLS).to.include(given);
          if (given !== name) expect(given.split('/').length).to.equal(name.split('/').length);
        }),
      );
    });

    it('of no contract “other”, and not as it is', () => {
      for (const [method, url] of [
        ['GET', `${BASE}/orders/114-1/secrets`],
        ['DELETE', `${BASE}/orders`],
        ['GET', 'https://elsewhere.example/'],
        ['GET', ''],
      ] as const) {
        expect(nameOf(method, BASE, url)).to.equal('other');
      }
    });
  });
});

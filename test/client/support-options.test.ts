import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HttpResponse } from 'msw/http';
import type { Connection } from '../../src/client/connection.js';
import {
  askForOption,
  forgetOption,
  forgetOptions,
  watchOption,
  watchOptions,
} from '../../src/client/support-options.js';
import type { Touchpoint } from '../../src/contract/scalars.js';
import { connectTo, fakeApi } from './fake-api.js';

/** The order items that a `GET /support-options` asks for, decoded as an API does it. */
function itemsOf(url: URL): { orderId: string; itemId: string }[] {
  return url.searchParams.getAll('item').map((item) => {
    const [orderId = '', itemId = ''] = item.split(':').map(decodeURIComponent);
    return { orderId, itemId };
  });
}

const available = (ids: object) => ({ ...ids, available: true, solutions: ['parts'] });
const item = (number: number) => ({ orderId: `order-${number}`, itemId: 'item' });
const items = (count: number) => Array.from({ length: count }, (_, number) => item(number));

const ask = (
  connection: Connection,
  ids: { orderId: string; itemId: string },
  touchpoint: Touchpoint = 'order',
) => askForOption(connection, { touchpoint, ...ids });

/** A page that is still streaming in: options go out when it is ready. */
function streamingPage() {
  const flushes: (() => void)[] = [];
  return {
    whenReady: (flush: () => void) => void flushes.push(flush),
    ready: () => flushes.splice(0).forEach((flush) => flush()),
  };
}

describe('askForOption', () => {
  const api = fakeApi();
  const answerAll = () =>
    api.answer(({ request }) => HttpResponse.json({ options: itemsOf(new URL(request.url)).map(available) }));
  const batchSizes = () => api.sent.map(({ url }) => url.searchParams.getAll('item').length);

  for (const [count, sizes] of [
    [1, [1]],
    [99, [99]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
    [1000, Array<number>(10).fill(100)],
  ] as const) {
    it(`asks for ${count} order items in ${sizes.length} request${sizes.length > 1 ? 's' : ''}`, async () => {
      answerAll();
      const connection = connectTo();
      const results = await Promise.all(items(count).map((ids) => ask(connection, ids)));
      expect(results.every((result) => result.ok && result.value.available)).to.equal(true);
      expect(batchSizes()).to.have.members(sizes);
    });
  }

  it('gives each asker the answer of its own item', async () => {
    answerAll();
    const connection = connectTo();
    const results = await Promise.all(items(30).map((ids) => ask(connection, ids)));
    expect(results.map((result) => result.ok && result.value.orderId)).to.deep.equal(
      items(30).map(({ orderId }) => orderId),
    );
  });

  it('names the touchpoint, and asks for each touchpoint apart [S4, S5]', async () => {
    answerAll();
    const connection = connectTo();
    await Promise.all([ask(connection, item(1), 'order'), ask(connection, item(1), 'return')]);
    expect(api.sent.map(({ url }) => url.searchParams.get('touchpoint'))).to.have.members([
      'order',
      'return',
    ]);
  });

  it('puts the same item asked for twice into the request once', async () => {
    answerAll();
    const connection = connectTo();
    const [first, second] = await Promise.all([ask(connection, item(1)), ask(connection, item(1))]);
    expect(batchSizes()).to.deep.equal([1]);
    expect(first).to.deep.equal(second);
  });

  it('makes one request for a page that is still streaming in', async () => {
    answerAll();
    const page = streamingPage();
    const connection = connectTo({ whenReady: page.whenReady });
    const answers = [];
    for (const ids of items(40)) {
      answers.push(ask(connection, ids));
      await Promise.resolve();
    }
    expect(api.sent).to.have.length(0);
    page.ready();
    await Promise.all(answers);
    expect(batchSizes()).to.deep.equal([40]);
  });

  it('sends 100 at once, though the page is still streaming in', async () => {
    answerAll();
    const page = streamingPage();
    const connection = connectTo({ whenReady: page.whenReady });
    await Promise.all(items(100).map((ids) => ask(connection, ids)));
    page.ready();
    expect(batchSizes()).to.deep.equal([100]);
  });

  it('sends the requests of a long page in parallel', async () => {
    let open = 0;
    let allOpen = () => {};
    const ready = new Promise<void>((resolve) => (allOpen = resolve));
    api.answer(async ({ request }) => {
      // Answers only once all ten are under way: one after the other would end in the time-out.
      if (++open === 10) allOpen();
      await ready;
      return HttpResponse.json({ options: itemsOf(new URL(request.url)).map(available) });
    });
    const connection = connectTo();
    const results = await Promise.all(items(1000).map((ids) => ask(connection, ids)));
    expect(results.every(({ ok }) => ok)).to.equal(true);
  });

  it('shares an answer for 60 seconds, then asks again', async () => {
    answerAll();
    let now = 1000;
    const connection = connectTo({ now: () => now });
    await ask(connection, item(1));
    now += 59_999;
    await ask(connection, item(1));
    expect(api.sent).to.have.length(1);
    now += 1;
    await ask(connection, item(1));
    expect(api.sent).to.have.length(2);
  });

  it('counts the 60 seconds from the answer, not from the question', async () => {
    let now = 0;
    api.answer(() => {
      now = 50_000;
      return HttpResponse.json({ options: [available(item(1))] });
    });
    const connection = connectTo({ now: () => now });
    await ask(connection, item(1));
    now = 100_000;
    await ask(connection, item(1));
    expect(api.sent).to.have.length(1);
  });

  it('does not keep a failure, and gives it to all who asked', async () => {
    api.answerJson({}, 500);
    const connection = connectTo();
    const failed = await Promise.all([ask(connection, item(1)), ask(connection, item(2))]);
    expect(failed.map((result) => !result.ok && result.failure.type)).to.deep.equal(['server', 'server']);
    answerAll();
    expect((await ask(connection, item(1))).ok).to.equal(true);
  });

  it('takes an item that the answer leaves out for not available, code unknown', async () => {
    api.answerJson({ options: [available(item(1)), { orderId: 'order-2' }, 7] });
    const connection = connectTo();
    const [, second] = await Promise.all([ask(connection, item(1)), ask(connection, item(2))]);
    expect(second).to.deep.equal({
      ok: true,
      value: { ...item(2), available: false, code: 'unknown', solutions: [] },
    });
  });

  it('leaves out the entries of an answer that do not fit, and keeps those that do', async () => {
    const fits = available(item(1));
    const misfits = [null, 7, [], {}, { ...fits, orderId: 7 }, { ...fits, itemId: '' }];
    api.answerJson({ options: [...misfits, fits, ...misfits] });
    const result = await ask(connectTo(), item(1));
    expect(result).to.deep.equal({ ok: true, value: fits });
  });

  it('is malformed where the answer has no list', async () => {
    for (const options of [undefined, null, 'all', { 0: available(item(1)), length: 1 }]) {
      api.answerJson({ options });
      const result = await ask(connectTo(), item(1));
      expect(!result.ok && result.failure.type).to.equal('malformed');
    }
  });

  for (const ids of [
    { orderId: '', itemId: 'item' },
    { orderId: 'order', itemId: '\udfff' },
    { orderId: 'x'.repeat(201), itemId: 'item' },
  ]) {
    it(`does not ask for ids that cannot exist: ${JSON.stringify(ids).slice(0, 40)}`, async () => {
      const result = await ask(connectTo(), ids);
      expect(result.ok && result.value.code).to.equal('unknown');
      expect(api.sent).to.have.length(0);
    });
  }

  it('keeps any two ids apart, whatever characters they hold', async () => {
    const ids = fc.record({ orderId: fc.string({ minLength: 1 }), itemId: fc.string({ minLength: 1 }) });
    answerAll();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(ids, { minLength: 1, maxLength: 20, selector: (of) => JSON.stringify(of) }),
        async (list) => {
          const connection = connectTo();
          const results = await Promise.all(list.map((one) => ask(connection, one)));
          results.forEach((result, at) => {
            const { orderId, itemId } = list[at]!;
            expect(result.ok && [result.value.orderId, result.value.itemId]).to.deep.equal([orderId, itemId]);
          });
        },
      ),
      {
        numRuns: 50,
        examples: [
          [
            [
              { orderId: 'a:b', itemId: 'c' },
              { orderId: 'a', itemId: 'b:c' },
              { orderId: '%3A', itemId: '+ &' },
            ],
          ],
        ],
      },
    );
  });

  it('keeps the answers of two connections apart', async () => {
    answerAll();
    await ask(connectTo(), item(1));
    await ask(connectTo(), item(1));
    expect(api.sent).to.have.length(2);
  });
});

describe('forgetOptions', () => {
  const api = fakeApi();

  it('has every item asked for again, and tells all who watch', async () => {
    api.answer(({ request }) => HttpResponse.json({ options: itemsOf(new URL(request.url)).map(available) }));
    const connection = connectTo();
    const askAll = () => Promise.all([ask(connection, item(1)), ask(connection, item(2), 'return')]);
    await askAll();
    const told: string[] = [];
    watchOption(connection, item(1), () => told.push('item'));
    watchOptions(connection, () => told.push('any item'));
    watchOptions(connectTo(), () => told.push('other connection'));
    forgetOptions(connection);
    expect(told).to.deep.equal(['item', 'any item']);
    await askAll();
    expect(api.sent).to.have.length(4);
  });

  it('tells nobody of any item when one is forgotten', () => {
    const connection = connectTo();
    watchOptions(connection, () => expect.fail('told'));
    forgetOption(connection, item(1));
  });
});

describe('forgetOption', () => {
  const api = fakeApi();
  const answerAll = () =>
    api.answer(({ request }) => HttpResponse.json({ options: itemsOf(new URL(request.url)).map(available) }));

  it('has an item asked for again at every touchpoint, and no other item', async () => {
    answerAll();
    const connection = connectTo();
    const askAll = () =>
      Promise.all([
        ask(connection, item(1), 'order'),
        ask(connection, item(1), 'return'),
        ask(connection, item(2), 'order'),
      ]);
    await askAll();
    forgetOption(connection, item(1));
    await askAll();
    const again = api.sent
      .slice(2)
      .map(({ url }) => [url.searchParams.get('touchpoint'), ...url.searchParams.getAll('item')]);
    expect(again).to.have.deep.members([
      ['order', 'order-1:item'],
      ['return', 'order-1:item'],
    ]);
  });

  it('does not let an answer that is still under way count as fresh', async () => {
    let forgotten = false;
    const connection = connectTo();
    api.answer(() => {
      if (!forgotten) forgetOption(connection, item(1));
      forgotten = true;
      return HttpResponse.json({ options: [available(item(1))] });
    });
    await ask(connection, item(1));
    await ask(connection, item(1));
    expect(api.sent).to.have.length(2);
  });

  it('leaves a question that was not sent yet where it is', async () => {
    answerAll();
    const page = streamingPage();
    const connection = connectTo({ whenReady: page.whenReady });
    const before = ask(connection, item(1));
    forgetOption(connection, item(1));
    const after = ask(connection, item(1));
    page.ready();
    expect(await before).to.deep.equal(await after);
    expect(api.sent.map(({ url }) => itemsOf(url))).to.deep.equal([[item(1)]]);
  });

  it('forgets nothing for ids that cannot exist', async () => {
    answerAll();
    const connection = connectTo();
    const told: string[] = [];
    watchOption(connection, item(1), () => told.push('item'));
    watchOptions(connection, () => told.push('all'));
    await ask(connection, item(1));
    forgetOption(connection, { orderId: '', itemId: 'item' });
    await ask(connection, item(1));
    expect([told, api.sent.length]).to.deep.equal([[], 1]);
  });

  it('tells all who watch the item, until they stop', () => {
    const connection = connectTo();
    const told: string[] = [];
    const stopFirst = watchOption(connection, item(1), () => told.push('first'));
    watchOption(connection, item(1), () => told.push('second'));
    watchOption(connection, item(2), () => told.push('other item'));
    watchOption(connectTo(), item(1), () => told.push('other connection'));
    forgetOption(connection, item(1));
    expect(told).to.deep.equal(['first', 'second']);
    stopFirst();
    stopFirst();
    forgetOption(connection, item(1));
    expect(told).to.deep.equal(['first', 'second', 'second']);
  });

  it('tells nobody who watches another item of the same order, or one of that name in another', () => {
    const connection = connectTo();
    const told: string[] = [];
    const watch = (orderId: string, itemId: string) =>
      watchOption(connection, { orderId, itemId }, () => told.push(`${orderId}:${itemId}`));
    watch('order-1', 'lamp');
    watch('order-1', 'desk');
    watch('order-2', 'lamp');
    forgetOption(connection, { orderId: 'order-1', itemId: 'lamp' });
    expect(told).to.deep.equal(['order-1:lamp']);
  });

  it('tells nobody of an item that is only half named', () => {
    const connection = connectTo();
    for (const ids of [
      { orderId: 'order-1', itemId: '' },
      { orderId: '', itemId: 'item' },
    ]) {
      watchOption(connection, ids, () => expect.fail('told'));
      forgetOption(connection, ids);
    }
  });

  it('takes a watcher that stops, or begins, while being told', () => {
    const connection = connectTo();
    const told: string[] = [];
    const stop = watchOption(connection, item(1), () => {
      told.push('once');
      stop();
      watchOption(connection, item(1), () => told.push('late'));
    });
    forgetOption(connection, item(1));
    expect(told).to.deep.equal(['once']);
    forgetOption(connection, item(1));
    expect(told).to.deep.equal(['once', 'late']);
  });

  it('does nothing for ids that cannot exist', () => {
    const connection = connectTo();
    const stop = watchOption(connection, { orderId: '', itemId: '' }, () => expect.fail('told'));
    forgetOption(connection, { orderId: '', itemId: '' });
    stop();
  });
});

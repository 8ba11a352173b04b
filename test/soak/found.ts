import type { Move, Plan } from './run.js';

// Every journey in which the model broke a law, as small as it got: each is made again before any other.

const move = (deed: Move['deed'], over: Partial<Move> = {}): Move => ({
  deed,
  onSecond: false,
  pick: 0,
  pause: 'until it is still',
  ...over,
});

const plan = (moves: readonly Move[], over: Partial<Plan> = {}): Plan => ({
  semantics: 'finishes',
  situation: 'plenty',
  touchpoint: 'order',
  reason: 'missing',
  shopReturns: false,
  storage: 'works',
  tabs: 'know each other',
  weather: weather({}),
  code: [],
  tokens: [],
  moves,
  ...over,
});

const weather = (over: Partial<Plan['weather']>): Plan['weather'] => ({
  context: [],
  order: [],
  find: [],
  return: [],
  ...over,
});

const ORDER = move('to the order');
const ORDER_AT_ONCE = move('to the order', { pause: 'none' });
const RETURN: Partial<Plan> = { returnCause: 'not-received' };

/** By what the shopper did, and what came in between. */
export const FOUND: readonly (readonly [title: string, plan: Plan])[] = [
  [
    'two tabs on one item both order',
    plan([move('second tab'), ORDER, move('to the order', { onSecond: true })]),
  ],
  [
    'the element goes while the request is on its way, and another is opened',
    plan([move('to the order', { pause: 'none' }), move('remake'), ORDER], {
      weather: weather({ order: ['worked on until the page gave up'] }),
    }),
  ],
  [
    'the page is reloaded while the request is on its way',
    plan([move('to the order', { pause: 'none' }), move('reload'), ORDER], {
      weather: weather({ order: ['worked on until the page gave up'] }),
    }),
  ],
  [
    'a request arrives a minute later, when a changed one was made in its place',
    plan([ORDER, move('change and order', { pick: 2 })], {
      weather: weather({ order: ['arrives a minute later'] }),
    }),
  ],
  [
    'a request arrives a minute later, after its shopper was told that nothing was ordered',
    plan([ORDER], { weather: weather({ order: ['arrives a minute later'] }) }),
  ],
  [
    'the answer is lost, and a gateway says 404 when it is looked up by its key',
    plan([ORDER], {
      weather: weather({ order: ['lost after the API carried it out'], find: ['404 of a gateway'] }),
    }),
  ],
  [
    'a gateway gives up on a request that was carried out, and says 404 when it is looked up by its key',
    plan([ORDER, move('onward')], {
      weather: weather({ order: ['504 after it was carried out'], find: ['404 of a gateway'] }),
    }),
  ],
  [
    'a gateway gives up on a request that is still in its queue, and a new one is made in its place',
    plan([move('to the order', { pause: 'a while' }), move('change and order', { pick: 2 })], {
      weather: weather({ order: ['504 before it arrives'] }),
    }),
  ],
  [
    'the API fails once, and replays that to each retry of the request',
    plan([ORDER], { semantics: 'replays', weather: weather({ order: ['500 before the work'] }) }),
  ],
  [
    'the API refuses a request once, and replays that to each retry',
    plan([ORDER], { semantics: 'replays', weather: weather({ order: ['412'] }) }),
  ],
  [
    'the API refuses a return once, and replays that to each retry',
    plan([ORDER], { ...RETURN, semantics: 'replays', weather: weather({ return: ['410'] }) }),
  ],
  [
    'the API fails after it made the return, and replays the failure',
    plan([ORDER], { ...RETURN, semantics: 'replays', weather: weather({ return: ['500 after the work'] }) }),
  ],
  [
    'the answer to a return is lost, and a firewall stops the next try',
    plan([move('onward'), move('onward')], {
      ...RETURN,
      weather: weather({ return: ['lost after the API carried it out', '403 of a firewall'] }),
    }),
  ],
  [
    'the session ends in a return, what knows that does not arrive, and the shopper goes back',
    plan([move('onward'), move('back')], {
      ...RETURN,
      code: [true, false],
      weather: weather({ return: ['401'] }),
    }),
  ],
  [
    'a return is refused, and another tab makes it',
    plan([move('second tab'), move('change and order', { onSecond: true })], {
      returnCause: 'not-received',
      storage: 'throws',
      weather: weather({ return: ['422 a part'] }),
      tokens: ['given', 'rejects'],
    }),
  ],
  [
    'the API says that a part is gone in an answer that nobody can read',
    plan([ORDER, move('press thrice', { pause: 'none' }), move('close')], {
      semantics: 'replays',
      situation: 'runs out',
      reason: undefined,
      storage: 'full',
      weather: weather({ order: ['5 MB'] }),
    }),
  ],
  [
    'a request arrives a minute later, and what was sent again meanwhile is sold out',
    plan([ORDER, move('onward'), move('more stock comes', { pause: 'none' }), move('back')], {
      situation: 'runs out',
      reason: undefined,
      weather: weather({ order: ['arrives a minute later'] }),
      code: [false],
    }),
  ],
  [
    'a browser that keeps nothing is reloaded while a return is on its way, and a request is refused then',
    plan(
      [
        ORDER,
        move('to the order', { pause: 'a moment' }),
        move('reload'),
        move('to the order', { pause: 'a while' }),
        move('enter'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        storage: 'full',
        weather: weather({ order: ['403 not-offered'], return: ['arrives a minute later'] }),
      },
    ),
  ],
  [
    'a request arrives a minute later, and the session ends and stock with it meanwhile',
    plan(
      [
        ORDER,
        move('onward', { pause: 'a while' }),
        move('press thrice'),
        move('more stock comes'),
        move('to the order', { pause: 'none' }),
      ],
      {
        situation: 'runs out',
        reason: undefined,
        weather: weather({ order: ['arrives a minute later', '401'] }),
      },
    ),
  ],
  [
    'a request was under way, nothing can be had any more, and what settles it does not arrive',
    plan([move('change and order', { pause: 'none' }), move('remake', { pause: 'a moment' }), move('back')], {
      semantics: 'replays',
      reason: undefined,
      tabs: 'have a channel alone',
      weather: weather({ context: [undefined, '409 already-returned'] }),
      code: [false],
    }),
  ],
  [
    'a request arrives a minute later, and a gateway says 404 to what is sent again meanwhile',
    plan([ORDER, move('change and order'), move('remake')], {
      semantics: 'replays',
      reason: undefined,
      shopReturns: true,
      tabs: 'have a channel alone',
      weather: weather({ order: ['arrives a minute later', '404 of a gateway'] }),
      code: [false],
    }),
  ],
  [
    'another tab returns the item, and what says so does not arrive',
    plan([move('press', { pick: 4 }), move('second tab'), ORDER], {
      semantics: 'replays',
      reason: undefined,
      code: [true, false],
    }),
  ],
  [
    'the answer to a return makes no sense, and the API then speaks of it in words of a later contract',
    plan([move('onward', { pause: 'a moment' })], {
      semantics: 'replays',
      reason: undefined,
      returnCause: 'not-received',
      weather: weather({
        context: [undefined, 'names invented later'],
        return: ['members of the wrong type'],
      }),
    }),
  ],
  [
    'the API says that a part is gone in an answer that is too deep to be read',
    plan(
      [
        move('change and order', { pause: 'a while' }),
        ORDER,
        move('to the order', { pause: 'a while' }),
        ORDER,
      ],
      {
        semantics: 'replays',
        situation: 'runs out',
        reason: undefined,
        storage: 'missing',
        weather: weather({ order: ['401', '10,000 levels deep', 'arrives a minute later'] }),
      },
    ),
  ],
  [
    'the answer to a return makes no sense, and the window seems to have closed when it is looked up',
    plan([move('change and order', { pause: 'a moment' }), move('more stock comes')], {
      semantics: 'replays',
      reason: undefined,
      tabs: 'have locks alone',
      weather: weather({
        context: ['names invented later', '409 return-window-closed'],
        return: ['a page in place of the answer'],
      }),
    }),
  ],
  [
    'two tabs settle one request after the other, each with keys of its own besides',
    plan(
      [
        ORDER,
        move('second tab'),
        move('change and order', { pause: 'a while' }),
        move('change and order', { onSecond: true, pause: 'a moment' }),
        move('press', { pause: 'a moment' }),
        move('change and order', { onSecond: true }),
        move('change and order'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        weather: weather({ order: ['401', '401', '401', 'a redirect'] }),
        code: [false],
      },
    ),
  ],
  [
    'a request is found by its key, and another tab that sends the same is stopped by a firewall',
    plan([move('second tab'), ORDER, move('to the order', { onSecond: true }), move('onward')], {
      semantics: 'replays',
      reason: undefined,
      storage: 'throws',
      weather: weather({ order: ['a page in place of the answer', '403 of a firewall'] }),
    }),
  ],
  [
    'a request was under way, all parts are gone, and the shopper goes back from what does not arrive',
    plan([move('change and order'), move('reload', { pause: 'a while' }), move('change and order')], {
      semantics: 'replays',
      situation: 'runs out',
      reason: undefined,
      weather: weather({ context: [undefined, '409 part-out-of-stock, all of them'] }),
      code: [false, false, false],
    }),
  ],
  [
    'a return was under way, and the shopper goes back from what does not arrive',
    plan(
      [
        move('to the order', { pause: 'a while' }),
        move('remake', { pause: 'a moment' }),
        move('change and order'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        returnCause: 'not-received',
        storage: 'missing',
        tabs: 'know nothing',
        code: [true, false],
        tokens: ['given', 'hangs'],
      },
    ),
  ],
  [
    'a return is refused, what says so does not arrive, and another tab finds the item returned',
    plan([ORDER, move('second tab'), move('onward', { onSecond: true })], {
      situation: 'nothing left',
      reason: undefined,
      weather: weather({ return: ['412', '10,000 levels deep'] }),
      code: [true, false],
    }),
  ],
  [
    'an order is refused in one tab, and another one sends the same again under the key that follows from it',
    plan(
      [
        move('to the order', { pause: 'a moment' }),
        move('second tab'),
        move('change and order', { onSecond: true }),
      ],
      {
        situation: 'runs out',
        reason: undefined,
        storage: 'throws',
        weather: weather({ order: [undefined, 'worked on for a while, its answer lost'] }),
      },
    ),
  ],
  [
    'the answer to a return is lost, its session ends, and what is sent again is redirected',
    plan([move('onward', { pause: 'a while' }), move('onward', { pause: 'none' }), move('back')], {
      semantics: 'replays',
      reason: undefined,
      returnCause: 'not-received',
      storage: 'throws',
      tabs: 'know nothing',
      weather: weather({
        return: ['worked on for a while, its answer lost', '401', 'a redirect that was followed'],
      }),
    }),
  ],
  [
    'an order waits in a queue, and when it is to be sent again nothing can be had',
    plan([move('change and order', { pause: 'a moment' }), move('remake'), move('press thrice')], {
      semantics: 'replays',
      reason: undefined,
      shopReturns: true,
      storage: 'throws',
      tabs: 'know nothing',
      weather: weather({
        context: [undefined, '409 request-limit-reached'],
        order: ['504 before it arrives'],
      }),
      code: [false],
    }),
  ],
  [
    'two tabs have an order of their own open, and one is settled',
    plan(
      [
        ORDER,
        move('second tab', { pause: 'a moment' }),
        move('change and order', { pause: 'none' }),
        move('to the order', { onSecond: true }),
        move('change and order', { onSecond: true }),
        move('to the order', { pause: 'none' }),
      ],
      {
        semantics: 'replays',
        situation: 'runs out',
        reason: undefined,
        shopReturns: true,
        tabs: 'have a channel alone',
        weather: weather({ order: [undefined, 'a redirect that was followed'], find: [undefined, '401'] }),
        code: [false],
      },
    ),
  ],
  [
    'the session ends after an order was sent, and another tab shows one of its own',
    plan(
      [
        ORDER,
        move('second tab', { pause: 'none' }),
        move('to the order', { onSecond: true }),
        move('press', { onSecond: true }),
        move('to the order', { onSecond: true }),
        move('tick another reason'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        storage: 'full',
        tabs: 'have a channel alone',
        weather: weather({
          order: [undefined, undefined, 'worked on until the page gave up'],
          find: ['401'],
        }),
        code: [false],
      },
    ),
  ],
  [
    'an order is refused, and another tab that is reloaded sends the same under the key that follows from it',
    plan(
      [
        move('change and order'),
        move('second tab'),
        move('press', { pause: 'none' }),
        ORDER,
        move('to the order', { onSecond: true, pause: 'a while' }),
        move('reload', { onSecond: true }),
        move('press'),
      ],
      {
        reason: undefined,
        shopReturns: true,
        storage: 'throws',
        weather: weather({ order: [undefined, '409 not-allowed-now', 'worked on until the page gave up'] }),
      },
    ),
  ],
  [
    'a browser that keeps nothing is reloaded while a return is on its way, and a part is requested then',
    plan(
      [
        ORDER,
        move('to the order', { pause: 'a moment' }),
        move('reload'),
        move('to the order', { pause: 'a while' }),
        move('enter'),
      ],
      {
        reason: undefined,
        storage: 'full',
        weather: weather({ order: ['403 not-offered'], return: ['arrives a minute later'] }),
      },
    ),
  ],
  [
    'nothing can be had when an order is to be sent again, and what says so does not arrive',
    plan(
      [
        move('others take the last', { pause: 'none' }),
        move('change and order'),
        move('remake', { pause: 'a moment' }),
        move('change and order'),
        move('press thrice'),
      ],
      { semantics: 'replays', reason: undefined, storage: 'throws', code: [false, true, false] },
    ),
  ],
  [
    'another tab orders while this one waits for its turn, and neither browser nor page keeps what it ordered',
    plan(
      [
        move('second tab'),
        move('change and order'),
        move('change and order', { pause: 'a while' }),
        move('change and order'),
        move('to the order', { pause: 'none' }),
        move('change and order', { onSecond: true }),
      ],
      {
        situation: 'runs out',
        reason: undefined,
        shopReturns: true,
        storage: 'throws',
        weather: weather({ order: ['401', 'truncated'] }),
      },
    ),
  ],
  [
    'an item that is shown as returned is opened again, and another reason is given for it then',
    plan([move('change and order'), move('press'), move('onward')], {
      semantics: 'replays',
      situation: 'nothing left',
      reason: undefined,
      tabs: 'know nothing',
      weather: weather({
        context: [undefined, '409 request-limit-reached', '409 return-window-closed'],
        return: ['lost after the API carried it out'],
      }),
      code: [true, false],
    }),
  ],
  [
    'the element is made anew while its order is slow, and nothing can be had by the time it looks again',
    plan(
      [
        move('others take the last', { pause: 'none' }),
        move('change and order', { pause: 'a moment' }),
        move('remake', { pause: 'a moment' }),
        move('more stock comes'),
        move('change and order'),
        move('onward'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        shopReturns: true,
        storage: 'throws',
        weather: weather({ order: ['slow, but in time'] }),
      },
    ),
  ],
  [
    'an element that waits for its turn goes, and what it sent then is refused to the next one',
    plan(
      [
        ORDER,
        move('to the order', { pause: 'none' }),
        move('reload', { pause: 'none' }),
        move('to the order', { pause: 'a while' }),
        move('remake', { pause: 'a moment' }),
        move('onward'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        shopReturns: true,
        storage: 'missing',
        weather: weather({ order: ['401', '401', 'answer breaks off', '429 in an hour'] }),
        code: [true, true, false],
      },
    ),
  ],
  [
    'a second tab sends again what the first one could not while it was signed out',
    plan(
      [
        ORDER,
        move('second tab', { pause: 'a moment' }),
        move('to the order', { onSecond: true, pause: 'a moment' }),
        move('change and order', { pause: 'a moment' }),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        tabs: 'know nothing',
        weather: weather({ order: ['401', '502'] }),
        code: [false],
      },
    ),
  ],
  [
    'a return arrives late, and the API says that the item is returned in words that came later',
    plan(
      [move('change and order', { pause: 'a while' }), move('remake'), move('onward', { pause: 'a moment' })],
      {
        semantics: 'replays',
        situation: 'nothing left',
        reason: undefined,
        storage: 'full',
        tabs: 'have locks alone',
        weather: weather({
          context: [undefined, 'names invented later'],
          return: ['never arrives, never answered'],
        }),
        tokens: ['given', 'given', 'rejects'],
      },
    ),
  ],
  [
    'a tab orders under another key while the first key is open in a second tab, and nothing is kept',
    plan(
      [
        ORDER,
        move('to the order', { pause: 'none' }),
        move('second tab', { pause: 'a while' }),
        move('change and order', { onSecond: true }),
      ],
      {
        reason: undefined,
        storage: 'missing',
        weather: weather({
          order: ['422 a part', '409 of a type invented later', '504 while the API is at work'],
        }),
      },
    ),
  ],
  [
    'a page that keeps nothing is reloaded while its order is at work, and the next one is refused',
    plan(
      [
        move('change and order', { pause: 'none' }),
        move('reload', { pause: 'a while' }),
        ORDER,
        move('press'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        storage: 'throws',
        weather: weather({ order: ['worked on until the page gave up', '429 in an hour'] }),
      },
    ),
  ],
  [
    'what a second tab sent is refused there, and the first one orders, and nothing is kept',
    plan([move('second tab'), move('to the order', { onSecond: true }), move('second tab')], {
      semantics: 'replays',
      reason: undefined,
      storage: 'throws',
      weather: weather({ order: ['409 part-out-of-stock'] }),
    }),
  ],
  [
    'a second tab takes up what the first one was refused, and both know of the other request',
    plan(
      [
        move('to the order', { pause: 'none' }),
        move('second tab'),
        move('change and order'),
        move('reload'),
        move('press'),
      ],
      { situation: 'runs out', reason: undefined, tabs: 'have a channel alone' },
    ),
  ],
  [
    'an order and a return are open when the element is made anew',
    plan(
      [
        move('others take the last', { pause: 'none' }),
        ORDER,
        move('press', { pause: 'none' }),
        move('press thrice', { pause: 'none' }),
        move('remake'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        weather: weather({ return: ['worked on until the page gave up'] }),
        tokens: ['given', 'hangs'],
      },
    ),
  ],
  [
    'a return may still arrive when the session is over, and the page is loaded anew',
    plan(
      [
        move('to the order'),
        move('change and order', { pause: 'a moment' }),
        move('reload'),
        move('change and order', { pause: 'none' }),
        move('more stock comes'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        tabs: 'know nothing',
        weather: weather({
          context: ['409 request-limit-reached', '502'],
          return: ['arrives a minute later'],
        }),
        code: [true, false],
        tokens: ['given', 'given', 'given', 'given', 'rejects'],
      },
    ),
  ],
  [
    'one tab orders while the other returns, and is loaded anew',
    plan(
      [
        move('onward'),
        move('press', { pick: 10, pause: 'none' }),
        move('second tab'),
        move('press', { pick: 4 }),
        move('to the order', { onSecond: true, pause: 'none' }),
        move('to the order', { pause: 'none' }),
        move('reload'),
        move('onward', { pause: 'a moment' }),
      ],
      { semantics: 'replays', reason: undefined, tabs: 'have a channel alone' },
    ),
  ],
  [
    'stock runs out in one tab, the other sends something else under the same key, and the first orders that too',
    plan([ORDER_AT_ONCE, move('second tab'), move('change and order', { onSecond: true })], {
      situation: 'runs out',
      reason: undefined,
      tabs: 'have locks alone',
      weather: weather({ order: [undefined, 'worked on until the page gave up'] }),
    }),
  ],
  [
    'another tab orders while the item opens and code does not arrive',
    plan(
      [
        move('second tab'),
        move('press thrice'),
        move('change and order', { onSecond: true, pause: 'a while' }),
        move('close', { onSecond: true }),
        move('onward', { onSecond: true, pause: 'a moment' }),
        move('onward', { pause: 'none' }),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        storage: 'throws',
        weather: weather({ context: ['401'], find: ['401'] }),
        code: [true, false],
        tokens: ['given', 'given', 'given', 'given', 'given', 'hangs'],
      },
    ),
  ],
  [
    'a refusal waits for its code in one tab, the other sends under the same key, and the first changes its request',
    plan(
      [
        move('second tab', { pause: 'a while' }),
        move('to the order', { pause: 'a while' }),
        move('change and order', { onSecond: true }),
      ],
      {
        reason: undefined,
        tabs: 'know nothing',
        weather: weather({ order: ['422 a field', '504 while the API is at work'] }),
        code: [false],
        tokens: ['given', 'given', 'given', 'rejects'],
      },
    ),
  ],
  [
    'the element goes while a return is tried again, and the next one is refused what may still arrive',
    plan(
      [
        ORDER,
        ORDER_AT_ONCE,
        move('remake', { pause: 'a moment' }),
        move('change and order', { pause: 'none' }),
      ],
      {
        situation: 'nothing left',
        reason: undefined,
        storage: 'missing',
        tabs: 'have locks alone',
        weather: weather({ return: ['401', '503 by date', '409 return-window-closed'] }),
      },
    ),
  ],
  [
    'another tab tells of its first order while what became of the second waits for its code',
    plan(
      [
        move('second tab'),
        move('to the order', { onSecond: true, pause: 'a moment' }),
        move('press', { onSecond: true }),
        move('to the order', { onSecond: true }),
        move('onward'),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        storage: 'missing',
        weather: weather({ order: [undefined, 'worked on until the page gave up'] }),
        code: [false, false, false],
      },
    ),
  ],
  [
    'the shop takes the return over while a request may still arrive',
    plan([ORDER_AT_ONCE, move('reload'), ORDER], {
      semantics: 'replays',
      reason: undefined,
      shopReturns: true,
      weather: weather({
        context: [undefined, 'names invented later'],
        order: ['arrives a minute later'],
      }),
    }),
  ],
  [
    'stock ran out, the item is returned, and the first try of the request arrives after all',
    plan([move('to the order', { pause: 'a while' }), move('press'), move('more stock comes')], {
      situation: 'runs out',
      reason: undefined,
      storage: 'missing',
      tabs: 'have a channel alone',
      weather: weather({ order: ['arrives a minute later', 'names invented later'] }),
    }),
  ],
  [
    'code does not arrive that shows what another tab ordered, and the shopper goes back from there',
    plan(
      [
        move('second tab'),
        move('to the order', { onSecond: true }),
        move('press', { onSecond: true }),
        move('change and order', { onSecond: true }),
        move('back', { pause: 'a while' }),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        storage: 'throws',
        weather: weather({ order: [undefined, '401'] }),
        code: [false],
      },
    ),
  ],
  [
    'a request was refused where nothing can be kept, the item is returned, and another element settles the request first',
    plan(
      [
        move('to the order', { pause: 'a while' }),
        move('to the order', { pause: 'a while' }),
        move('remake', { pause: 'a while' }),
        move('onward', { pause: 'a moment' }),
        move('to the order', { pause: 'a while' }),
        move('press thrice'),
      ],
      {
        reason: undefined,
        storage: 'full',
        tabs: 'know nothing',
        weather: weather({
          order: ['409 part-out-of-stock, all of them'],
          return: ['worked on until the page gave up'],
        }),
      },
    ),
  ],
  [
    'another tab sends two requests, one after the other, before this one sends its first',
    plan(
      [
        move('second tab'),
        move('to the order', { onSecond: true }),
        move('reload', { onSecond: true, pause: 'a moment' }),
        move('to the order', { onSecond: true, pause: 'a while' }),
        move('change and order'),
      ],
      {
        reason: undefined,
        shopReturns: true,
        storage: 'missing',
        weather: weather({
          order: ['500 before the work', 'worked on until the page gave up', undefined, undefined, '401'],
        }),
      },
    ),
  ],
  [
    'nothing can be kept, the page is loaded anew while a return is at work, and the answer to the next is cut off',
    plan(
      [
        ORDER_AT_ONCE,
        move('reload', { pause: 'a moment' }),
        move('change and order', { pause: 'a moment' }),
        move('tick another reason', { pause: 'none' }),
      ],
      {
        semantics: 'replays',
        situation: 'nothing left',
        storage: 'missing',
        tabs: 'have locks alone',
        weather: weather({ return: ['worked on until the page gave up', 'truncated'] }),
      },
    ),
  ],
  [
    'nothing can be kept, a request is refused in three ways, sent again, and the page is loaded anew',
    plan(
      [
        ORDER,
        move('to the order', { pause: 'a while' }),
        move('reload', { pause: 'none' }),
        move('change and order'),
      ],
      {
        reason: undefined,
        storage: 'missing',
        weather: weather({
          order: ['409 not-allowed-now', '403 of a firewall', '404 of a gateway', 'arrives a minute later'],
        }),
      },
    ),
  ],
  [
    'another element opens while a request is made, signed out, and cannot read the reason of that request',
    plan(
      [
        move('to the order', { pause: 'a while' }),
        move('remake'),
        move('change and order', { pause: 'a while' }),
      ],
      {
        semantics: 'replays',
        reason: undefined,
        shopReturns: true,
        weather: weather({ context: [undefined, 'names invented later'], order: ['slow, but in time'] }),
        tokens: ['given', 'given', 'rejects'],
      },
    ),
  ],
  [
    'another element opens while the item is returned, signed out, and then hears that it can no longer be returned',
    plan([ORDER, move('to the order', { pause: 'none' }), move('remake'), move('press thrice')], {
      semantics: 'replays',
      situation: 'nothing left',
      reason: undefined,
      storage: 'full',
      weather: weather({ context: [undefined, '401', '409 return-window-closed'] }),
      code: [false],
    }),
  ],
];

import type { FaultName } from './faults.js';
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

const weather = (over: Partial<Record<keyof Plan['weather'], FaultName[]>>): Plan['weather'] => ({
  context: [],
  order: [],
  find: [],
  return: [],
  ...over,
});

const ORDER = move('to the order');
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
];

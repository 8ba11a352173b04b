import type { JourneyStart } from '../../src/journey/state.js';
import { Api, API, type CallKind } from '../soak/api.js';
import { Clock } from '../soak/clock.js';
import { Network, type Listener } from '../soak/network.js';
import { Page } from '../soak/page.js';
import { fieldsOf, onward, pressesOf } from '../soak/shopper.js';
import { WORLDS } from '../soak/world.js';
import { responseOf, type Answer, type Mutated } from './answers.js';
import type { HonestAnswers } from './honest.js';
import { breachOf, type Breach } from './laws.js';
import { Random } from './random.js';
import type { ApiCall } from './shape.js';
import { LANGUAGES, wrongText, type Reading } from './shown.js';

/** The calls that a journey makes, as the contract calls them. */
export const JOURNEY_CALLS = {
  context: 'GET /orders/{orderId}/items/{itemId}/support',
  order: 'POST /part-requests',
  find: 'GET /part-requests/by-key/{key}',
  return: 'POST /returns',
} as const satisfies Record<CallKind, ApiCall>;

/** So many presses are made on the way. */
const MOST_PRESSES = 8;
/** As long as a call, with all its retries, may take. */
const PATIENCE = 120_000;

/** A network that gives the answers of one journey, whatever is asked for under its keys. */
class Answers extends Network {
  constructor(
    clock: Clock,
    private readonly answer: (kind: CallKind) => Answer,
  ) {
    super(new Api(WORLDS.plenty, 'finishes', clock), clock, { context: [], order: [], find: [], return: [] });
  }

  override fetchOf(_listener: Listener): typeof fetch {
    return async (input, { method = 'GET' } = {}) => {
      const path = String(input instanceof Request ? input.url : input).slice(API.length);
      return responseOf(this.answer(kindOf(method, path)));
    };
  }
}

function kindOf(method: string, path: string): CallKind {
  if (method === 'POST') return path === '/part-requests' ? 'order' : 'return';
  return path.startsWith('/part-requests/by-key/') ? 'find' : 'context';
}

const NOBODY: Listener = { isLeft: false, sent() {}, answered() {} };

const STARTS: readonly Omit<JourneyStart, 'orderId' | 'itemId'>[] = [
  { touchpoint: 'order' },
  { touchpoint: 'return', reason: 'damaged' },
  { touchpoint: 'help', reason: 'missing' },
  { touchpoint: 'email' },
  { touchpoint: 'order', returnCause: 'did-not-help' },
];

/** What came of a journey: what was broken, and the steps that it came to. */
export interface Walk {
  readonly breaches: readonly Breach[];
  readonly steps: ReadonlySet<string>;
}

/** A journey in which each answer to one call is the mutated one; all others are honest. */
export async function walk(
  { call, answer }: Mutated,
  { honest, reading, clock, row }: { honest: HonestAnswers; reading: Reading; clock: Clock; row: Random },
): Promise<Walk> {
  const answerTo = (kind: CallKind): Answer => {
    const name = JOURNEY_CALLS[kind];
    if (name === call) return answer;
    // An order whose answer is lost is what leads to the question what became of it.
    if (kind === 'order' && call === JOURNEY_CALLS.find) return { status: 500, text: '', headers: {} };
    const { status, json } = row.pick(honest[name]);
    return { status, text: JSON.stringify(json), headers: {} };
  };
  const page = new Page({
    start: { orderId: 'order-1', itemId: 'item-1', ...row.pick(STARTS) },
    network: new Answers(clock, answerTo),
    clock,
    listener: NOBODY,
    lacks: { code: [], tokens: [] },
    shopReturns: row.chance(0.1),
    told: () => {},
  });
  const breaches: Breach[] = [];
  const steps = new Set<string>();
  await clock.settle(PATIENCE);
  for (let presses = 0; presses <= MOST_PRESSES; presses += 1) {
    breaches.push(...breachesOn(page, reading, row));
    steps.add(page.state.step);
    const press = pressOn(page, row, call);
    if (!press || breaches.length > 0) break;
    page.press(press);
    await clock.settle(PATIENCE);
  }
  return { breaches, steps };
}

/** Mostly what leads on, to where the mutated answer is asked for; now and then anything. */
function pressOn(page: Page, row: Random, call: ApiCall): ReturnType<typeof onward> {
  const { state, view } = page;
  const fields = fieldsOf(state);
  if (fields.length > 0 && row.chance(0.15)) return row.pick(fields);
  if (row.chance(0.15)) return row.pick(pressesOf(page));
  const toReturn = view.actions.find(({ press }) => press.type === 'return-chosen');
  return call === JOURNEY_CALLS.return && toReturn ? toReturn.press : onward(page);
}

/** What is wrong with what a page shows just now. */
function breachesOn(page: Page, reading: Reading, row: Random): Breach[] {
  const { state, view } = page;
  const breaches: Breach[] = [];
  if (page.waits || view.busy) breaches.push({ law: 'no action', how: `${state.step} waits for nothing` });
  else if (view.actions.length === 0 && !view.showsPlainLink)
    breaches.push({ law: 'no action', how: `${state.step} has neither an action nor the plain link` });
  try {
    const wrong = wrongText(reading.ofJourney(state, view, row.pick(LANGUAGES)));
    if (wrong !== undefined) breaches.push({ law: 'a value that is none', how: `${state.step}: ${wrong}` });
  } catch (error) {
    breaches.push(breachOf('uncaught error', error));
  }
  return breaches;
}

import { keptName, keptText } from '../../components/shared/kept-text.js';
import type { Connection } from '../../src/client/connection.js';
import { keptFrom } from '../../src/journey/kept.js';
import type { JourneyStart, JourneyState } from '../../src/journey/state.js';
import { Api, type Semantics } from './api.js';
import { Clock, useClock } from './clock.js';
import { breachesOn, duplicates, falseWords, losses, stuck, type Breach } from './laws.js';
import { Network, type Weather } from './network.js';
import type { Page } from './page.js';
import { SeenPage, type Shared } from './seen.js';
import { fieldsOf, onward, pressesOf, type Deed } from './shopper.js';
import { useStorage, type StorageKind } from './storage.js';
import { hasChannel, useTabs, type TabsKind } from './tabs.js';
import { ITEM, WORLDS, type Situation } from './world.js';

/** What somebody does: the shopper on a page, the browser, the shop's page, or another shopper. */
export const DEEDS = [
  /** What leads straight on. */
  'onward',
  /** As often as it takes to order, at most. */
  'to the order',
  /** Goes back, asks for something else, and orders. */
  'change and order',
  'press',
  'enter',
  /** The same button three times in one task. */
  'press thrice',
  'back',
  'close',
  'reload',
  /** The element is taken out of the page, and another made. */
  'remake',
  'tick another reason',
  'second tab',
  'others take the last',
  'more stock comes',
] as const;

/** How much time passes after it, in ms at most; until then everything that is under way may come. */
export const PAUSES = { none: 0, 'a moment': 60, 'a while': 3_000, 'until it is still': 20_000 } as const;

export interface Move {
  readonly deed: (typeof DEEDS)[number];
  /** On the second tab, where there is one. */
  readonly onSecond: boolean;
  readonly pick: number;
  readonly pause: keyof typeof PAUSES;
}

/** One run, from the first page to the last. */
export interface Plan {
  readonly semantics: Semantics;
  readonly situation: Situation;
  readonly touchpoint: JourneyStart['touchpoint'];
  readonly reason?: JourneyStart['reason'];
  readonly returnCause?: JourneyStart['returnCause'];
  readonly shopReturns: boolean;
  readonly storage: StorageKind;
  readonly tabs: TabsKind;
  readonly weather: Weather;
  readonly code: readonly boolean[];
  readonly tokens: readonly ('given' | 'rejects' | 'hangs')[];
  readonly moves: readonly Move[];
}

/** What came of a run. */
export interface Outcome {
  readonly breaches: readonly Breach[];
  /** How often each fault happened. */
  readonly met: ReadonlyMap<string, number>;
  /** Where each page ended. */
  readonly ends: readonly string[];
  readonly orders: number;
  /** What was done and seen, line by line. */
  readonly story: readonly string[];
}

/** As long as anything can be on its way. */
const ALL_HAS_COME = 600_000;
/** So many presses lead from anywhere to an end. */
const MOST_PRESSES = 40;
/** Whoever waits longer than so many turns waits for nothing. */
const MOST_TURNS = 20;
/** So many tries in vain, and a shopper looks for another way. */
const PATIENCE = 4;

const ENDS: readonly string[] = ['requested', 'returned', 'waiting', 'return-handed-over', 'unavailable'];

class Run {
  readonly clock = new Clock();
  readonly breaches: Breach[] = [];
  readonly story: string[] = [];
  readonly shared: Shared;
  readonly pages: SeenPage[] = [];

  constructor(private readonly plan: Plan) {
    const { semantics, situation, weather, code, tokens, storage, tabs } = plan;
    const { touchpoint, reason, returnCause, shopReturns } = plan;
    const { clock } = this;
    const hearing = hasChannel(tabs);
    const api = new Api(WORLDS[situation], semantics, clock);
    this.shared = {
      api,
      clock,
      network: new Network(api, clock, weather),
      start: { ...ITEM, touchpoint, reason, returnCause },
      lacks: { code: [...code], tokens: [...tokens] },
      shopReturns,
      tabsHear: hearing,
      tabsShare: hearing || storage === 'works',
      orderings: new Map(),
      told: new Set(),
    };
  }

  async whole(): Promise<void> {
    this.#open(0);
    await this.#look('until it is still');
    for (const move of this.plan.moves) await this.#make(move);
    await this.#untilStill(ALL_HAS_COME);
    for (const seen of this.pages)
      this.#breach(...falseWords(seen, this.shared, this.pages, 'word that became false'));
    await this.#toTheEnd();
    this.#breach(...duplicates(this.shared, this.pages), ...losses(this.shared, this.pages));
  }

  #breach(...breaches: readonly Breach[]): void {
    for (const breach of breaches) {
      const { law, how } = breach;
      // A screen that stays wrong is wrong once.
      if (this.breaches.some((known) => known.law === law && known.how === how)) continue;
      this.breaches.push(breach);
      this.story.push(`!! ${law}: ${how}`);
    }
  }

  /** Opens a page; or another element in one that is there, by what the one before it went. */
  #open(at: number, before?: Connection): void {
    this.pages[at] = new SeenPage(this.shared, before, this.pages[at]?.calls);
  }

  #pageOf({ onSecond }: Move): number {
    return onSecond && this.pages.length > 1 ? 1 : 0;
  }

  async #make(move: Move): Promise<void> {
    const at = this.#pageOf(move);
    const seen = this.pages[at];
    if (!seen) return;
    this.story.push(`${at === 1 ? 'second tab, ' : ''}${seen.page.state.step}: ${move.deed}`);
    if (seen.page.closed && !['reload', 'remake', 'second tab'].includes(move.deed)) seen.page.reopen();
    await this.#do(move, seen, at);
    await this.#look(move.pause);
  }

  async #do({ deed, pick, pause }: Move, seen: SeenPage, at: number): Promise<void> {
    const { page } = seen;
    const picked = <Value>(values: readonly Value[]): Value | undefined => values[pick % values.length];
    switch (deed) {
      case 'onward':
        return this.#press(seen, onward(page));
      case 'to the order':
        return this.#toTheOrder(seen);
      case 'change and order':
        if (!ENDS.includes(page.state.step) && page.view.canGoBack) {
          if (page.state.step !== 'review') this.#press(seen, { type: 'went-back' });
          if (page.state.step === 'review') this.#press(seen, { type: 'answer-reopened', question: 'parts' });
          this.#press(seen, picked(fieldsOf(page.state)));
        }
        return this.#toTheOrder(seen);
      case 'press':
        return this.#press(seen, picked(pressesOf(page)));
      case 'press thrice': {
        const press = onward(page);
        for (let time = 0; time < 3; time += 1) this.#press(seen, press);
        return;
      }
      case 'enter':
        return this.#press(seen, picked(fieldsOf(page.state)));
      case 'back':
        return this.#press(seen, page.view.canGoBack ? { type: 'went-back' } : undefined);
      case 'close':
        return this.#press(seen, { type: 'closed' });
      case 'reload':
        seen.isLeft = true;
        page.leave();
        return this.#open(at);
      case 'remake':
        page.isRemoved = true;
        page.leave();
        return this.#open(at, page.currentConnection());
      case 'tick another reason':
        return page.send({ type: 'reason-given', reason: pick % 2 ? 'missing' : 'defective' });
      case 'second tab':
        if (this.pages.length < 2) this.#open(1);
        return;
      case 'others take the last':
      case 'more stock comes':
        this.shared.api.store.update((world) => ({
          ...world,
          parts: world.parts.map((part, index) =>
            index === pick % world.parts.length || pause === 'none'
              ? { ...part, stock: deed === 'more stock comes' ? 3 : 0 }
              : part,
          ),
        }));
    }
  }

  /** As far as the request is sent, or there is none to send. */
  async #toTheOrder(seen: SeenPage): Promise<void> {
    const { page } = seen;
    for (let press = 0; press < 9; press += 1) {
      this.#press(seen, onward(page));
      await this.clock.flush();
      if ([...ENDS, 'submitting', 'returning'].includes(page.state.step)) return;
      if (page.view.busy || page.waits) await this.#look('until it is still');
    }
  }

  #press(seen: SeenPage, deed: Deed | undefined): void {
    if (!deed) return;
    this.story.push(`   ${pressed(deed)}`);
    seen.pressed();
    seen.page.press(deed);
  }

  /** Lets time pass, and looks at every page. */
  async #look(pause: keyof typeof PAUSES): Promise<void> {
    const { clock, pages, shared } = this;
    if (pause === 'until it is still') await this.#untilStill(PAUSES[pause]);
    else await clock.pass(PAUSES[pause]);
    for (const seen of pages) {
      const { state } = seen.page;
      for (const id of seen.known) shared.told.add(id);
      this.#breach(...breachesOn(seen, shared), ...falseWords(seen, shared, pages, 'false word'));
      if (pause === 'until it is still' && clock.isIdle) this.#breach(...stuck(seen));
      this.story.push(`   → ${nameOf(state)}`);
    }
  }

  /** What needs no time may still need turns of its own: code that is loaded, say. */
  async #untilStill(most: number): Promise<void> {
    const { clock, pages } = this;
    const end = clock.now + most;
    await clock.settle(most);
    for (
      let turn = 0;
      turn < MOST_TURNS && clock.isIdle && pages.some((seen) => stuck(seen).length > 0);
      turn += 1
    ) {
      await clock.settle(end - clock.now);
    }
  }

  /** Nothing goes wrong any more: each shopper goes on until there is an end. */
  async #toTheEnd(): Promise<void> {
    const { shared, pages } = this;
    shared.network.calm();
    shared.lacks.code.length = 0;
    shared.lacks.tokens.length = 0;
    await this.#untilStill(ALL_HAS_COME);
    // A browser that keeps nothing does not know on a page that was loaded anew what was under way before it: its shopper
    // learns of that by looking again.
    const isForgetful =
      this.plan.storage !== 'works' && this.plan.moves.some(({ deed }) => deed === 'reload');
    for (const [at, seen] of pages.entries()) if (isForgetful || isUnsettled(seen)) this.#open(at);
    await this.#untilStill(ALL_HAS_COME);
    for (const at of pages.keys()) {
      await this.#endOf(at);
      const seen = pages[at];
      if (!seen || !isUnsettled(seen)) continue;
      this.#open(at);
      await this.#untilStill(ALL_HAS_COME);
      await this.#endOf(at);
    }
  }

  async #endOf(at: number): Promise<void> {
    const seen = this.pages[at];
    if (!seen) return;
    const { page } = seen;
    this.story.push(`calm, ${at === 1 ? 'second' : 'first'} tab: ${page.state.step}`);
    if (page.closed) {
      page.reopen();
      await this.#look('until it is still');
    }
    let retries = 0;
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if (isEnd(seen)) return;
      let press = onward(page);
      retries = press?.type === 'retried' ? retries + 1 : retries;
      if (press?.type === 'retried' && retries % PATIENCE === 0 && page.view.canGoBack)
        press = { type: 'went-back' };
      if (!press) break;
      this.#press(seen, press);
      await this.#look('until it is still');
    }
    if (!isEnd(seen)) this.#breach({ law: 'dead end', how: `${nameOf(page.state)} leads nowhere` });
  }
}

/**
 * What is still open where nothing can be had, or where the item is returned meanwhile, is settled when the item is opened
 * again, and so is why nothing can, where the API said it in words that the kit does not know. So is a return that is kept
 * as open where the outcome is that of an order, which another tab made meanwhile or which was settled first.
 */
function isUnsettled({ page }: SeenPage): boolean {
  const { state } = page;
  switch (state.step) {
    case 'unavailable':
      return state.openKey !== undefined || state.code === 'unknown';
    case 'returned':
    case 'return-handed-over':
      return state.openKey !== undefined;
    case 'requested':
      return keepsReturn(page);
    default:
      return false;
  }
}

/** Whether a return is kept, by the browser or by the page, of which the shopper was not told yet. */
function keepsReturn(page: Page): boolean {
  const connection = page.currentConnection();
  const kept = keptFrom(keptText(connection, keptName(connection, page.state.start)), Date.now());
  return kept?.returnKey !== undefined;
}

/** An outcome, or that nothing can be had, which the shopper is told. */
function isEnd({ page: { state, view } }: SeenPage): boolean {
  return (
    ENDS.includes(state.step) ||
    (state.step === 'out-of-stock' && view.actions.every(({ press }) => press.type === 'closed'))
  );
}

function nameOf(state: JourneyState): string {
  const pending = 'pending' in state ? ` (${state.pending})` : '';
  return `${state.step}${pending}${state.step === 'failed' ? `, ${state.failure.type}` : ''}`;
}

function pressed(deed: Deed): string {
  const { type, ...rest } = deed;
  return [type, ...Object.values(rest).map((value) => JSON.stringify(value).slice(0, 30))].join(' ');
}

/** Carries a plan out, with a clock of its own. */
export async function carryOut(plan: Plan): Promise<Outcome> {
  const run = new Run(plan);
  const uncaught: unknown[] = [];
  const note = (reason: unknown): void => void uncaught.push(reason);
  process.on('unhandledRejection', note);
  const { network } = run.shared;
  const putBack = useClock(run.clock);
  const takeAway = useStorage(plan.storage, () => network.note(`storage: ${plan.storage}`));
  const takeTabsAway = useTabs(plan.tabs, run.clock);
  try {
    await run.whole();
    await run.clock.flush();
  } catch (error) {
    uncaught.push(error);
  } finally {
    run.clock.stop();
    putBack();
    takeAway();
    takeTabsAway();
    process.off('unhandledRejection', note);
  }
  const { shared, pages, story } = run;
  const breaches = [
    ...run.breaches,
    ...uncaught.map((error): Breach => ({
      law: 'uncaught error',
      how: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })),
  ];
  return {
    breaches,
    met: network.met,
    ends: pages.map(({ page }) => page.state.step),
    orders: shared.api.orders.length,
    story,
  };
}

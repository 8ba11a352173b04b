import type { World } from '../../mocks/world/schema.js';
import { Clock } from './clock.js';
import { breachesOn, duplicates, falseWords, losses, stuck, type Law } from './laws.js';
import type { Weather } from './network.js';
import { SeenPage, type Shared } from './seen.js';
import { onward, type Deed as Press } from './shopper.js';
import { hasChannel } from './tabs.js';
import { HoldingApi, TabNetwork } from './two-tabs-api.js';
import { TabLocks } from './two-tabs-locks.js';
import {
  LEAVES,
  LOSSES,
  STOCKS,
  type Deed,
  type Ground,
  type Most,
  type Step,
  type Stock,
} from './two-tabs-steps.js';
import { ITEM, WORLDS } from './world.js';

/** The laws of the model, and two more. */
export interface TabBreach {
  readonly law: Law | 'one unit given twice' | 'order not shown';
  readonly how: string;
}

const NAMES = ['first', 'second'] as const;
const OFFERS: readonly string[] = [
  'support',
  'reason',
  'parts',
  'details',
  'review',
  'delivery',
  'out-of-stock',
  'unavailable',
];
const ENDS: readonly string[] = ['requested', 'returned', 'waiting', 'return-handed-over', 'unavailable'];

/** Time passes in pieces of this many ms, and nothing that the kit does by itself takes more of them. */
const PIECE = 100;
const MOST_PIECES = 200;
/** What needs no time may still need turns of its own. */
const MOST_TURNS = 20;
/** So many presses lead from anywhere to an end, and to the review. */
const MOST_PRESSES = 40;
const PRESSES_TO_REVIEW = 8;
/** So many tries in vain, and a shopper looks for another way. */
const PATIENCE = 4;
/** As long as anything can be on its way. */
const ALL_HAS_COME = 600_000;

const FAIR: Weather = { context: [], order: [], find: [], return: [] };

const worlds = new Map<Stock, World>();

/** A world with one part that can be had, so many of it. */
function worldWith(stock: Stock): World {
  const known = worlds.get(stock);
  if (known) return known;
  const { plenty } = WORLDS;
  const world = {
    ...plenty,
    parts: plenty.parts.map((part, index) => ({ ...part, stock: index === 0 ? STOCKS[stock] : 0 })),
  };
  worlds.set(stock, world);
  return world;
}

const unitsOrdered = ({ partRequests }: World): number =>
  partRequests.flatMap(({ parts }) => parts).reduce((sum, { quantity }) => sum + quantity, 0);

/** Two tabs of one shopper on one item, and what happens in them step by step. */
export class TwoTabs {
  readonly breaches: TabBreach[] = [];
  readonly story: string[] = [];
  readonly clock = new Clock();
  readonly api: HoldingApi;
  readonly locks = new TabLocks();
  readonly #shared: readonly Shared[];
  readonly #pages: (SeenPage | undefined)[] = [undefined, undefined];
  #losses = 0;
  #leaves = 0;

  constructor(
    private readonly ground: Ground,
    private readonly most: Most,
  ) {
    const { tabs, storage, stock } = ground;
    const { clock } = this;
    // It never fails: what it would do with a failure makes no difference.
    this.api = new HoldingApi(worldWith(stock), 'replays', clock);
    const hearing = hasChannel(tabs);
    const both: Omit<Shared, 'network'> = {
      api: this.api,
      clock,
      start: { ...ITEM, touchpoint: 'order', reason: 'missing' },
      lacks: { code: [], tokens: [] },
      shopReturns: false,
      tabsHear: hearing,
      tabsShare: hearing || storage === 'works',
      orderings: new Map(),
      told: new Set(),
    };
    this.#shared = NAMES.map((name) => ({ ...both, network: new TabNetwork(name, this.api, clock, FAIR) }));
  }

  get pages(): SeenPage[] {
    return this.#pages.filter((seen) => seen !== undefined);
  }

  /** What can happen next. Whichever tab is opened before the other is called the first. */
  enabled(): Step[] {
    const mayLose = this.#losses < this.most.losses;
    const mayLeave = this.#leaves < this.most.leaves;
    const tabs = this.story.length === 0 ? ([0] as const) : ([0, 1] as const);
    return tabs.flatMap((tab) =>
      this.#deedsOf(tab)
        .filter((deed) => (mayLose || !LOSSES.includes(deed)) && (mayLeave || !LEAVES.includes(deed)))
        .map((deed) => ({ tab, deed })),
    );
  }

  #deedsOf(tab: 0 | 1): readonly Deed[] {
    const seen = this.#pages[tab];
    if (!seen) return ['opens'];
    if (this.api.holds(NAMES[tab]))
      return ['gets the answer', 'loses the answer', 'loses the answer and the line', ...LEAVES];
    return [...this.#pressesOf(seen), ...LEAVES];
  }

  #pressesOf({ page: { state, view, waits } }: SeenPage): readonly Deed[] {
    if (view.busy || waits) return [];
    switch (state.step) {
      case 'review':
        return ['submits', 'submits while the line is down'];
      case 'outcome-unknown':
        return [state.isAbsent ? 'tries again' : 'checks'];
      case 'failed':
      case 'session-expired':
        return ['tries again'];
      default:
        return view.actions.some(({ press }) => press.type === 'parts-wanted' || press.type === 'continued')
          ? ['goes to the review']
          : [];
    }
  }

  async make({ tab, deed }: Step): Promise<void> {
    this.story.push(`the ${NAMES[tab]} tab ${deed}`);
    if (LOSSES.includes(deed)) this.#losses += 1;
    if (LEAVES.includes(deed)) this.#leaves += 1;
    await this.#do(tab, deed);
    await this.#untilStill();
    this.#look();
    if (deed === 'gets the answer') this.#breach(...this.#unheard(tab));
  }

  /** What a tab was told a moment ago, and another one that can be told does not show: it goes on to offer parts. */
  *#unheard(tab: 0 | 1): Generator<TabBreach> {
    const [seen, other] = [this.#pages[tab], this.#pages[1 - tab]];
    if (!seen || !other || !hasChannel(this.ground.tabs)) return;
    const { step } = other.page.state;
    for (const { id } of this.api.orders)
      if (OFFERS.includes(step) && seen.known.has(id) && !other.known.has(id))
        yield { law: 'order not shown', how: `the ${this.#nameOf(other)} tab is at ${step} still` };
  }

  async #do(tab: 0 | 1, deed: Deed): Promise<void> {
    const name = NAMES[tab];
    const { api } = this;
    const seen = this.#pages[tab];
    if (!seen) return this.#open(tab);
    switch (deed) {
      case 'goes to the review':
        return this.#toReview(seen);
      case 'submits while the line is down':
        this.#press(seen, { type: 'submitted' });
        api.setLine(name, true);
        return;
      case 'gets the answer':
        return api.end(name, 'arrive');
      case 'loses the answer and the line':
        api.setLine(name, true);
        return api.end(name, 'lose');
      case 'loses the answer':
        return api.end(name, 'lose');
      case 'submits':
        return this.#press(seen, { type: 'submitted' });
      case 'checks':
      case 'tries again':
        return this.#press(seen, { type: 'retried' });
      case 'reloads':
        this.#leave(tab);
        return this.#open(tab);
      case 'closes':
        return this.#leave(tab);
      case 'opens':
    }
  }

  #open(tab: 0 | 1): void {
    const shared = this.#shared[tab];
    if (shared) this.#pages[tab] = new SeenPage(shared);
  }

  #leave(tab: 0 | 1): void {
    const seen = this.#pages[tab];
    if (!seen) return;
    seen.isLeft = true;
    seen.page.leave();
    this.api.forget(NAMES[tab]);
    this.locks.leave(NAMES[tab]);
    this.#pages[tab] = undefined;
  }

  /** Whoever presses has a line again. */
  #press(seen: SeenPage, press: Press): void {
    this.api.setLine(this.#nameOf(seen), false);
    this.locks.asking = this.#nameOf(seen);
    seen.pressed();
    seen.page.press(press);
  }

  #nameOf(seen: SeenPage): string {
    return NAMES[this.#pages.indexOf(seen) === 1 ? 1 : 0];
  }

  async #toReview(seen: SeenPage): Promise<void> {
    const { page } = seen;
    for (let count = 0; count < PRESSES_TO_REVIEW && page.state.step !== 'review'; count += 1) {
      const press = onward(page);
      if (press) this.#press(seen, press);
      await this.#loaded(seen);
    }
  }

  /** Code that is loaded needs no time, but turns. */
  async #loaded({ page }: SeenPage): Promise<void> {
    await this.clock.flush();
    for (let turn = 0; turn < MOST_TURNS && page.waits; turn += 1) await this.clock.flush();
  }

  /** Lets time pass until each tab shows what can be pressed, or waits for an answer that is held. */
  async #untilStill(): Promise<void> {
    await this.clock.pass(PIECE);
    for (const seen of this.pages) await this.#loaded(seen);
    for (let piece = 0; piece < MOST_PIECES && this.pages.some((seen) => this.#isAtWork(seen)); piece += 1)
      await this.clock.pass(PIECE);
  }

  /** Whether the kit is doing something in a tab for which it waits for nobody. */
  #isAtWork(seen: SeenPage): boolean {
    const name = this.#nameOf(seen);
    const { view, waits } = seen.page;
    return (view.busy || waits) && !this.api.holds(name) && !this.locks.waits(name);
  }

  #look(): void {
    const { pages } = this;
    for (const seen of pages) {
      const shared = this.#sharedOf(seen);
      for (const id of seen.known) shared.told.add(id);
      this.#breach(...breachesOn(seen, shared), ...falseWords(seen, shared, pages, 'false word'));
      if (this.#isAtWork(seen)) this.#breach(...stuck(seen));
    }
    this.story.push(`   → ${this.#pages.map((seen) => seen?.page.state.step ?? 'closed').join(', ')}`);
  }

  #sharedOf(seen: SeenPage): Shared {
    const shared = this.#shared[this.#pages.indexOf(seen)];
    if (!shared) throw new Error('A page of no tab.');
    return shared;
  }

  #breach(...breaches: readonly TabBreach[]): void {
    for (const breach of breaches) {
      const { law, how } = breach;
      // A screen that stays wrong is wrong once.
      if (this.breaches.some((known) => known.law === law && known.how === how)) continue;
      this.breaches.push(breach);
      this.story.push(`!! ${law}: ${how}`);
    }
  }

  /** Every answer arrives, and each shopper goes on until there is an end. */
  async toTheEnd(): Promise<void> {
    const { api, clock } = this;
    api.isCalm = true;
    for (const name of NAMES) {
      api.setLine(name, false);
      api.end(name, 'arrive');
    }
    await clock.settle(ALL_HAS_COME);
    for (const seen of this.pages) await this.#loaded(seen);
    for (const seen of this.pages)
      this.#breach(...falseWords(seen, this.#sharedOf(seen), this.pages, 'word that became false'));
    for (const tab of [0, 1] as const) {
      // A page that keeps nothing does not know what was under way before it: its shopper learns of that by looking again.
      const isForgetful = this.ground.storage === 'throws' && this.#leaves > 0;
      const seen = this.#pages[tab];
      if (seen && isForgetful && !seen.page.view.isOutcome) this.#leave(tab);
      if (!this.#pages[tab]) this.#open(tab);
    }
    await clock.settle(ALL_HAS_COME);
    for (const seen of this.pages) await this.#endOf(seen);
    const [shared] = this.#shared;
    if (shared)
      this.#breach(...duplicates(shared, this.pages), ...losses(shared, this.pages), ...this.#ofTabs(shared));
  }

  async #endOf(seen: SeenPage): Promise<void> {
    const { page } = seen;
    this.story.push(`in calm, the ${this.#nameOf(seen)} tab: ${page.state.step}`);
    let retries = 0;
    for (let presses = 0; presses < MOST_PRESSES && !isEnd(seen); presses += 1) {
      let press = onward(page);
      retries = press?.type === 'retried' ? retries + 1 : retries;
      if (press?.type === 'retried' && retries % PATIENCE === 0 && page.view.canGoBack)
        press = { type: 'went-back' };
      if (!press) break;
      this.#press(seen, press);
      await this.clock.settle(ALL_HAS_COME);
      await this.#loaded(seen);
      this.#look();
    }
    if (!isEnd(seen)) this.#breach({ law: 'dead end', how: `${page.state.step} leads nowhere` });
  }

  /** What was ordered is there but once, and no tab ends without a word of it where tabs have anything in common. */
  *#ofTabs({ api, tabsShare }: Shared): Generator<TabBreach> {
    const ordered = unitsOrdered(api.store.world);
    const there = STOCKS[this.ground.stock];
    if (ordered > there) yield { law: 'one unit given twice', how: `${ordered} were ordered of ${there}` };
    if (!tabsShare || api.orders.length === 0) return;
    for (const seen of this.pages)
      if (!api.orders.some(({ id }) => seen.known.has(id)))
        yield { law: 'order not shown', how: `the ${this.#nameOf(seen)} tab knows of none` };
  }
}

/** An outcome, or that nothing can be had, which the shopper is told. */
function isEnd({ page: { state, view } }: SeenPage): boolean {
  return (
    ENDS.includes(state.step) ||
    (state.step === 'out-of-stock' && view.actions.every(({ press }) => press.type === 'closed'))
  );
}

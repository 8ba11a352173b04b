import { Clock, useClock } from '../soak/clock.js';
import { loadCode } from '../soak/page.js';
import { MOST_CHANGES, mutate, type Mutated } from './answers.js';
import { ask } from './calls.js';
import { honestAnswers, type HonestAnswers } from './honest.js';
import { JOURNEY_CALLS, walk } from './journeys.js';
import { breachOf, type Breach } from './laws.js';
import { Random } from './random.js';
import { API_CALLS, type ApiCall } from './shape.js';
import { Reading } from './shown.js';

/** How often each call is answered, beside the others: what holds most can go wrong in most ways. */
const WEIGHTS: Partial<Record<ApiCall, number>> = {
  [JOURNEY_CALLS.context]: 6,
  [JOURNEY_CALLS.order]: 4,
  [JOURNEY_CALLS.find]: 2,
  [JOURNEY_CALLS.return]: 2,
  'GET /part-requests': 3,
};
const WEIGHTED = API_CALLS.flatMap((call) => Array.from({ length: WEIGHTS[call] ?? 1 }, () => call));

/** The calls of a journey go through its controller so often; else through the client alone. */
const IN_JOURNEYS = 0.1;

const isOfJourney = (call: ApiCall): boolean => Object.values(JOURNEY_CALLS).some((name) => name === call);

/** What came of one answer. */
export interface Outcome {
  readonly mutated: Mutated;
  readonly breaches: readonly Breach[];
  /** What the client made of it, or the steps that the journey came to. */
  readonly ends: readonly string[];
}

/** Gives mutated answers to the kit, one after the other. */
export class Runner {
  readonly #uncaught: Breach[] = [];

  private constructor(
    private readonly honest: HonestAnswers,
    private readonly reading: Reading,
  ) {
    process.on('unhandledRejection', (reason) =>
      this.#uncaught.push(breachOf('unhandled rejection', reason)),
    );
    process.on('uncaughtException', (error) => this.#uncaught.push(breachOf('uncaught error', error)));
  }

  static async create(): Promise<Runner> {
    const honest = await honestAnswers();
    await loadCode();
    return new Runner(honest, await Reading.create());
  }

  /** The answer at a place of a seed's row, without some of its changes. */
  async run(seed: number, at: number, left: ReadonlySet<number> = new Set()): Promise<Outcome> {
    const row = new Random(seed ^ 0x5bd1e995, at);
    const call = row.pick(WEIGHTED);
    const mutated = mutate(call, this.honest, seed, at, left);
    const clock = new Clock();
    const putBack = useClock(clock);
    const around = { honest: this.honest, reading: this.reading, clock, row };
    try {
      const { breaches, ends } =
        isOfJourney(call) && row.chance(IN_JOURNEYS)
          ? await walk(mutated, around).then(({ breaches: found, steps }) => ({
              breaches: found,
              ends: [...steps].map((step) => `step ${step}`),
            }))
          : await ask(mutated, around).then(({ breaches: found, end }) => ({
              breaches: found,
              ends: [`answer ${end}`],
            }));
      // Rejections that nobody handles are told of once all that is due has been done.
      await clock.flush();
      return { mutated, breaches: [...breaches, ...this.#uncaught.splice(0)], ends };
    } catch (error) {
      return {
        mutated,
        breaches: [breachOf('uncaught error', error), ...this.#uncaught.splice(0)],
        ends: [],
      };
    } finally {
      clock.stop();
      putBack();
    }
  }

  /** The same with as few changes as still break a law. */
  async smallest(seed: number, at: number): Promise<Outcome> {
    const left = new Set<number>();
    let found = await this.run(seed, at);
    for (let change = 0; change < MOST_CHANGES; change += 1) {
      const without = await this.run(seed, at, new Set([...left, change]));
      if (without.breaches.length === 0) continue;
      left.add(change);
      found = without;
    }
    return found;
  }
}

import { mockCall, Refused, type RefusedFault } from '../../shop/mock-calls.js';
import type { Shop } from '../../shop/start-page.js';
import type { ReportsPayload } from '../../../mocks/handlers/reports.js';
import type { RegistrationPayload } from '../../../mocks/handlers/registrations.js';
import type { SellerReturn } from '../../../mocks/handlers/seller-returns.js';
import type { World } from '../../../mocks/world/schema.js';

/** What the seller's calls answer. */
interface Answers {
  '/programme/reports': ReportsPayload;
  '/programme/registrations': { registrations: RegistrationPayload[] };
  '/programme/returns': { returns: SellerReturn[] };
}

/** The last call that the mock refused, and where on the page it was made. */
export interface Refusal {
  /** The id of the part of the page that made it. */
  at: string;
  message: string;
  rule: string | undefined;
  faults: readonly RefusedFault[];
}

/** The back office: the shop around it, what the mock says, and what one can do. */
export interface Office {
  readonly shop: Shop;
  /** What a call answers for the world as it is; the older answer until the newer one is there, none before the first. */
  ask<Path extends keyof Answers>(path: Path): Answers[Path] | undefined;
  /** Whether a call could not be answered. */
  readonly isStranded: boolean;
  /**
   * Makes a call that changes the world, after those that were begun before it; `at` is the id of the part of the page
   * that shows a refusal. A body that is a function is made only then, from the world as it then is.
   */
  act(at: string, name: string, body: object | (() => object | Promise<object>)): Promise<void>;
  readonly refusal: Refusal | undefined;
  /** What the last call that was taken answered. */
  readonly outcome: { at: string; answer: unknown } | undefined;
}

/** Sets the back office up in a page of the shop. */
export function createOffice(shop: Shop): Office {
  const answers = new Map<string, unknown>();
  const askedFor = new Map<string, World>();
  let isStranded = false;
  let refusal: Refusal | undefined;
  let outcome: Office['outcome'];
  let last = Promise.resolve();

  const load = async (path: string, world: World) => {
    try {
      const answer = await mockCall(`GET ${path}`);
      // A newer world may have been asked about meanwhile.
      if (askedFor.get(path) === world) answers.set(path, answer);
    } catch (error) {
      console.error(error);
      isStranded = true;
    }
    shop.redraw();
  };

  const carryOut = async (at: string, name: string, body: Parameters<Office['act']>[2]) => {
    refusal = undefined;
    outcome = undefined;
    try {
      outcome = { at, answer: await mockCall(name, typeof body === 'function' ? await body() : body) };
    } catch (error) {
      refusal = {
        at,
        message: error instanceof Error ? error.message : String(error),
        rule: error instanceof Refused ? error.rule : undefined,
        faults: error instanceof Refused ? error.faults : [],
      };
    }
    shop.redraw();
  };

  return {
    shop,
    ask<Path extends keyof Answers>(path: Path) {
      const { world } = shop;
      if (askedFor.get(path) !== world) {
        askedFor.set(path, world);
        void load(path, world);
      }
      return answers.get(path) as Answers[Path] | undefined;
    },
    get isStranded() {
      return isStranded;
    },
    act(at, name, body) {
      last = last.then(() => carryOut(at, name, body));
      return last;
    },
    get refusal() {
      return refusal;
    },
    get outcome() {
      return outcome;
    },
  };
}

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Refusal } from '../../components/deep-link/redeem.js';
import type { ProductSupportHelpCentre } from '../../components/help-centre/help-centre.js';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import type {
  ProductSupportReturnOffer,
  ReturnOfferValue,
} from '../../components/return-offer/return-offer.js';
import { collect, type GalleryElement } from '../../demo/gallery/elements.js';
import type { State } from '../../demo/gallery/state.js';
import { galleryStates } from '../../demo/gallery/states.js';
import { readManifest } from '../../demo/pages/gallery/manifest.js';
import { SCENARIO_NAMES, type ScenarioName } from '../../mocks/world/scenarios.js';
import { DEFAULT_NOW } from '../../mocks/world/seed.js';
import { PART_REQUEST_STATUSES, REASONS, SupportContext, UnavailableCode } from '../../src/contract/index.js';
import type { JourneyStep } from '../../src/journey/index.js';
import type { MessageText, Section } from '../../src/messages/message.js';
import { help } from '../../src/messages/sections/help.js';
import { helpPresses } from '../../src/messages/sections/help-presses.js';
import { link } from '../../src/messages/sections/link.js';
import { offer } from '../../src/messages/sections/offer.js';
import { requests } from '../../src/messages/sections/requests.js';
import { touchpoints } from '../../src/messages/sections/touchpoints.js';
import { expectNoBarrier } from '../support/accessible.js';
import { pieceIsThere } from '../support/shown-journey.js';
import { rendered, shopper, textOf } from '../support/shopper.js';
import { aDiagram, aSavedAddress, aSupportContext, someEvidenceRules } from '../support/builders.js';
import '../../components/define.js';

/** Every step by name: the compiler asks for a new one here as soon as the journey has it. */
const STEPS: Record<JourneyStep, true> = {
  loading: true,
  unavailable: true,
  support: true,
  reason: true,
  parts: true,
  details: true,
  delivery: true,
  waiting: true,
  review: true,
  submitting: true,
  requested: true,
  'out-of-stock': true,
  'return-review': true,
  returning: true,
  returned: true,
  'return-handed-over': true,
  'outcome-unknown': true,
  failed: true,
  'session-expired': true,
  'not-loaded': true,
};

const states = galleryStates(
  SupportContext.parse(
    aSupportContext({
      solutions: [{ kind: 'guide', title: 'Put up the bookcase', url: 'https://support.example.com/guide' }],
      addresses: [aSavedAddress()],
      deliveryCountries: ['US'],
      diagram: aDiagram(),
      evidence: someEvidenceRules(),
    }),
  ),
);

describe('The gallery', () => {
  it('shows every step of the journey', () => {
    expect([...new Set(states.map(({ state }) => state.step))].sort()).to.deep.equal(
      Object.keys(STEPS).sort(),
    );
  });

  it('shows every sentence on why support is not available', () => {
    const shown = new Set(states.flatMap(({ state }) => (state.step === 'unavailable' ? [state.code] : [])));
    // The others share one sentence, which `not-offered` shows (S14).
    const alike = [
      'marketplace-not-supported',
      'not-platform-fulfilled',
      'parent-inactive',
      'not-registered',
      'unknown',
    ];
    expect([...shown, ...alike].sort()).to.deep.equal([...UnavailableCode.options].sort());
  });

  it('has a name of its own for each state', () => {
    expect(new Set(states.map(({ name }) => name)).size).to.equal(states.length);
  });

  for (const lang of ['en', 'de']) {
    for (const { name, state } of states) {
      it(`shows "${name}" in ${lang}, and axe finds nothing`, async () => {
        const journey = await fixture<ProductSupportJourney>(
          html`<product-support-journey
            lang=${lang}
            api-base="/api"
            order-id=${state.start.orderId}
            item-id=${state.start.itemId}
            touchpoint=${state.start.touchpoint}
            ><a href="/help">Help</a></product-support-journey
          >`,
        );
        journey.resume(state);
        await journey.updateComplete;
        await pieceIsThere(journey);
        await expect(journey).to.be.accessible();
        expect(journey.shadowRoot?.querySelector('h2')?.textContent?.trim()).not.to.equal('');
      });
    }
  }
});

describe('The gallery, of every element', function () {
  // Whole pages of elements, which axe reads through.
  this.timeout(60_000);
  const PATIENT = { interval: 10, timeout: 5000 };
  const PLAIN_LINK = { href: '/help', text: 'The shop’s own help' };
  let elements: readonly GalleryElement[] = [];
  before(async () => void ({ elements } = await collect('default', DEFAULT_NOW)));

  const elementNamed = (name: string): GalleryElement => {
    const found = elements.find((element) => element.name === name);
    if (!found) throw new Error(`The gallery has no ${name}.`);
    return found;
  };
  const stateNamed = (element: GalleryElement, name: string): State => {
    const found = element.states.find((state) => state.name === name);
    if (!found) throw new Error(`${element.name} has no state "${name}".`);
    return found;
  };

  /** Puts a state into a page, and brings it about. */
  async function show(state: State): Promise<HTMLElement> {
    const { node, act } = state.make(PLAIN_LINK);
    const place = await fixture<HTMLElement>(html`<div lang="en">${node}</div>`);
    await act();
    return place;
  }
  /** All that is to be read or heard. */
  const wordsOf = (place: Element): string =>
    [textOf(place), ...[...rendered(place)].map((one) => one.getAttribute('aria-label') ?? '')].join('\n');

  it('has every element of the manifest', async () => {
    const manifest: unknown = await (await fetch('/dist/custom-elements.json')).json();
    expect(elements.map(({ tag }) => tag).sort()).to.deep.equal([...readManifest(manifest).keys()].sort());
  });

  it('has a name of its own for each state, and no slash in it', () => {
    for (const { name, states: all } of elements) {
      expect(new Set(all.map((state) => state.name)).size, name).to.equal(all.length);
      expect(all.filter((state) => state.name.includes('/'))).to.deep.equal([]);
    }
  });

  /** Matches a text with any values in it, in any of its plural forms. */
  function patternOf(text: MessageText): RegExp {
    const forms = typeof text === 'string' ? [text] : Object.values(text);
    const escaped = forms.map((form) =>
      form.split(/\{\w+\}/).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)),
    );
    return new RegExp(escaped.map((pieces) => pieces.join('.+')).join('|'));
  }

  /** Whose words a section holds, and which of them another element of those says. */
  const WORDS: readonly (readonly [
    name: string,
    sections: readonly Section[],
    elsewhere: readonly string[],
  ])[] = [
    ['order-item', [touchpoints], ['action.tryAgain']],
    ['return-offer', [offer], []],
    ['deep-link', [link], []],
    ['help-centre', [help, helpPresses], []],
    ['requests', [requests], []],
  ];
  for (const [name, sections, elsewhere] of WORDS) {
    it(`has a state of ${name} for each of its sentences`, async () => {
      const all = elementNamed(name).states.map((state) => state.make(PLAIN_LINK));
      const place = await fixture<HTMLElement>(html`<div lang="en">${all.map(({ node }) => node)}</div>`);
      await Promise.all(all.map(({ act }) => act()));
      const texts = sections.flatMap(({ en }) => Object.entries(en));
      const missing = () => {
        const words = wordsOf(place);
        return texts.flatMap(([key, text]) =>
          patternOf(text).test(words) || elsewhere.includes(key) ? [] : [key],
        );
      };
      // One that is shown only on the way to another state may have passed already.
      await waitUntil(() => missing().length === 0, `not shown: ${missing().join(', ')}`, {
        interval: 50,
        timeout: 15_000,
      });
    });
  }

  it('has a state of the order line and one of the requests for each status of a request', async () => {
    for (const status of PART_REQUEST_STATUSES) {
      const text = touchpoints.en[`status.${status}`];
      for (const [name, state] of [
        ['order-item', `request made, ${status}`],
        ['requests', status],
      ] as const) {
        const place = await show(stateNamed(elementNamed(name), state));
        await waitUntil(
          () => [...rendered(place)].some((one) => one.matches('.tag') && textOf(one) === text),
          `${name}/${state} does not say where it stands`,
          PATIENT,
        );
        place.remove();
      }
    }
  });

  it('has a state of the offer for each reason, and one of the link for each refusal', () => {
    const refusals: Record<Refusal, true> = { expired: true, used: true, invalid: true, failed: true };
    for (const reason of REASONS) {
      const { attributes } = stateNamed(elementNamed('return-offer'), `offered, ${reason}`);
      expect(attributes['reason']).to.equal(reason);
    }
    for (const refusal of Object.keys(refusals)) stateNamed(elementNamed('deep-link'), refusal);
  });

  it('has a state of the help centre for each of its phases', async () => {
    const phases: Record<ProductSupportHelpCentre['phase'], string> = {
      loading: 'loading',
      ready: 'orders',
      failed: 'not reached',
    };
    const helpCentre = elementNamed('help-centre');
    for (const [phase, name] of Object.entries(phases)) {
      const place = await show(stateNamed(helpCentre, name));
      const shown = place.querySelector('product-support-help-centre');
      await waitUntil(() => shown?.phase === phase, `${name} does not come to ${phase}`, PATIENT);
    }
  });

  it('has a state of the offer for each of its values', async () => {
    const values: Record<ReturnOfferValue, string> = {
      '': 'offered, damaged',
      requested: 'part requested',
      return: 'return chosen',
    };
    const returnOffer = elementNamed('return-offer');
    for (const [value, name] of Object.entries(values)) {
      const place = await show(stateNamed(returnOffer, name));
      const shown = place.querySelector<ProductSupportReturnOffer>('product-support-return-offer');
      expect(shown?.value, name).to.equal(value);
    }
  });

  it('says of each state rightly whether there is something to see', async () => {
    for (const element of elements) {
      if (element.name === 'journey') continue;
      for (const state of element.states) {
        const place = await show(state);
        await waitUntil(
          () => (textOf(place) === '') === state.isEmpty,
          `${element.name}/${state.name} is ${state.isEmpty ? 'not empty' : 'empty'}`,
          PATIENT,
        );
        place.remove();
      }
    }
  });

  it('keeps its exhibits apart: what is done in one shows in no other', async () => {
    const all = elementNamed('requests');
    await show(stateNamed(all, 'cancelling, just done'));
    // The same request, in its own world: nobody has cancelled it.
    const place = await show(stateNamed(all, 'requested'));
    await waitUntil(() => textOf(place).includes('Cancel request'), 'the request is cancelled', PATIENT);
  });

  it('begins each exhibit as it is meant to be, whatever was done in it before', async () => {
    const offered = stateNamed(elementNamed('return-offer'), 'offered, damaged');
    const place = await show(offered);
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Drip tray/);
    await waitUntil(() => localStorage.length > 0, 'the browser keeps nothing', PATIENT);
    // What the demo's own pages keep has another name.
    expect(Object.keys(localStorage).filter((name) => !name.includes('/gallery"'))).to.deep.equal([]);
    place.remove();
    await show(offered);
    await shopper.isOn('How can we help?');
    await shopper.presses('Request a free part');
    const tray = await shopper.sees('checkbox', /^Drip tray/);
    expect(tray).to.have.property('checked', false);
  });

  it('brings each of the others about, and axe finds nothing', async () => {
    for (const { name, states: all } of elements) {
      if (name === 'journey') continue;
      for (const state of all) {
        const place = await show(state);
        await expectNoBarrier(place).catch((error: unknown) => {
          throw new Error(`${name}/${state.name}: ${String(error)}`);
        });
        place.remove();
      }
    }
  });

  for (const scenario of SCENARIO_NAMES) {
    it(`has the same states in the scenario ${scenario}`, async () => {
      const { elements: others, isFallback } = await collect(scenario, DEFAULT_NOW);
      const namesOf = (all: readonly GalleryElement[]) =>
        all.map(({ name, states: shown }) => [name, shown.map((state) => state.name)]);
      expect(namesOf(others)).to.deep.equal(namesOf(elements));
      // Where there is nothing to show it says so, and shows the default's.
      expect(isFallback).to.equal(NOTHING_TO_SHOW.has(scenario));
    });
  }
});

/** The scenarios in which no part can be had for the item. */
const NOTHING_TO_SHOW: ReadonlySet<ScenarioName> = new Set<ScenarioName>([
  'all-parts-out-of-stock',
  'nothing-in-stock-expected',
  'window-closed',
  'limit-reached',
  'not-offered',
  'not-registered',
  'parent-inactive',
  'already-returned',
  'not-delivered',
  'not-platform-fulfilled',
  'marketplace-not-supported',
  'no-orders',
]);

import { expect, fixture, html } from '@open-wc/testing';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { galleryStates } from '../../demo/gallery/states.js';
import { SupportContext, UnavailableCode } from '../../src/contract/index.js';
import type { JourneyStep } from '../../src/journey/index.js';
import { pieceIsThere } from '../support/shown-journey.js';
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

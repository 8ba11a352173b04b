import { expect, html, waitUntil } from '@open-wc/testing';
import type { ProductSupportJourney } from '../../../components/journey/journey.js';
import type { SupportContext } from '../../../src/contract/index.js';
import type { AddressField } from '../../../src/journey/delivery.js';
import type { JourneyEvent } from '../../../src/journey/state.js';
import { expectNoBarrier } from '../../support/accessible.js';
import { aSupportContext } from '../../support/builders.js';
import { focused } from '../../support/focus.js';
import { after, aFailure, journeyAt } from '../../support/journeys.js';
import { keyboard } from '../../support/keyboard.js';
import { useShop } from '../../support/shop.js';
import { find, shopper, textOf } from '../../support/shopper.js';

const WORK = {
  addressId: 'work',
  recipient: 'Robin Miller, Studio Tidewater',
  lines: ['2200 Yamhill Street', 'Portland, OR 97205', 'USA'],
};

describe('The delivery address', () => {
  const shop = useShop();

  /** A journey that asks where the parts go, after some more happened. */
  async function show(
    context: Partial<SupportContext>,
    { events = [], lang = 'en' }: { events?: JourneyEvent[]; lang?: string } = {},
  ): Promise<ProductSupportJourney> {
    // Nothing is asked, as the provider names no API.
    const page = await shop.shows(
      html`<product-support-journey order-id="order-1" item-id="item-1"></product-support-journey>`,
      { lang, apiBase: '' },
    );
    const element = page.querySelector('product-support-journey');
    if (!element) throw new Error('There is no journey.');
    const review = journeyAt('review', { context: aSupportContext({ addresses: [WORK], ...context }) });
    element.resume(after(review, { type: 'delivery-reopened' }, ...events));
    return element;
  }

  const typing = (countries: string[], ...events: JourneyEvent[]) =>
    show(
      { deliveryCountries: countries },
      {
        events: [
          { type: 'delivery-chosen', choice: 'typed' },
          // What loading the context does: the shop's own country comes first.
          { type: 'address-typed', field: 'country', text: countries[0] ?? '' },
          ...events,
        ],
      },
    );

  const field = (element: ProductSupportJourney, name: AddressField): HTMLElement => {
    const found = element.shadowRoot?.querySelector<HTMLElement>(`#field-${name}`);
    if (!found) throw new Error(`There is no field ${name}.`);
    return found;
  };

  describe('to choose from', () => {
    it('is the one on file, each other one, and a new one', async () => {
      const element = await show({ deliveryCountries: ['US'] });
      await shopper.sees('group', 'Where should it go?');
      const onFile = await shopper.sees('radio', /^Robin Miller 12 Harbor Street .* Your address on file$/);
      expect(onFile).to.have.property('checked', true);
      await shopper.sees('radio', /^Robin Miller, Studio Tidewater 2200 Yamhill Street/);
      await shopper.sees('radio', 'Another address For this request only. It is not saved.');
      shopper.doesNotSee('textbox', 'Full name');
      await expectNoBarrier(element);
    });

    it('is no new one, where none can be typed', async () => {
      await show({});
      await shopper.sees('radio', /^Robin Miller, Studio/);
      shopper.doesNotSee('radio', /^Another address/);
    });

    it('is the one on file by its name alone, where the API does not tell it', async () => {
      await show({ deliveryAddress: undefined });
      await shopper.sees('radio', 'Your address on file');
    });

    it('by keyboard: arrows choose, Enter takes it', async () => {
      await show({ deliveryCountries: ['US'] });
      await keyboard.goesTo('radio', /Your address on file$/);
      await keyboard.presses('ArrowDown');
      expect(await shopper.sees('radio', /^Robin Miller, Studio/)).to.have.property('checked', true);
      await keyboard.presses('ArrowDown');
      await shopper.sees('textbox', 'Full name');
      // The focus stays in the choice: the form below is met by Tab.
      expect(focused()).to.equal(find('radio', /^Another address/));
      await keyboard.presses('ArrowUp', 'Enter');
      await shopper.isOn('Check your request');
      // A journey that is taken up at another step has not loaded its review yet.
      await shopper.reads('2200 Yamhill Street');
    });

    it('says at the choice that the shop refused it', async () => {
      const context = aSupportContext({ addresses: [WORK] });
      const refused = after(
        journeyAt('review', { context }),
        { type: 'delivery-reopened' },
        { type: 'delivery-chosen', choice: { addressId: 'work' } },
        { type: 'delivery-confirmed', errors: [] },
        { type: 'submitted', key: 'key' },
        {
          type: 'request-failed',
          failure: aFailure('invalid-request', { errors: [{ pointer: '/addressId', detail: undefined }] }),
        },
      );
      const element = await show({});
      element.resume(refused);
      const group = await shopper.sees('group', 'Where should it go?');
      const described = element.shadowRoot?.getElementById(group.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).to.equal('The shop did not accept this. Please change it.');
      expect(await shopper.sees('radio', /^Robin Miller, Studio/)).to.have.property('checked', true);
    });
  });

  describe('to type', () => {
    const FORMS: readonly [country: string, labels: readonly string[]][] = [
      [
        'US',
        [
          'Full name',
          'Street address',
          'Apartment, floor or company (optional)',
          'City',
          'State',
          'ZIP code',
        ],
      ],
      [
        'DE',
        [
          'Full name',
          'Street and house number',
          'Apartment, floor or company (optional)',
          'Postal code',
          'Town or city',
        ],
      ],
      [
        'GB',
        [
          'Full name',
          'Street address',
          'Apartment, floor or company (optional)',
          'Town or city',
          'County (optional)',
          'Postcode',
        ],
      ],
    ];
    for (const [country, labels] of FORMS) {
      it(`has the fields of ${country}, in its order and by its names`, async () => {
        const element = await typing([country]);
        await shopper.sees('group', 'Another address');
        await shopper.sees('textbox', 'Full name');
        const shown = [...(element.shadowRoot?.querySelectorAll('.address-form label') ?? [])];
        expect(shown.map(textOf)).to.deep.equal(labels);
        shopper.doesNotSee('combobox', 'Country');
        await expectNoBarrier(element);
      });
    }

    it('can be filled in by the browser, with the keyboard that each field needs', async () => {
      const element = await typing(['US', 'CA']);
      await shopper.sees('textbox', 'ZIP code');
      const attributes = (name: AddressField): (string | null)[] =>
        ['autocomplete', 'inputmode', 'autocapitalize'].map((attribute) =>
          field(element, name).getAttribute(attribute),
        );
      expect(attributes('recipient')).to.deep.equal(['shipping name', 'text', 'words']);
      expect(attributes('line1')).to.deep.equal(['shipping address-line1', 'text', 'words']);
      expect(attributes('line2')).to.deep.equal(['shipping address-line2', 'text', 'words']);
      expect(attributes('city')).to.deep.equal(['shipping address-level2', 'text', 'words']);
      expect(attributes('region')[0]).to.equal('shipping address-level1');
      expect(attributes('postalCode')).to.deep.equal(['shipping postal-code', 'numeric', 'words']);
      expect(attributes('country')[0]).to.equal('shipping country');
      await shopper.picks('Country', 'CA');
      await shopper.sees('textbox', 'Postal code');
      expect(attributes('postalCode').slice(1)).to.deep.equal(['text', 'characters']);
    });

    it('offers the countries by name, the shop’s own first, and the states of the chosen one', async () => {
      await typing(['DE', 'SE', 'BE', 'FR']);
      const countries = await shopper.sees('combobox', 'Country');
      expect([...countries.children].map((option) => option.textContent)).to.deep.equal([
        'Germany',
        'Belgium',
        'France',
        'Sweden',
      ]);
      expect(countries).to.have.property('value', 'DE');
    });

    it('has no state of another country left, once the country is another', async () => {
      const element = await typing(['US', 'CA', 'DE']);
      await shopper.picks('State', 'OR');
      await shopper.picks('Country', 'CA');
      expect(await shopper.sees('combobox', 'Province')).to.have.property('value', '');
      await shopper.picks('Province', 'QC');
      await shopper.types('Full name', 'Robin Miller');
      await shopper.picks('Country', 'DE');
      await shopper.sees('textbox', 'Town or city');
      shopper.doesNotSee('combobox', 'Province');
      expect(field(element, 'recipient')).to.have.property('value', 'Robin Miller');
      await shopper.picks('Country', 'CA');
      expect(await shopper.sees('combobox', 'Province')).to.have.property('value', '');
    });

    it('says at each field what is missing, and the summary leads there', async () => {
      const element = await typing(['US']);
      await shopper.sees('textbox', 'Full name');
      await shopper.presses('Use this address');
      await shopper.sees('group', 'There is a problem');
      const said = (name: AddressField): string | null | undefined => {
        const control = field(element, name);
        expect(control.getAttribute('aria-invalid'), name).to.equal('true');
        return element.shadowRoot?.getElementById(control.getAttribute('aria-describedby') ?? '')
          ?.textContent;
      };
      expect(said('recipient')).to.equal('Enter the name of the person who receives the package.');
      expect(said('line1')).to.equal('Enter the street and the house number.');
      expect(said('city')).to.equal('Enter the town or city.');
      expect(said('region')).to.equal('Choose the state.');
      expect(said('postalCode')).to.equal('Enter a ZIP code with five digits, such as 97232.');
      expect(field(element, 'line2').getAttribute('aria-invalid')).to.equal('false');
      await expectNoBarrier(element);

      await shopper.presses('Choose the state.');
      expect(focused()).to.equal(field(element, 'region'));
      await shopper.presses('Enter a ZIP code with five digits, such as 97232.');
      expect(focused()).to.equal(field(element, 'postalCode'));
      await keyboard.types('97232');
      await waitUntil(() => field(element, 'postalCode').getAttribute('aria-invalid') === 'false');
      expect(field(element, 'city').getAttribute('aria-invalid')).to.equal('true');
    });

    it('is put into its country’s form once a field is left, or Enter is pressed', async () => {
      const element = await typing(['GB']);
      await keyboard.goesTo('textbox', 'Postcode');
      await keyboard.types('sw1a1aa');
      await keyboard.presses('Tab');
      expect(field(element, 'postalCode')).to.have.property('value', 'SW1A 1AA');
      await keyboard.goesTo('textbox', 'Postcode');
      await keyboard.presses('End', 'Backspace', 'Backspace');
      await keyboard.types('zz');
      await keyboard.presses('Enter');
      await shopper.sees('group', 'There is a problem');
      expect(field(element, 'postalCode')).to.have.property('value', 'SW1A 1ZZ');
      expect(field(element, 'postalCode').getAttribute('aria-invalid')).to.equal('false');
    });

    it('keeps what was typed while another address is looked at', async () => {
      const element = await typing(['US']);
      await shopper.types('Full name', 'Robin Miller');
      await shopper.ticks(/^Robin Miller, Studio/);
      await waitUntil(() => find('textbox', 'Full name') === undefined);
      await shopper.ticks(/^Another address/);
      await shopper.sees('textbox', 'Full name');
      expect(field(element, 'recipient')).to.have.property('value', 'Robin Miller');
    });

    it('is asked for in German too', async () => {
      const element = await show(
        { deliveryCountries: ['DE', 'FR'] },
        {
          lang: 'de',
          events: [
            { type: 'delivery-chosen', choice: 'typed' },
            { type: 'address-typed', field: 'country', text: 'DE' },
          ],
        },
      );
      await shopper.sees('textbox', 'Postleitzahl');
      await shopper.sees('combobox', 'Land');
      await expectNoBarrier(element);
    });
  });
});

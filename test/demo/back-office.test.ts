import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
// Loaded before the tests begin: the page loads them on demand, which a busy machine makes slow.
import 'date-holidays';
import '../../mocks/handlers/seller-side.js';
import { backOffice } from '../../demo/pages/back-office/back-office.js';
import { BACK_OFFICE_VIEWS, type BackOfficeView } from '../../demo/pages/back-office/views.js';
import { de } from '../../demo/texts/de.js';
import { en } from '../../demo/texts/en.js';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import { useShop } from '../support/shop.js';
import { find, shopper as person, textOf } from '../support/shopper.js';

const LAMP = 'Ostra floor lamp, brass';

const TEXTS = { en, de };

describe('The back office', () => {
  const shop = useShop();
  let redraw = (): void => {};

  /** Opens a view of the page as it stands in the demo. */
  async function opens(view: BackOfficeView, lang: keyof typeof TEXTS = 'en'): Promise<HTMLElement> {
    location.hash = view;
    const container = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
    const draw = backOffice({
      settings: {},
      lang,
      texts: TEXTS[lang],
      get world() {
        return shop.world;
      },
      get timeZone() {
        return MARKETPLACES[shop.world.marketplace].timeZone;
      },
      url: (page) => `${page}.html`,
      redraw: () => redraw(),
    });
    redraw = () => render(draw(), container);
    redraw();
    await shop.settles();
    return container;
  }

  afterEach(() => {
    redraw = () => {};
    history.replaceState(null, '', location.pathname + location.search);
  });

  const requestOf = (id: string) => shop.world.partRequests.find(({ requestId }) => requestId === id);
  const registrationOfLamp = () => shop.world.registrations.find(({ parentId }) => parentId === 'lamp-brass');
  const field = (role: string, name: string): HTMLInputElement => {
    const found = find(role, name);
    if (!(found instanceof HTMLInputElement)) throw new Error(`There is no ${role} "${name}".`);
    return found;
  };
  const cardOf = (title: string): string => textOf(find('heading', title)?.closest('article') ?? document);

  describe('moves orders along', () => {
    it('one step at a time: confirmed, dispatched, delivered [O1 O7]', async () => {
      await opens('orders');
      const id = 'PR-114-7619305';
      for (const [step, status] of [
        ['Confirm', 'confirmed'],
        ['Dispatch', 'dispatched'],
        ['Deliver', 'delivered'],
      ]) {
        await person.presses(`${step} ${id}`);
        await waitUntil(() => requestOf(id)?.status === status);
      }
      expect(requestOf(id)?.deliveredAt).to.equal(shop.world.now);
      // What is done is no longer among what is to do.
      await waitUntil(() => !find('heading', id));
      await person.ticks('All');
      await person.sees('heading', id);
    });

    it('or has the part orders confirm themselves [O1]', async () => {
      await opens('orders');
      await person.ticks('Automatically');
      await waitUntil(() => shop.world.seller.orderConfirmation === 'automatic');
    });

    it('and brings the sold product to the shopper, whose window then opens [E3 S2]', async () => {
      await opens('orders');
      await person.presses('Deliver 114-7671093-1');
      const tent = () => shop.world.orders.find(({ orderId }) => orderId === '114-7671093')?.items[0];
      await waitUntil(() => tent()?.status === 'delivered');
      expect(tent()?.deliveredAt).to.equal(shop.world.now);
    });

    it('and says which part order should have left by now [O2]', async () => {
      shop.change((world) => ({ ...world, now: '2026-06-18T17:00:00Z' }));
      await opens('orders');
      await person.reads('Was to leave by Jun 17, 2026');
    });
  });

  describe('has the world’s clock in hand', () => {
    it('goes on by a day, and by a working day past a holiday and a weekend [R10]', async () => {
      await opens('orders');
      await person.presses('One day on');
      await person.presses('One day on');
      await waitUntil(() => shop.world.now === '2026-06-18T17:00:00Z');
      await shop.settles();
      // Thursday; Friday is Juneteenth.
      await person.presses('One working day on');
      await waitUntil(() => shop.world.now === '2026-06-22T17:00:00Z');
    });

    it('goes to the day on which the next return window ends [E4]', async () => {
      await opens('orders');
      await person.presses('To Jun 23, 2026, when the next window ends');
      await waitUntil(() => shop.world.now === '2026-06-23T17:00:00Z');
    });
  });

  describe('keeps parts and stock', () => {
    const upload = (name: string, packs: string) => {
      const input = field('spinbutton', name);
      input.value = packs;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const stockOf = (id: string) => shop.world.parts.find(({ partId }) => partId === id)?.stock;

    it('takes the stock of a registered part, and marks it once it is low [O3 R5]', async () => {
      await opens('stock');
      upload('Drip tray: in stock', '4');
      await waitUntil(() => stockOf('coffee-drip-tray') === 4);
      await waitUntil(() =>
        textOf(field('spinbutton', 'Drip tray: in stock').closest('li')!).includes('Low'),
      );
    });

    it('refuses stock before a registration is confirmed, with the rule, and shows what is stored [R5]', async () => {
      await opens('stock');
      upload('Shade, brass: in stock', '20');
      const alert = await person.sees('alert', '');
      expect(textOf(alert))
        .to.include('R5')
        .and.include('only once a registration of this part is confirmed');
      expect(stockOf('lamp-brass-shade')).to.equal(0);
      expect(field('spinbutton', 'Shade, brass: in stock').value).to.equal('0');
    });

    it('puts a faulty listing right, told field by field what it lacks [L2 L3 L6]', async () => {
      await opens('stock');
      await person.unfolds('Edit the listing of Finial');
      await person.presses('Save the listing');
      await person.reads('3 fields were not taken. Nothing was stored.');
      const form = find('alert', '')?.closest('form');
      const invalid = [...(form?.querySelectorAll<HTMLInputElement>('[aria-invalid]') ?? [])];
      expect(invalid.map(({ name }) => name)).to.have.members(['gtin', 'itemTypeKeyword', 'picture']);
      for (const { ariaDescribedByElements } of invalid) {
        expect(textOf(ariaDescribedByElements?.[0] ?? document)).not.to.equal('');
      }

      const fill = (name: string, value: string) => {
        const control = form?.elements.namedItem(name);
        if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
          control.value = value;
      };
      fill('gtin', '850127000014');
      fill('itemTypeKeyword', 'replacement-parts');
      fill('picture', 'parts/lamp-socket-ring');
      form?.requestSubmit();
      const finial = () => shop.world.parts.find(({ sku }) => sku === 'KY-OB-FN1');
      await waitUntil(() => finial()?.picture === 'parts/lamp-socket-ring');
      expect(finial()).to.include({ gtin: '850127000014', itemTypeKeyword: 'replacement-parts', stock: 0 });
    });

    it('adds a listing, which a registration can then take [L1 L4 L5]', async () => {
      await opens('stock');
      await person.unfolds('Add a listing');
      const form = [...document.querySelectorAll('form')].find((candidate) =>
        candidate.elements.namedItem('sku'),
      );
      for (const [name, value] of Object.entries({
        sku: 'KY-OB-CORD',
        name: 'Cord, textile',
        partNumber: 'OB-CORD',
        gtin: '036000291452',
        price: '12.5',
        packQuantity: '1',
        itemTypeKeyword: 'replacement-parts',
        picture: 'parts/lamp-foot-switch',
      })) {
        const control = form?.elements.namedItem(name);
        if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
          control.value = value;
      }
      form?.requestSubmit();
      await person.sees('spinbutton', 'Cord, textile: in stock');
      expect(shop.world.parts.at(-1)).to.include({
        sku: 'KY-OB-CORD',
        price: 12.5,
        packQuantity: 1,
        stock: 0,
      });
    });

    it('ends the registration of a parent whose listing is switched off [R9]', async () => {
      await opens('stock');
      field('switch', 'Listing of Aroma 3 coffee machine is active').click();
      await waitUntil(() => cardOf('Aroma 3 coffee machine').includes('Closed'));
      field('switch', 'Listing of Aroma 3 coffee machine is active').click();
      await waitUntil(() =>
        shop.world.parents.every(({ parentId, active }) => parentId !== 'coffee-machine' || active),
      );
      expect(cardOf('Aroma 3 coffee machine')).to.include('Closed');
    });
  });

  describe('enrols a parent', () => {
    const template = (...lines: string[]) =>
      ['parent_sku,part_sku,order_limit,max_quantity', ...lines.map((line) => `KY-LAMP-BRASS,${line}`)].join(
        '\n',
      );

    async function begins(): Promise<void> {
      await opens('registrations');
      await person.presses('Begin');
      await person.sees('heading', LAMP);
    }

    it('step by step, from the template to the platform’s word [R1 R2 R3 R7]', async () => {
      await begins();
      await person.types('Filled template', template('KY-OB-SH38,2,1'));
      await person.ticks('I accept the terms of the programme (R2)');
      await person.presses('Submit');
      await person.reads('Confirmation expected by Jul 9, 2026');
      await person.presses(`Confirm: ${LAMP}`);
      await waitUntil(() => registrationOfLamp()?.status === 'confirmed');
      await person.presses(`Withdraw: ${LAMP}`);
      await person.reads('Holds from Jul 9, 2026; requests go on until then');
    });

    it('names each fault of a file by line, column and rule, and keeps what was written [R2 L2 L3 L6]', async () => {
      await begins();
      const written = template('KY-OB-SH38,0,1', 'KY-OB-FN1,2,1');
      await person.types('Filled template', written);
      await person.presses('Submit');
      await person.reads('5 faults. Nothing was stored.');
      const rows = [...document.querySelectorAll('.faults tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].slice(0, 3).map((cell) => textOf(cell)),
      );
      expect(rows).to.deep.equal([
        ['–', 'termsAccepted', 'R2'],
        ['2', 'order_limit', 'R2'],
        ['3', 'part_sku', 'L2'],
        ['3', 'part_sku', 'L3'],
        ['3', 'part_sku', 'L6'],
      ]);
      expect(registrationOfLamp()?.status).to.equal('draft');
      expect((find('textbox', 'Filled template') as HTMLTextAreaElement).value).to.equal(written);
    });

    it('corrects what the platform reports, in time [R4]', async () => {
      await begins();
      await person.types('Filled template', template('KY-OB-SH38,2,1'));
      await person.ticks('I accept the terms of the programme (R2)');
      await person.presses('Submit');
      await person.types('What has to be put right', 'The shade is listed in the wrong colour.');
      await person.presses(`Report an error: ${LAMP}`);
      await person.reads('The shade is listed in the wrong colour.');
      await person.reads('Correct by Jun 24, 2026, or it is closed');
      await person.types('Filled template', template('KY-OB-SH38,1,1'));
      await person.ticks('I accept the terms of the programme (R2)');
      await person.presses('Submit the correction');
      await waitUntil(() => registrationOfLamp()?.status === 'submitted');
      expect(registrationOfLamp()?.lines).to.deep.equal([
        { partId: 'lamp-brass-shade', orderLimit: 1, maxQuantity: 1 },
      ]);
    });
  });

  describe('receives whole-item returns', () => {
    const rowOf = (id: string): string =>
      textOf([...document.querySelectorAll('.row')].find((row) => textOf(row).includes(id)) ?? document);

    it('and tells what one damaged by the carrier brings, with the rules [M5 M10]', async () => {
      await opens('returns');
      await person.sees('heading', 'Pine Valley railway, 64 pieces');
      expect(rowOf('R-114-7531946')).to.include('M7').and.include('M7, M8 contradict each other');
      await person.picks('Condition of Pine Valley railway, 64 pieces', 'damaged-by-carrier');
      await person.presses('Receive Pine Valley railway, 64 pieces');
      // 79.50 − 2.38 (Prime) − 2.21 (payment) − 6.95 (fulfilment)
      await person.reads('$67.96');
      expect(rowOf('R-114-7531946')).to.include('By itself').and.include('M5').and.include('M10');
    });

    it('and follows the setting where two rules contradict each other [M7 M8]', async () => {
      await opens('returns');
      await person.sees('heading', 'Aroma 3 coffee machine');
      await waitUntil(() => rowOf('R-112-7365747').includes('$134.55'));
      await person.ticks('M7');
      await waitUntil(() => rowOf('R-112-7365747').includes('Nothing'));
      expect(shop.world.settings.reimbursementPrecedence).to.equal('M7');
    });

    it('asks for a claim with both reports checked where one comes back late [M5 M15 M2]', async () => {
      await opens('returns');
      await person.picks('Condition of Aroma 3 coffee machine', 'damaged-by-platform');
      await person.presses('Receive Aroma 3 coffee machine');
      await person.reads('Needs a claim');
      await person.ticks('Returns report checked');
      await person.presses('Claim for Aroma 3 coffee machine');
      await person.reads('Needs a look into the reimbursements report');
      expect(rowOf('R-112-7365747')).to.include('Claim incomplete').and.include('M15');
      await person.ticks('Reimbursements report checked');
      await person.presses('Claim for Aroma 3 coffee machine');
      await person.reads('in the reimbursements report');
      expect(rowOf('R-112-7365747')).to.include('$134.55 since Jun 16, 2026').and.include('M2');
    });
  });

  describe('reads the reports', () => {
    it('with the keep rate against the published one, and the table behind each chart [O5 O6 S17]', async () => {
      await opens('reports');
      await person.sees('heading', 'Keep rate');
      await person.reads('14 of 19 shoppers who received a part kept the item');
      expect(document.querySelector('[role="img"]')?.getAttribute('aria-label')).to.equal(
        'Keep rate: 74%. Published for the programme: 71%.',
      );
      for (const details of document.querySelectorAll('details')) details.open = true;
      const article = find('heading', 'Dispatched part orders')?.closest('article');
      const months = [...(article?.querySelectorAll('tbody tr') ?? [])].map((row) => textOf(row));
      expect(months).to.include('Apr 26 6 6');
      expect(months.length).to.equal(article?.querySelectorAll('.columns li').length);
    });

    it('which follow what changes [O3 O4]', async () => {
      await opens('reports');
      await person.sees('heading', 'Stock alerts');
      expect(cardOf('Stock alerts')).not.to.include('Drip tray');
      expect(cardOf('VAT report')).to.include('$0.00');
      shop.sellsOut('coffee-drip-tray');
      redraw();
      await waitUntil(() => cardOf('Stock alerts').includes('Drip tray'));
    });
  });

  describe('says why a shopper sees what they see', () => {
    it('rule by rule, up to the first that fails [E8]', async () => {
      await opens('why');
      await person.reads('All rules pass.');
      await person.picks('Order item', JSON.stringify(['114-7597216', '114-7597216-1']));
      await person.reads('Rule E8 fails: not-registered');
      const outcomes = [...document.querySelectorAll('.rules li')].map((row) =>
        textOf(row.querySelector('.rule-outcome') ?? row),
      );
      expect(outcomes).to.deep.equal([
        ...Array.from({ length: 7 }, () => 'Yes'),
        'No',
        ...Array.from({ length: 3 }, () => 'Not reached'),
      ]);
    });

    it('for each touchpoint, and at the end of the window [E2 E4]', async () => {
      shop.opens('marketplace-de');
      await opens('why');
      await person.ticks('E-mail and app');
      await person.reads('Rule E2 fails: touchpoint-not-in-marketplace');
      await person.ticks('Help centre');
      await person.presses('Clock to the day after');
      await person.reads('Rule E4 fails: return-window-closed');
    });

    it('in a world without orders too', async () => {
      shop.change((world) => ({ ...world, orders: [], partRequests: [], returns: [] }));
      await opens('why');
      await person.reads('Nobody has ordered anything.');
    });
  });

  for (const lang of ['en', 'de'] as const) {
    for (const view of BACK_OFFICE_VIEWS) {
      it(`has a view "${view}" in ${lang} in which axe finds nothing`, async () => {
        const page = await opens(view, lang);
        for (const details of page.querySelectorAll('details')) details.open = true;
        await expect(page).to.be.accessible();
      });
    }
  }
});

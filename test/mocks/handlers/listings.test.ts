import { expect } from '@open-wc/testing';
import { WorldPart } from '../../../mocks/world/schema.js';
import { useMockApi } from '../mock-api.js';
import {
  FAULTY_PART,
  filled,
  ITEM_OF_NEW_PARENT,
  NEW_PARENT,
  sellerOf,
  SOUND_PART,
  submission,
} from '../seller.js';

const CORD = 'KY-OB-CORD';
const PUT = `PUT /programme/listings/${CORD}`;

describe('PUT /programme/listings/{sku}', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  /** A sound listing, but for what is changed; its UPC is the textbook's. */
  const listing = (change: object = {}) => ({
    name: 'Cord, brass plug',
    partNumber: 'OB-CORD',
    picture: 'parts/lamp-shade',
    gtin: '036000291452',
    price: 7.25,
    packQuantity: 1,
    itemTypeKeyword: 'replacement-parts',
    ...change,
  });
  const put = (change: object = {}, status = 200) =>
    api.ok(WorldPart, PUT, { body: listing(change) }, status);
  const faultsOf = async (body: unknown) => {
    const { errors = [] } = await api.refusedSeller('invalid-request', 422, PUT, { body });
    return errors.map(({ rule, pointer }) => [rule, pointer]);
  };
  const stored = (sku = CORD) => api.store.world.parts.find((part) => part.sku === sku);

  it('adds a listing of its own, which has no stock yet [L1, L2, L3, L4, L5, L6]', async () => {
    const added = await put({}, 201);
    expect(added).to.deep.equal({
      partId: 'part-1',
      sku: CORD,
      ...listing(),
      stock: 0,
      lowStockAt: 5,
      fulfilment: 'platform',
      takenOut: false,
    });
    expect(stored()).to.deep.equal(added);
  });

  it('loses nothing that a seller’s call does not tell: what is printed on it, and which parts belong to it [L1]', async () => {
    const name = 'KY-AR3-2300';
    const before = stored(name);
    expect([before?.marking, before?.discontinued, before?.substituteId]).to.deep.equal([
      '8.0 NBR',
      true,
      'coffee-gasket',
    ]);
    const changed = await api.ok(WorldPart, `PUT /programme/listings/${name}`, { body: listing() });
    expect(changed).to.deep.equal({ ...before, ...listing() });
    expect(stored(name)).to.deep.equal(changed);
  });

  it('puts a changed one in its place: its stock and what was not given stay [L1]', async () => {
    const first = await put({ lowStockAt: 12, fulfilment: 'merchant' }, 201);
    api.change({
      parts: api.store.world.parts.map((part) => (part.sku === CORD ? { ...part, stock: 3 } : part)),
    });
    const second = await put({ name: 'Cord, black plug', price: 8 });
    expect(second).to.deep.equal({ ...first, name: 'Cord, black plug', price: 8, stock: 3 });
    expect(api.store.world.parts.filter(({ sku }) => sku === CORD)).to.deep.equal([second]);
  });

  const faulty: readonly [string, string, string, object][] = [
    ['without a picture', 'L2', '/picture', { picture: undefined }],
    ['with a blank picture', 'L2', '/picture', { picture: '  ' }],
    ['without UPC/GTIN and exemption', 'L3', '/gtin', { gtin: undefined }],
    ['with a UPC/GTIN of 11 digits', 'L3', '/gtin', { gtin: '03600029145' }],
    ['with a wrong check digit', 'L3', '/gtin', { gtin: '036000291453' }],
    ['with two digits of the UPC/GTIN swapped', 'L3', '/gtin', { gtin: '030600291452' }],
    ['with an exemption that is no yes or no', 'L3', '/gtinExemption', { gtinExemption: 'please' }],
    ['without an original price', 'L4', '/price', { price: undefined }],
    ['with a price of 0', 'L4', '/price', { price: 0 }],
    ['with a price that is a text', 'L4', '/price', { price: '7.25' }],
    ['without the quantity in a pack', 'L5', '/packQuantity', { packQuantity: undefined }],
    ['with empty packs', 'L5', '/packQuantity', { packQuantity: 0 }],
    ['with half a piece in a pack', 'L5', '/packQuantity', { packQuantity: 1.5 }],
    ['without the item type keyword', 'L6', '/itemTypeKeyword', { itemTypeKeyword: undefined }],
    ['with another item type keyword', 'L6', '/itemTypeKeyword', { itemTypeKeyword: 'lamps' }],
    ['with a threshold below 0', 'O3', '/lowStockAt', { lowStockAt: -1 }],
    ['without a name', 'L1', '/name', { name: undefined }],
    ['with a member that is not known', 'L1', '/colour', { colour: 'brass' }],
  ];
  for (const [what, rule, pointer, change] of faulty) {
    it(`refuses one ${what}, and keeps nothing of it [${rule}]`, async () => {
      expect(await faultsOf(listing(change))).to.deep.equal([[rule, pointer]]);
    });
  }

  it('names every fault at once [L2, L3, L4, L5, L6]', async () => {
    expect(await faultsOf({ name: 'Cord', partNumber: 'OB-CORD' })).to.deep.equal([
      ['L2', '/picture'],
      ['L3', '/gtin'],
      ['L4', '/price'],
      ['L5', '/packQuantity'],
      ['L6', '/itemTypeKeyword'],
    ]);
    expect(await faultsOf('{')).to.deep.equal([['L1', '']]);
  });

  it('refuses a faulty change and keeps the sound listing [L3]', async () => {
    const before = await put({}, 201);
    expect(await faultsOf(listing({ gtin: '1' }))).to.deep.equal([['L3', '/gtin']]);
    expect(stored()).to.deep.equal(before);
  });

  it('mends a faulty listing, and its part can be registered [L2, L3, L6]', async () => {
    await api.ok(WorldPart, `PUT /programme/listings/${FAULTY_PART}`, { body: listing() });
    const { lines } = await seller.enrol(
      submission({ template: filled(`${NEW_PARENT},${FAULTY_PART},1,1`) }),
    );
    expect(lines.map(({ partSku }) => partSku)).to.deep.equal([FAULTY_PART]);
  });

  it('takes an exemption that was asked for, with which one can register 24 hours later [L3]', async () => {
    const asked = await put({ gtin: undefined, gtinExemption: true }, 201);
    expect(asked.exemptionAskedAt).to.equal('2026-06-16T17:00:00Z');
    const { registrationId } = await seller.begin();
    const template = filled(`${NEW_PARENT},${SOUND_PART},1,1`, `${NEW_PARENT},${CORD},1,1`);
    const refuse = async () => {
      const { errors } = await api.refusedSeller(
        'invalid-request',
        422,
        `PUT /programme/registrations/${registrationId}`,
        { body: submission({ template }) },
      );
      expect(errors?.map(({ rule, line }) => [rule, line])).to.deep.equal([['L3', 3]]);
    };
    await refuse();

    // Another change of the listing on the way does not begin the wait anew.
    await seller.setClock('2026-06-17T03:00:00Z');
    const changed = await put({ gtin: undefined, gtinExemption: true, price: 8 });
    expect(changed.exemptionAskedAt).to.equal('2026-06-16T17:00:00Z');
    await seller.setClock('2026-06-17T16:59:59Z');
    await refuse();
    await seller.setClock('2026-06-17T17:00:00Z');
    expect((await seller.submit(registrationId, submission({ template }))).lines).to.have.length(2);
  });

  it('shows the shopper a part as it is listed, with the pieces in its pack [L1, L5]', async () => {
    await put({ packQuantity: 100 }, 201);
    await seller.enrol(submission({ template: filled(`${NEW_PARENT},${CORD},1,1`) }));
    await seller.upload(CORD, 2);
    const { parts } = await seller.support(ITEM_OF_NEW_PARENT);
    expect(parts.map(({ name, packQuantity, stock }) => [name, packQuantity, stock])).to.deep.equal([
      ['Cord, brass plug', 100, 'low'],
    ]);
  });
});

import { expect } from '@open-wc/testing';
import { ITEM_TYPE_KEYWORD, type ListingFacts } from '../../../mocks/programme/part-listing.js';
import { checkSubmission, type SellerFacts, type Submission } from '../../../mocks/programme/submission.js';

const HEADER = 'parent_sku,part_sku,order_limit,max_quantity';

const listing = (sku: string, change: Partial<ListingFacts> = {}): ListingFacts => ({
  sku,
  picture: `pictures/${sku}.svg`,
  gtin: '036000291452',
  price: 4.5,
  packQuantity: 1,
  itemTypeKeyword: ITEM_TYPE_KEYWORD,
  ...change,
});

const SELLER: SellerFacts = {
  parentSku: 'LAMP',
  listings: [listing('SHADE'), listing('SWITCH'), listing('BULB', { picture: undefined, price: 0 })],
  now: '2026-06-16T17:00:00Z',
  exemptionHours: 24,
};

/** A submission of these lines, without a fault of its own, changed as asked. */
const check = (lines: readonly string[], change: Partial<Submission> = {}) =>
  checkSubmission(
    { template: [HEADER, ...lines].join('\n'), soldSeparately: false, termsAccepted: true, ...change },
    SELLER,
  );

describe('a submission', () => {
  it('that is sound gives each part with its limits [R2, L1]', () => {
    expect(check(['LAMP,SWITCH,3,2', 'LAMP,SHADE,1,'])).to.deep.equal({
      ok: true,
      lines: [
        { sku: 'SWITCH', orderLimit: 3, maxQuantity: 2 },
        { sku: 'SHADE', orderLimit: 1, maxQuantity: 1 },
      ],
    });
  });

  it('is refused without accepted terms, sound or not [R2]', () => {
    const terms = {
      member: 'termsAccepted',
      detail: 'The terms of the programme have to be accepted.',
      rule: 'R2',
    };
    expect(check(['LAMP,SHADE,1,1'], { termsAccepted: false })).to.deep.equal({ ok: false, faults: [terms] });
    const { ok, ...rest } = check(['LAMP,SHADE,0,1'], { termsAccepted: false });
    expect(ok).to.equal(false);
    expect('faults' in rest && rest.faults.map(({ member }) => member)).to.deep.equal([
      'termsAccepted',
      'template',
    ]);
  });

  it('is refused where its parent is another, or its part has no listing [R2, L1]', () => {
    expect(check(['LAMP,SHADE,1,1', 'TENT,SWITCH,1,1', 'LAMP,POLE,1,1'])).to.deep.equal({
      ok: false,
      faults: [
        {
          member: 'template',
          line: 3,
          column: 'parent_sku',
          rule: 'R2',
          detail: 'This registration enrols "LAMP", not "TENT".',
        },
        {
          member: 'template',
          line: 4,
          column: 'part_sku',
          rule: 'L1',
          detail: 'There is no listing "POLE".',
        },
      ],
    });
  });

  it('is refused for each thing that a part’s listing lacks [L2, L4]', () => {
    expect(check(['LAMP,BULB,1,1'])).to.deep.equal({
      ok: false,
      faults: [
        {
          member: 'template',
          line: 2,
          column: 'part_sku',
          rule: 'L2',
          detail: 'A picture is missing.',
        },
        {
          member: 'template',
          line: 2,
          column: 'part_sku',
          rule: 'L4',
          detail: 'The original price has to be an amount above 0, although the part goes out free.',
        },
      ],
    });
  });

  it('has the faults of the file and of the parts that it names in the order of its lines [R2, L1]', () => {
    const checked = check(['LAMP,POLE,1,1', 'LAMP,SHADE,0,1', 'TENT,SWITCH,1,1', 'LAMP,SHADE,1,1']);
    if (checked.ok) return expect.fail('passed');
    expect(
      checked.faults.map(({ member, rule, line, column }) => [member, rule, line, column]),
    ).to.deep.equal([
      ['template', 'L1', 2, 'part_sku'],
      ['template', 'R2', 3, 'order_limit'],
      ['template', 'R2', 4, 'parent_sku'],
      ['template', 'R2', 5, 'part_sku'],
    ]);
  });
});

import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { useMockApi } from '../mock-api.js';
import {
  FAULTY_PART,
  filled,
  ITEM_OF_NEW_PARENT,
  NEW_PARENT,
  RegistrationAnswer,
  sellerOf,
  SOUND_PART,
  submission,
} from '../seller.js';

// The world's clock stands at 10:00 on Tuesday, 16 June 2026, in Los Angeles; a local day there ends at 07:00 UTC.
// Working days from then on, without the holidays of 19 June (Juneteenth) and 3 July (Independence Day, observed):
// 17, 18, 22, 23, 24 June (5), 25, 26, 29, 30 June, 1 July (10), 2, 6, 7, 8, 9 July (15).

describe('a registration, step by step', () => {
  const api = useMockApi();
  const seller = sellerOf(api);

  it('goes from draft to withdrawn, its days counted in working days of the US, free of charge [R1, R3, R7, R8, R10]', async () => {
    const draft = {
      registrationId: 'registration-1',
      parentSku: NEW_PARENT,
      title: 'Ostra floor lamp, brass',
      status: 'draft',
      lines: [],
      soldSeparately: false,
      overdue: false,
      fee: { amount: 0, currency: 'USD' },
      steps: ['submit'],
    };
    expect(await seller.begin()).to.deep.equal(draft);

    const submitted = {
      ...draft,
      status: 'submitted',
      lines: [{ partSku: SOUND_PART, name: 'Shade, brass', orderLimit: 2, maxQuantity: 1 }],
      submittedOn: '2026-06-16',
      confirmBy: '2026-07-09',
      steps: ['confirm', 'report-error'],
    };
    expect(await seller.submit('registration-1')).to.deep.equal(submitted);

    const confirmed = { ...submitted, status: 'confirmed', steps: ['withdraw'] };
    expect(await seller.confirm('registration-1')).to.deep.equal(confirmed);

    const withdrawing = {
      ...confirmed,
      status: 'withdrawing',
      withdrawsOn: '2026-07-09',
      steps: [],
    };
    expect(await seller.withdraw('registration-1')).to.deep.equal(withdrawing);

    await seller.setClock('2026-07-09T06:59:59Z');
    expect(await seller.registration('registration-1')).to.deep.equal(withdrawing);
    await seller.setClock('2026-07-09T07:00:00Z');
    expect(await seller.registration('registration-1')).to.deep.equal({
      ...withdrawing,
      status: 'withdrawn',
      steps: [],
    });
  });

  it('is overdue once the day by which it is confirmed is over [R3]', async () => {
    await seller.begin();
    await seller.submit('registration-1');
    await seller.setClock('2026-07-10T06:59:59Z');
    expect((await seller.registration('registration-1')).overdue).to.equal(false);
    await seller.setClock('2026-07-10T07:00:00Z');
    expect((await seller.registration('registration-1')).overdue).to.equal(true);
    expect((await seller.confirm('registration-1')).overdue).to.equal(false);
  });

  it('in error says how to put it right, and takes the correction on the fifth working day [R4, R10]', async () => {
    await seller.begin();
    await seller.submit('registration-1');
    const inError = await seller.reportError('registration-1', [
      'Shades are limited to 1.',
      'Say which lamp.',
    ]);
    expect([inError.status, inError.correctBy, inError.notice]).to.deep.equal([
      'in-error',
      '2026-06-24',
      ['Shades are limited to 1.', 'Say which lamp.'],
    ]);

    await seller.setClock('2026-06-25T06:59:59Z');
    const template = filled(`${NEW_PARENT},${SOUND_PART},1,1`);
    const corrected = await seller.correct('registration-1', submission({ template }));
    // 15 working days from 24 June on: 25, 26, 29, 30 June, 1, 2, 6, 7, 8, 9, 10, 13, 14, 15, 16 July.
    expect(corrected).to.deep.equal({
      registrationId: 'registration-1',
      parentSku: NEW_PARENT,
      title: 'Ostra floor lamp, brass',
      status: 'submitted',
      lines: [{ partSku: SOUND_PART, name: 'Shade, brass', orderLimit: 1, maxQuantity: 1 }],
      soldSeparately: false,
      submittedOn: '2026-06-24',
      confirmBy: '2026-07-16',
      overdue: false,
      fee: { amount: 0, currency: 'USD' },
      steps: ['confirm', 'report-error'],
    });
  });

  it('in error closes after the fifth working day, and has to be submitted anew [R4]', async () => {
    await seller.begin();
    await seller.submit('registration-1');
    await seller.reportError('registration-1');
    await seller.setClock('2026-06-25T07:00:00Z');
    expect((await seller.registration('registration-1')).status).to.equal('closed');
    const late = await api.refusedSeller(
      'not-allowed-now',
      409,
      'POST /programme/registrations/registration-1/corrections',
      { body: submission() },
    );
    expect(late.rule).to.equal('R4');
    expect((await seller.begin()).registrationId).to.equal('registration-2');
  });

  it('is listed with the others [R1]', async () => {
    const { registrationId } = await seller.begin();
    const { registrations } = await api.ok(
      z.object({ registrations: z.array(RegistrationAnswer) }),
      'GET /programme/registrations',
    );
    expect(registrations).to.have.length(api.store.world.registrations.length);
    expect(registrations.at(-1)).to.deep.equal(await seller.registration(registrationId));
    const grey = registrations.find(({ parentSku }) => parentSku === 'KY-OFFICE-CHAIR-GREY');
    expect(grey?.status).to.equal('closed');
  });

  it('is not found under an id that nothing has', async () => {
    for (const [name, body] of [
      ['GET /programme/registrations/none', undefined],
      ['GET /programme/registrations/none/template', undefined],
      ['PUT /programme/registrations/none', submission()],
      ['POST /programme/registrations/none/corrections', submission()],
      ['POST /programme/registrations/none/withdrawal', undefined],
      ['POST /mock/registrations/none/decision', { decision: 'confirm' }],
    ] as const) {
      await api.refusedSeller('not-found', 404, name, { body });
    }
  });
});

describe('a step of a registration', () => {
  const api = useMockApi();
  const seller = sellerOf(api);

  /** How each state is come to, from a draft. */
  const STATES = {
    draft: async () => {},
    submitted: async (id) => {
      await seller.submit(id);
    },
    'in-error': async (id) => {
      await seller.submit(id);
      await seller.reportError(id);
    },
    confirmed: async (id) => {
      await seller.submit(id);
      await seller.confirm(id);
    },
    withdrawing: async (id) => {
      await STATES.confirmed(id);
      await seller.withdraw(id);
    },
    withdrawn: async (id) => {
      await STATES.withdrawing(id);
      await seller.setClock('2026-07-09T07:00:00Z');
    },
    closed: async (id) => {
      await STATES['in-error'](id);
      await seller.setClock('2026-06-25T07:00:00Z');
    },
  } satisfies Record<string, (registrationId: string) => Promise<void>>;

  /** Each step: how it is called, the states that take it, and the rule that refuses it in all others. */
  const STEPS: readonly [
    string,
    (id: string) => string,
    object | undefined,
    (keyof typeof STATES)[],
    string,
  ][] = [
    ['submit', (id) => `PUT /programme/registrations/${id}`, submission(), ['draft'], 'R1'],
    ['correct', (id) => `POST /programme/registrations/${id}/corrections`, submission(), ['in-error'], 'R4'],
    ['withdraw', (id) => `POST /programme/registrations/${id}/withdrawal`, undefined, ['confirmed'], 'R7'],
    [
      'confirm',
      (id) => `POST /mock/registrations/${id}/decision`,
      { decision: 'confirm' },
      ['submitted'],
      'R3',
    ],
    [
      'report an error',
      (id) => `POST /mock/registrations/${id}/decision`,
      { decision: 'report-error', notice: ['Wrong.'] },
      ['submitted'],
      'R4',
    ],
  ];

  for (const [step, nameOf, body, takenIn, rule] of STEPS) {
    it(`“${step}” is taken when ${takenIn.join(', ')}, and refused in every other state [R1, ${rule}]`, async () => {
      for (const [state, bring] of Object.entries(STATES)) {
        api.reset('default');
        const { registrationId } = await seller.begin();
        await bring(registrationId);
        expect((await seller.registration(registrationId)).status).to.equal(state);
        const name = nameOf(registrationId);
        if (takenIn.some((taking) => taking === state)) {
          expect((await api.call(name, { body })).status, state).to.equal(200);
        } else {
          const refused = await api.refusedSeller('not-allowed-now', 409, name, { body });
          expect([state, refused.rule]).to.deep.equal([state, rule]);
          expect(refused.detail).to.include(state);
        }
      }
    });
  }

  it('is carried out once when it comes twice at the same time [R1]', async () => {
    await seller.begin();
    const twice = (name: string, body: object) =>
      Promise.all([api.call(name, { body }), api.call(name, { body })]);
    const submitted = await twice('PUT /programme/registrations/registration-1', submission());
    expect(submitted.map(({ status }) => status)).to.have.members([200, 409]);
    const confirmed = await twice('POST /mock/registrations/registration-1/decision', {
      decision: 'confirm',
    });
    expect(confirmed.map(({ status }) => status)).to.have.members([200, 409]);
    expect((await seller.registration('registration-1')).status).to.equal('confirmed');
  });

  it('begins one registration when the same parent is enrolled twice at the same time [R1]', async () => {
    const begin = () => api.call('POST /programme/registrations', { body: { parentSku: NEW_PARENT } });
    const responses = await Promise.all([begin(), begin()]);
    expect(responses.map(({ status }) => status)).to.have.members([201, 409]);
  });
});

describe('what a submission has to hold', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const SUBMIT = 'PUT /programme/registrations/registration-1';
  /** Submits what has to be refused, and gives each fault as [rule, pointer, line, column]. */
  const faultsOf = async (body: unknown, name = SUBMIT) => {
    const { errors = [] } = await api.refusedSeller('invalid-request', 422, name, { body });
    return errors.map(({ rule, pointer, line, column }) =>
      line === undefined ? [rule, pointer] : [rule, pointer, line, column],
    );
  };
  const faultsInFile = (...lines: string[]) => faultsOf(submission({ template: filled(...lines) }));

  beforeEach(() => seller.begin());

  it('accepted terms [R2]', async () => {
    expect(await faultsOf(submission({ termsAccepted: false }))).to.deep.equal([['R2', '/termsAccepted']]);
    await seller.submit('registration-1');
    const stored = api.store.world.registrations.find(({ parentId }) => parentId === 'lamp-brass');
    expect(stored?.termsAcceptedAt).to.equal('2026-06-16T17:00:00Z');
  });

  it('a file without faults: each one is named by line and column, all at once, and nothing is stored [R2]', async () => {
    const template = filled(
      `${NEW_PARENT},${SOUND_PART},many,1`,
      `${NEW_PARENT},,2,0`,
      '',
      `${NEW_PARENT},${SOUND_PART}`,
    );
    expect(await faultsOf(submission({ template, termsAccepted: false }))).to.deep.equal([
      ['R2', '/termsAccepted'],
      ['R2', '/template', 2, 'order_limit'],
      ['R2', '/template', 3, 'part_sku'],
      ['R2', '/template', 3, 'max_quantity'],
      ['R2', '/template', 5, ''],
    ]);
    expect((await seller.registration('registration-1')).status).to.equal('draft');
  });

  it('parts whose listings are sound: what is missing stands at the part’s line [L1, L2, L3, L6]', async () => {
    expect(
      await faultsInFile(
        `${NEW_PARENT},${SOUND_PART},2,1`,
        `${NEW_PARENT},${FAULTY_PART},2,1`,
        `${NEW_PARENT},KY-NO-SUCH,2,1`,
      ),
    ).to.deep.equal([
      ['L2', '/template', 3, 'part_sku'],
      ['L3', '/template', 3, 'part_sku'],
      ['L6', '/template', 3, 'part_sku'],
      ['L1', '/template', 4, 'part_sku'],
    ]);
  });

  for (const [rule, what, change] of [
    ['L4', 'an original price', { price: undefined }],
    ['L5', 'the quantity in a pack', { packQuantity: undefined }],
  ] as const) {
    it(`parts whose listings have ${what} [${rule}]`, async () => {
      const { parts } = api.store.world;
      api.change({ parts: parts.map((part) => (part.sku === SOUND_PART ? { ...part, ...change } : part)) });
      expect(await faultsOf(submission())).to.deep.equal([[rule, '/template', 2, 'part_sku']]);
    });
  }

  it('no other parent than its own, and each part once [R2]', async () => {
    expect(await faultsInFile(`KY-LAMP,${SOUND_PART},2,1`, `${NEW_PARENT},KY-OS-FS2,1,1`)).to.deep.equal([
      ['R2', '/template', 2, 'parent_sku'],
    ]);
    expect(
      await faultsInFile(`${NEW_PARENT},${SOUND_PART},2,1`, `${NEW_PARENT},${SOUND_PART},1,1`),
    ).to.deep.equal([['R2', '/template', 3, 'part_sku']]);
  });

  it('the choice whether parts may be sold by themselves, which is kept [L7]', async () => {
    expect(await faultsOf(submission({ soldSeparately: undefined }))).to.deep.equal([
      ['L7', '/soldSeparately'],
    ]);
    const sold = await seller.submit('registration-1', submission({ soldSeparately: true }));
    expect(sold.soldSeparately).to.equal(true);
    expect((await seller.registration('registration-1')).soldSeparately).to.equal(true);
  });

  it('the same in a correction, which is refused whole too, with what its listings lack [R2, R4, L2, L3, L6]', async () => {
    await seller.submit('registration-1');
    await seller.reportError('registration-1');
    const faults = await faultsOf(
      submission({ template: filled(`${NEW_PARENT},${FAULTY_PART},0,1`), termsAccepted: false }),
      'POST /programme/registrations/registration-1/corrections',
    );
    expect(faults).to.deep.equal([
      ['R2', '/termsAccepted'],
      ['R2', '/template', 2, 'order_limit'],
      ['L2', '/template', 2, 'part_sku'],
      ['L3', '/template', 2, 'part_sku'],
      ['L6', '/template', 2, 'part_sku'],
    ]);
    expect((await seller.registration('registration-1')).notice).to.have.length(1);
  });

  const malformed: readonly [string, string, unknown, string[][]][] = [
    ['a submission that is not JSON', SUBMIT, '{', [['R2', '']]],
    [
      'a submission without members',
      SUBMIT,
      {},
      [
        ['R2', '/template'],
        ['L7', '/soldSeparately'],
        ['R2', '/termsAccepted'],
      ],
    ],
    ['a submission with a member that is not known', SUBMIT, submission({ fee: 10 }), [['R2', '/fee']]],
    ['an empty file', SUBMIT, submission({ template: '' }), [['R2', '/template']]],
    ['a beginning that is not JSON', 'POST /programme/registrations', 'no', [['R1', '']]],
    ['a beginning without a parent', 'POST /programme/registrations', {}, [['R1', '/parentSku']]],
    [
      'a beginning with an unknown parent',
      'POST /programme/registrations',
      { parentSku: 'KY-NONE' },
      [['R1', '/parentSku']],
    ],
    [
      'a beginning with a member that is not known',
      'POST /programme/registrations',
      { parentSku: NEW_PARENT, free: true },
      [['R1', '/free']],
    ],
    [
      'a decision that is none',
      'POST /mock/registrations/registration-1/decision',
      {},
      [['R3', '/decision']],
    ],
    [
      'an error without a notice',
      'POST /mock/registrations/registration-1/decision',
      { decision: 'report-error', notice: [] },
      [['R4', '/notice']],
    ],
  ];
  for (const [what, name, body, faults] of malformed) {
    const rules = [...new Set(faults.map(([rule]) => rule))].join(', ');
    it(`refuses ${what}, naming the member and its rule [${rules}]`, async () => {
      expect(await faultsOf(body, name)).to.deep.equal(faults);
    });
  }
});

describe('the template of a registration', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const download = async (registrationId: string) => {
    const response = await api.call(`GET /programme/registrations/${registrationId}/template`);
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).to.equal('no-store');
    return response.text();
  };

  it('is downloaded, filled in and uploaded [R2]', async () => {
    await seller.begin();
    const empty = await download('registration-1');
    expect(empty).to.equal(`parent_sku,part_sku,order_limit,max_quantity\r\n${NEW_PARENT},,1,1\r\n`);
    const { lines } = await seller.submit(
      'registration-1',
      submission({ template: empty.replace(',,1,1', `,${SOUND_PART},3,2`) }),
    );
    expect(lines).to.deep.equal([
      { partSku: SOUND_PART, name: 'Shade, brass', orderLimit: 3, maxQuantity: 2 },
    ]);
    expect(await download('registration-1')).to.equal(
      `parent_sku,part_sku,order_limit,max_quantity\r\n${NEW_PARENT},${SOUND_PART},3,2\r\n`,
    );
  });

  it('as downloaded registers the same parts again, on the same terms [R2]', async () => {
    const before = await seller.registration('registration-coffee-machine');
    const template = await download('registration-coffee-machine');
    for (const active of [false, true]) {
      await api.call('PUT /mock/parents/KY-COFFEE-MACHINE', { body: { active } });
    }
    const after = await seller.enrol(submission({ template }), 'KY-COFFEE-MACHINE');
    expect(before.lines).to.have.length(7);
    expect(after.lines).to.deep.equal(before.lines);
  });
});

describe('a parent', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const setActive = (sku: string, active: boolean) =>
    api.ok(z.strictObject({ sku: z.string(), active: z.boolean() }), `PUT /mock/parents/${sku}`, {
      body: { active },
    });
  const refuseToBegin = async (parentSku: string) =>
    (
      await api.refusedSeller('not-allowed-now', 409, 'POST /programme/registrations', {
        body: { parentSku },
      })
    ).rule;

  it('has one registration at a time, be it a draft or confirmed [R1]', async () => {
    await seller.begin();
    expect(await refuseToBegin(NEW_PARENT)).to.equal('R1');
    expect(await refuseToBegin('KY-LAMP')).to.equal('R1');
  });

  it('that becomes inactive loses its registration, and active again needs a new one [R9, E7, E8]', async () => {
    expect(await seller.unavailable(api.item())).to.equal(undefined);
    await setActive('KY-COFFEE-MACHINE', false);
    expect((await seller.registration('registration-coffee-machine')).status).to.equal('closed');
    expect(await seller.unavailable(api.item())).to.equal('parent-inactive');
    expect(await refuseToBegin('KY-COFFEE-MACHINE')).to.equal('R9');

    await setActive('KY-COFFEE-MACHINE', true);
    expect(await seller.unavailable(api.item())).to.equal('not-registered');
    const template = filled('KY-COFFEE-MACHINE,KY-AR3-1180,2,1');
    await seller.enrol(submission({ template }), 'KY-COFFEE-MACHINE');
    const { unavailable, parts } = await seller.support(api.item());
    expect(unavailable).to.equal(undefined);
    expect(parts.map(({ partId }) => partId)).to.deep.equal(['coffee-drip-tray']);
  });

  it('that is inactive keeps its draft, which can be submitted only once it is active again [R9]', async () => {
    await seller.begin();
    await setActive(NEW_PARENT, false);
    const refused = await api.refusedSeller(
      'not-allowed-now',
      409,
      'PUT /programme/registrations/registration-1',
      { body: submission() },
    );
    expect(refused.rule).to.equal('R9');
    await setActive(NEW_PARENT, true);
    expect((await seller.submit('registration-1')).status).to.equal('submitted');
  });

  it('is changed by a sound call only [R9]', async () => {
    const name = `PUT /mock/parents/${NEW_PARENT}`;
    const { errors } = await api.refusedSeller('invalid-request', 422, name, { body: { active: 'no' } });
    expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([['/active', 'R9']]);
    await api.refusedSeller('not-found', 404, 'PUT /mock/parents/KY-NONE', { body: { active: true } });
  });

  it('can share a part with another: each gives it away within its own limits [L1, E10]', async () => {
    const lamp = { orderId: '114-7660587', itemId: '114-7660587-1' };
    await seller.enrol(submission({ template: filled(`${NEW_PARENT},KY-OS-SH38,3,2`) }));
    const shadeFor = async (item: typeof lamp) => {
      const shade = (await seller.support(item)).parts.find(({ partId }) => partId === 'lamp-shade');
      return shade && [shade.requestsLeft, shade.maxQuantity];
    };
    expect(await shadeFor(lamp)).to.deep.equal([1, 1]);
    expect(await shadeFor(ITEM_OF_NEW_PARENT)).to.deep.equal([3, 2]);

    await seller.orderPart(ITEM_OF_NEW_PARENT, 'lamp-shade', 2);
    await seller.orderPart(lamp, 'lamp-shade');
    expect(await shadeFor(ITEM_OF_NEW_PARENT)).to.deep.equal([2, 2]);
    expect(await shadeFor(lamp)).to.deep.equal([0, 1]);
    // 9 in stock, for both of them: 2 and 1 are gone.
    expect(api.store.world.parts.find(({ partId }) => partId === 'lamp-shade')?.stock).to.equal(6);
  });
});

describe('what the shopper meets meanwhile', () => {
  const api = useMockApi();
  const seller = sellerOf(api);
  const STOCK = `PUT /programme/inventory/${SOUND_PART}`;

  it('is nothing until the registration is confirmed and stock is uploaded [R5, R6, E8, E11]', async () => {
    const refuseStock = async () =>
      (await api.refusedSeller('not-allowed-now', 409, STOCK, { body: { quantity: 7 } })).rule;
    expect(await refuseStock()).to.equal('R5');
    await seller.begin();
    expect(await refuseStock()).to.equal('R5');
    await seller.submit('registration-1');
    expect(await refuseStock()).to.equal('R5');
    await seller.reportError('registration-1');
    expect(await refuseStock()).to.equal('R5');
    await seller.correct('registration-1');
    expect(await seller.unavailable(ITEM_OF_NEW_PARENT)).to.equal('not-registered');

    await seller.confirm('registration-1');
    expect(await seller.unavailable(ITEM_OF_NEW_PARENT)).to.equal('no-parts-in-stock');
    await api.refused('part-out-of-stock', 409, 'POST /part-requests', {
      body: seller.partRequestBody(ITEM_OF_NEW_PARENT, 'lamp-brass-shade'),
      key: 'before-stock',
    });

    expect(await seller.upload(SOUND_PART, 7)).to.deep.equal({ sku: SOUND_PART, quantity: 7 });
    const { unavailable, parts } = await seller.support(ITEM_OF_NEW_PARENT);
    expect(unavailable).to.equal(undefined);
    expect(parts.map(({ partId, requestsLeft }) => [partId, requestsLeft])).to.deep.equal([
      ['lamp-brass-shade', 2],
    ]);
    await seller.orderPart(ITEM_OF_NEW_PARENT, 'lamp-brass-shade');
    expect(api.store.world.parts.find(({ sku }) => sku === SOUND_PART)?.stock).to.equal(6);
  });

  it('goes on while a withdrawal is under notice, and stops on the day it holds [R7, E8, R5]', async () => {
    const stock = 'PUT /programme/inventory/KY-AR3-1180';
    await seller.withdraw('registration-coffee-machine');
    await seller.setClock('2026-07-09T06:59:59Z');
    expect(await seller.unavailable(api.item())).to.equal(undefined);
    await seller.orderPart(api.item(), 'coffee-drip-tray');
    await seller.upload('KY-AR3-1180', 50);

    await seller.setClock('2026-07-09T07:00:00Z');
    expect(await seller.unavailable(api.item())).to.equal('not-registered');
    await api.refused('not-offered', 403, 'POST /part-requests', {
      body: seller.partRequestBody(api.item(), 'coffee-drip-tray'),
      key: 'too-late',
    });
    const refused = await api.refusedSeller('not-allowed-now', 409, stock, { body: { quantity: 60 } });
    expect(refused.rule).to.equal('R5');

    // A new registration counts from then on, and nothing of the one that was withdrawn.
    const template = filled('KY-COFFEE-MACHINE,KY-AR3-1180,2,1');
    await seller.enrol(submission({ template }), 'KY-COFFEE-MACHINE');
    const { parts } = await seller.support(api.item());
    expect(parts.map(({ partId, requestsLeft }) => [partId, requestsLeft])).to.deep.equal([
      ['coffee-drip-tray', 1],
    ]);
  });

  it('is untouched by stock that is no number of packs, or of no listing [R5]', async () => {
    for (const quantity of [-1, 1.5, '7', null, undefined]) {
      const { errors } = await api.refusedSeller('invalid-request', 422, STOCK, { body: { quantity } });
      expect(errors?.map(({ pointer, rule }) => [pointer, rule])).to.deep.equal([['/quantity', 'R5']]);
    }
    await api.refusedSeller('not-found', 404, 'PUT /programme/inventory/KY-NONE', { body: { quantity: 1 } });
  });
});

import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import * as contract from '../../src/contract/index.js';
import * as examples from './examples.js';

type Example = Record<string, unknown>;

interface Row {
  name: string;
  schema: z.ZodMiniType;
  example: Example;
  /** Without any one of these the payload does not fit. */
  required: string[];
  /** Addresses of which an unsafe one is dropped. */
  addresses?: string[];
}

const rows: Row[] = [
  {
    name: 'SupportOption',
    schema: contract.SupportOption,
    example: examples.supportOption,
    required: ['orderId', 'itemId'],
  },
  {
    name: 'SupportOptions',
    schema: contract.SupportOptions,
    example: { options: [examples.supportOption] },
    required: ['options'],
  },
  {
    name: 'ReturnWindow',
    schema: contract.ReturnWindow,
    example: examples.returnWindow,
    required: ['endsOn', 'timeZone'],
  },
  {
    name: 'OrderItem',
    schema: contract.OrderItem,
    example: examples.orderItem,
    required: ['itemId', 'title'],
    addresses: ['imageUrl'],
  },
  {
    name: 'Order',
    schema: contract.Order,
    example: examples.order,
    required: ['orderId', 'placedOn', 'items'],
  },
  { name: 'OrderPage', schema: contract.OrderPage, example: examples.orderPage, required: ['orders'] },
  {
    name: 'Part',
    schema: contract.Part,
    example: examples.part,
    required: ['partId', 'name'],
    addresses: ['imageUrl'],
  },
  {
    name: 'Companion',
    schema: contract.Companion,
    example: examples.part.companions[0] ?? {},
    required: ['partId'],
  },
  {
    name: 'Diagram',
    schema: contract.Diagram,
    example: examples.diagram,
    required: ['width', 'height', 'regions'],
    addresses: ['imageUrl'],
  },
  {
    name: 'DiagramRegion',
    schema: contract.DiagramRegion,
    example: examples.diagram.regions[0] ?? {},
    required: ['partId', 'at', 'path'],
  },
  { name: 'Hint', schema: contract.Hint, example: examples.hint, required: ['text'] },
  { name: 'EvidenceRules', schema: contract.EvidenceRules, example: examples.evidenceRules, required: [] },
  {
    name: 'SavedAddress',
    schema: contract.SavedAddress,
    example: examples.savedAddress,
    required: ['addressId', 'recipient', 'lines'],
  },
  {
    name: 'PostalAddress',
    schema: contract.PostalAddress,
    example: examples.postalAddress,
    required: ['recipient', 'line1', 'city', 'country'],
  },
  { name: 'ReasonAnswers', schema: contract.ReasonAnswers, example: examples.reasonAnswers, required: [] },
  {
    name: 'RequestEvent',
    schema: contract.RequestEvent,
    example: examples.partRequest.history[0] ?? {},
    required: ['at'],
  },
  {
    name: 'Solution',
    schema: contract.Solution,
    example: examples.solution,
    required: ['kind', 'title', 'url'],
  },
  {
    name: 'PartRequestBody',
    schema: contract.PartRequestBody,
    example: examples.partRequestBody,
    required: ['orderId', 'itemId', 'touchpoint', 'reason', 'parts'],
  },
  {
    name: 'PartRequest',
    schema: contract.PartRequest,
    example: examples.partRequest,
    required: [
      'requestId',
      'orderId',
      'itemId',
      'parts',
      'requestedAt',
      'total',
      'deliveryAddress',
      'returnWindow',
    ],
    addresses: ['trackingUrl'],
  },
  {
    name: 'PartRequestList',
    schema: contract.PartRequestList,
    example: { requests: [examples.partRequest] },
    required: ['requests'],
  },
  {
    name: 'ReturnBody',
    schema: contract.ReturnBody,
    example: examples.returnBody,
    required: ['orderId', 'itemId', 'cause'],
  },
  {
    name: 'WholeItemReturn',
    schema: contract.WholeItemReturn,
    example: examples.wholeItemReturn,
    required: ['returnId', 'orderId', 'itemId', 'dropOffBy'],
    addresses: ['labelUrl'],
  },
  { name: 'ReturnFallback', schema: contract.ReturnFallback, example: examples.returnFallback, required: [] },
  {
    name: 'SupportContext',
    schema: contract.SupportContext,
    example: examples.supportContext,
    required: ['orderId', 'item', 'parts'],
  },
  {
    name: 'RedeemBody',
    schema: contract.RedeemBody,
    example: { token: 'abc.def.ghi' },
    required: ['token'],
  },
  {
    name: 'RedeemedLink',
    schema: contract.RedeemedLink,
    example: examples.redeemedLink,
    required: ['orderId', 'itemId', 'session'],
  },
  { name: 'Evidence', schema: contract.Evidence, example: { evidenceId: 'e-1' }, required: ['evidenceId'] },
  { name: 'Problem', schema: contract.Problem, example: examples.problem, required: [] },
  { name: 'OutcomeBody', schema: contract.OutcomeBody, example: { kept: true }, required: ['kept'] },
];

const without = (example: Example, member: string) =>
  Object.fromEntries(Object.entries(example).filter(([name]) => name !== member));

/** Puts a member that the contract does not know into every object of a payload. */
function withUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknown);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, withUnknown(member)]);
  return { ...Object.fromEntries(members), fromTheFuture: { more: true } };
}

const UNSAFE = [
  'javascript:alert(1)',
  'data:text/html,x',
  'http://img.shop.example/a.png',
  'https://user:secret@img.shop.example/a.png',
  '/a.png',
  7,
  null,
];

for (const { name, schema, example, required, addresses = [] } of rows) {
  describe(name, () => {
    it('takes a full payload as it is', () => {
      expect(schema.parse(example)).to.deep.equal(example);
    });

    it('leaves out members that it does not know, at every depth', () => {
      expect(schema.parse(withUnknown(example))).to.deep.equal(example);
    });

    for (const member of required) {
      it(`does not fit without ${member}`, () => {
        expect(schema.safeParse(without(example, member)).success).to.equal(false);
      });
    }

    const optional = Object.keys(example).filter((member) => !required.includes(member));
    for (const member of optional) {
      it(`fits without ${member}`, () => {
        expect(schema.safeParse(without(example, member)).success).to.equal(true);
      });
    }

    for (const member of addresses) {
      it(`loses an unsafe ${member}, and nothing else`, () => {
        for (const address of UNSAFE) {
          const parsed = Object.entries(schema.parse({ ...example, [member]: address }) ?? {});
          const kept = Object.fromEntries(parsed.filter(([, value]) => value !== undefined));
          expect(kept).to.deep.equal(without(example, member));
        }
      });
    }

    it('answers to anything with a value or with faults, never with an exception', () => {
      fc.assert(
        fc.property(fc.jsonValue(), fc.constantFrom('', ...Object.keys(example)), (value, member) => {
          schema.safeParse(member ? { ...example, [member]: value } : value);
        }),
        { numRuns: 100 },
      );
    });
  });
}

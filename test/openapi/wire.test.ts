import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import * as contract from '../../src/contract/index.js';
import { wire } from '../../src/openapi/wire.js';
import * as examples from '../contract/examples.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = readonly (string | number)[];

/** A value as it goes over the wire. */
function json(value: unknown): Json {
  const sent: Json = JSON.parse(JSON.stringify(value));
  return sent;
}

const payloads: Readonly<Record<string, { schema: z.ZodMiniType; example: Json }>> = {
  SupportOption: { schema: contract.SupportOption, example: json(examples.supportOption) },
  SupportOptions: { schema: contract.SupportOptions, example: json({ options: [examples.supportOption] }) },
  ReturnWindow: { schema: contract.ReturnWindow, example: json(examples.returnWindow) },
  OrderItem: { schema: contract.OrderItem, example: json(examples.orderItem) },
  Order: { schema: contract.Order, example: json(examples.order) },
  OrderPage: { schema: contract.OrderPage, example: json(examples.orderPage) },
  Part: { schema: contract.Part, example: json(examples.part) },
  Solution: { schema: contract.Solution, example: json(examples.solution) },
  Hint: { schema: contract.Hint, example: json(examples.hint) },
  EvidenceRules: { schema: contract.EvidenceRules, example: json(examples.evidenceRules) },
  Diagram: { schema: contract.Diagram, example: json(examples.diagram) },
  SavedAddress: { schema: contract.SavedAddress, example: json(examples.savedAddress) },
  PostalAddress: { schema: contract.PostalAddress, example: json(examples.postalAddress) },
  ReasonAnswers: { schema: contract.ReasonAnswers, example: json(examples.reasonAnswers) },
  SupportContext: { schema: contract.SupportContext, example: json(examples.supportContext) },
  PartRequestBody: { schema: contract.PartRequestBody, example: json(examples.partRequestBody) },
  PartRequest: { schema: contract.PartRequest, example: json(examples.partRequest) },
  PartRequestList: { schema: contract.PartRequestList, example: json({ requests: [examples.partRequest] }) },
  OutcomeBody: { schema: contract.OutcomeBody, example: { kept: true } },
  ReturnBody: { schema: contract.ReturnBody, example: json(examples.returnBody) },
  ReturnFallback: { schema: contract.ReturnFallback, example: json(examples.returnFallback) },
  WholeItemReturn: { schema: contract.WholeItemReturn, example: json(examples.wholeItemReturn) },
  RedeemBody: { schema: contract.RedeemBody, example: { token: 'abc.def.ghi' } },
  RedeemedLink: { schema: contract.RedeemedLink, example: json(examples.redeemedLink) },
  Evidence: { schema: contract.Evidence, example: { evidenceId: 'evidence-1' } },
  Problem: { schema: contract.Problem, example: json(examples.problem) },
};

/** Every place in a payload but its root. */
function placesIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const members: [string | number, Json][] = Array.isArray(value)
    ? value.map((entry, index) => [index, entry])
    : Object.entries(value);
  return members.flatMap(([name, member]) => [[...path, name], ...placesIn(member, [...path, name])]);
}

/** A payload with another value in one place, or without that member. */
function changedAt(value: Json, [name, ...rest]: Path, to: Json | undefined): Json {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => {
      if (index !== name) return [entry];
      if (rest.length > 0) return [changedAt(entry, rest, to)];
      return to === undefined ? [] : [to];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
    if (key !== name) return [[key, member]];
    if (rest.length > 0) return [[key, changedAt(member, rest, to)]];
    return to === undefined ? [] : [[key, to]];
  });
  return Object.fromEntries(members);
}

/** Where the wire form finds faults; none where it takes the payload. */
function faultsOf(schema: z.ZodMiniType, payload: Json): string[] {
  const parsed = wire(schema).safeParse(payload);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

describe('the form in which an API has to send a payload', () => {
  for (const [name, { schema, example }] of Object.entries(payloads)) {
    it(`takes a full ${name}`, () => {
      expect(faultsOf(schema, example)).to.deep.equal([]);
      expect(wire(schema).parse(example)).to.deep.equal(example);
    });

    it(`refuses what the reader repairs or drops in a ${name}, and says where`, () => {
      const replacement = fc.option(fc.jsonValue(), { nil: undefined });
      fc.assert(
        fc.property(fc.constantFrom(...placesIn(example)), replacement, (place, value) => {
          const payload = json(changedAt(example, place, value === undefined ? undefined : json(value)));
          const read = schema.safeParse(payload);
          const faults = faultsOf(schema, payload);
          const isReadAsSent = read.success && sorted(json(read.data)) === sorted(known(payload, example));
          expect(faults.length > 0, JSON.stringify(payload)).to.equal(!isReadAsSent);
          // A list that is one entry shorter can only be wrong as a whole.
          const isShorter = value === undefined && typeof place.at(-1) === 'number';
          const at = (isShorter ? place.slice(0, -1) : place).join('.');
          expect(faults.filter((fault) => !`${fault}.`.startsWith(`${at}.`))).to.deep.equal([]);
        }),
        { numRuns: 100 },
      );
    });
  }

  const repaired: readonly [payload: string, place: Path, value: Json | undefined][] = [
    ['SupportOption', ['available'], 'yes'],
    ['SupportOption', ['available'], undefined],
    ['SupportOption', ['solutions', 1], 'hologram'],
    ['SupportOption', ['solutions'], undefined],
    ['SupportOption', ['returnWindow', 'endsOn'], '4 August'],
    ['SupportOption', ['returnWindow', 'timeZone'], 'Atlantis/Capital'],
    ['SupportOption', ['returnWindow'], null],
    ['SupportOption', ['openRequestStatus'], 'lost in the post'],
    ['SupportOption', ['openRequestStatus'], 'unknown'],
    ['SupportOptions', ['options', 0], 7],
    ['OrderPage', ['orders', 0, 'items', 0, 'quantity'], 0],
    ['OrderPage', ['orders', 0, 'items', 0, 'quantity'], undefined],
    ['OrderPage', ['orders', 0, 'items', 0, 'status'], 'unknown'],
    ['OrderPage', ['orders', 0, 'items', 0, 'imageUrl'], 'javascript:alert(1)'],
    ['OrderPage', ['orders', 0, 'items', 0, 'deliveredOn'], null],
    ['SupportContext', ['unavailable'], 'unknown'],
    ['SupportContext', ['unavailable'], 'gone-fishing'],
    ['SupportContext', ['wholeItemReturn'], undefined],
    ['SupportContext', ['wholeItemReturn', 'possible'], 'maybe'],
    ['SupportContext', ['solutions', 0, 'url'], 'http://shop.example/guide'],
    ['SupportContext', ['parts', 0, 'stock'], 'plenty'],
    ['SupportContext', ['parts', 0, 'packQuantity'], '100'],
    ['SupportContext', ['requests', 0, 'actions', 1], 'complain'],
    ['SupportContext', ['parts', 0, 'replaces', 1], 7],
    ['SupportContext', ['parts', 0, 'replaces'], undefined],
    ['SupportContext', ['parts', 0, 'expectedOn'], 'next week'],
    ['SupportContext', ['parts', 0, 'substituteId'], ''],
    ['SupportContext', ['parts', 0, 'companions', 0, 'partId'], 7],
    ['SupportContext', ['parts', 0, 'companions', 0, 'note'], null],
    ['SupportContext', ['parts', 0, 'fulfilment'], 'drone'],
    ['SupportContext', ['maxParts'], 0],
    ['SupportContext', ['diagram', 'width'], -1],
    ['SupportContext', ['diagram', 'imageUrl'], 'data:image/svg+xml,<svg/>'],
    ['SupportContext', ['diagram', 'outlines', 1], '<path d="M0 0"/>'],
    ['SupportContext', ['diagram', 'outlines'], undefined],
    ['SupportContext', ['diagram', 'regions', 0, 'path'], 'M0 0" onload="alert(1)'],
    ['SupportContext', ['diagram', 'regions', 0, 'callout'], 'a long callout'],
    ['SupportContext', ['diagram', 'regions', 0, 'at', 'x'], '20'],
    ['SupportContext', ['hints', 0, 'text'], ''],
    ['SupportContext', ['hints', 0, 'reason'], 'lost'],
    ['SupportContext', ['hints'], undefined],
    ['SupportContext', ['evidence', 'required', 0], 'lost'],
    ['SupportContext', ['evidence', 'maxPhotos'], 11],
    ['SupportContext', ['addresses', 0, 'lines'], 'Portland'],
    ['SupportContext', ['deliveryCountries', 1], 'Canada'],
    ['SupportContext', ['wholeItemReturn', 'cost'], 4.99],
    ['SupportContext', ['wholeItemReturn', 'refundArrival', 'to'], 'soon'],
    ['PartRequest', ['reason'], 'lost'],
    ['PartRequest', ['reason'], 'unknown'],
    ['PartRequest', ['reason'], undefined],
    ['PartRequest', ['history', 0, 'status'], 'lost in the post'],
    ['PartRequest', ['history', 1, 'at'], '2026-07-07'],
    ['PartRequest', ['history'], undefined],
    ['PartRequest', ['kept'], 'yes'],
    ['Problem', ['parts', 0, 'partId'], ''],
    ['Problem', ['errors', 0, 'detail'], 7],
  ];
  for (const [name, place, value] of repaired) {
    const what =
      value === undefined
        ? `without ${place.join('.')}`
        : `with ${JSON.stringify(value)} as ${place.join('.')}`;
    it(`refuses a ${name} ${what}`, () => {
      const { schema, example } = payloads[name] ?? expect.fail(name);
      const payload = changedAt(example, place, value);
      expect(schema.safeParse(payload).success).to.equal(true);
      expect(faultsOf(schema, payload)).to.deep.equal([place.join('.')]);
    });
  }

  it('tolerates members that the contract does not know, at every depth', () => {
    const { schema, example } = payloads['SupportContext'] ?? expect.fail();
    expect(faultsOf(schema, withUnknown(example))).to.deep.equal([]);
  });

  it('is made once for each schema', () => {
    expect(wire(contract.PartRequest)).to.equal(wire(contract.PartRequest));
    expect(wire(contract.SupportContext)).not.to.equal(wire(contract.PartRequest));
  });

  it('refuses to guess at a kind of schema that it does not know', () => {
    expect(() => wire(z.object({ either: z.union([z.string(), z.number()]) }))).to.throw(TypeError, 'union');
  });
});

/** A text that is equal for payloads with equal members, in whatever order. */
function sorted(payload: Json): string {
  return JSON.stringify(payload, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** A payload without the members that a full example does not have: those are tolerated, and not read. */
function known(payload: Json | undefined, example: Json | undefined): Json {
  if (Array.isArray(payload) && Array.isArray(example))
    return payload.map((entry, index) => known(entry, example[index] ?? example[0]));
  if (!isObject(payload) || !isObject(example)) return payload ?? null;
  const members = Object.entries(payload).filter(([name]) => Object.hasOwn(example, name));
  return Object.fromEntries(members.map(([name, member]) => [name, known(member, example[name])]));
}

const isObject = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withUnknown(value: Json): Json {
  if (Array.isArray(value)) return value.map(withUnknown);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, Json] => [name, withUnknown(member)]);
  return { ...Object.fromEntries(members), fromTheFuture: { more: true } };
}

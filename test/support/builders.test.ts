import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';
import {
  Order,
  PartRequest,
  Problem,
  SupportContext,
  SupportOption,
  WholeItemReturn,
} from '../../src/contract/index.js';
import {
  aDiagram,
  anExpectedPart,
  anOrder,
  anOutOfStockProblem,
  aPackOfScrews,
  aPartAndItsSubstitute,
  aPartRequest,
  aSavedAddress,
  aSupportContext,
  aSupportOption,
  aWholeItemReturn,
  manyParts,
  someEvidenceRules,
} from './builders.js';

const BUILT: [string, z.ZodMiniType, object][] = [
  ['an order', Order, anOrder()],
  ['a support context', SupportContext, aSupportContext({ requests: [aPartRequest()] })],
  [
    'a support context with all that can be told',
    SupportContext,
    aSupportContext({
      parts: [aPackOfScrews(), anExpectedPart(), ...aPartAndItsSubstitute(), ...manyParts(3)],
      maxParts: 2,
      diagram: aDiagram(),
      evidence: someEvidenceRules(),
      addresses: [aSavedAddress()],
      deliveryCountries: ['US'],
    }),
  ],
  ['a part request', PartRequest, aPartRequest()],
  ['a whole-item return', WholeItemReturn, aWholeItemReturn()],
  ['a support option', SupportOption, aSupportOption()],
  ['a problem', Problem, anOutOfStockProblem()],
];

describe('the builders of the tests', () => {
  for (const [name, schema, value] of BUILT) {
    it(`build ${name} that the contract takes without changing anything`, () => {
      expect(JSON.parse(JSON.stringify(schema.parse(value)))).to.deep.equal(
        JSON.parse(JSON.stringify(value)),
      );
    });
  }
});

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
  anOrder,
  anOutOfStockProblem,
  aPartRequest,
  aSupportContext,
  aSupportOption,
  aWholeItemReturn,
} from './builders.js';

const BUILT: [string, z.ZodMiniType, object][] = [
  ['an order', Order, anOrder()],
  ['a support context', SupportContext, aSupportContext({ requests: [aPartRequest()] })],
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

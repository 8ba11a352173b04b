import { expect } from '@open-wc/testing';
import { everyState } from './states.js';

describe('the list of every state', () => {
  for (const { name, state } of everyState()) {
    it(`comes by events to ${name}`, () => {
      expect(name.startsWith(`${state.step}: `), `it came to ${state.step}`).to.equal(true);
    });
  }
});

import { expect } from '@open-wc/testing';
import { viewOf } from '../../../src/journey/index.js';
import type { MessageText } from '../../../src/messages/index.js';
import { expectNoBarrier } from '../../support/accessible.js';
import { useShop } from '../../support/shop.js';
import { find, shopper, textOf } from '../../support/shopper.js';
import { showJourneyAt } from '../../support/shown-journey.js';
import { everyState } from '../../support/states.js';
import { useWarnings } from '../../support/warnings.js';

/** Shows every state in one look, a file each: there are many of them. */
export function showsEveryState(
  look: string,
  page: { lang: string; dir: string },
  words: Readonly<Record<string, MessageText>>,
): void {
  const word = (key: string): string => {
    const text = words[key];
    return typeof text === 'string' ? text : '';
  };

  describe(`<product-support-journey> shows ${look}, with its heading and its way back, and without a barrier`, function () {
    // Whoever comes first waits until axe is loaded.
    this.timeout(30_000);
    useShop();
    const warnings = useWarnings();

    for (const { name, state } of everyState()) {
      it(name, async () => {
        const element = await showJourneyAt(state, page);
        const { heading, lead, canGoBack, actions, showsPlainLink } = viewOf(state);
        await shopper.isOn(word(heading));
        for (const { key, values } of lead) if (!values) await shopper.reads(word(key));
        expect(find('button', word('action.back')) !== undefined, 'a way back').to.equal(canGoBack);
        expect(find('link', 'The shop’s own help') !== undefined, 'a plain link').to.equal(
          showsPlainLink ?? false,
        );
        for (const { key } of actions) {
          expect(find('button', word(key)) !== undefined, `the button ${key}`).to.equal(true);
        }
        expect(textOf(element), 'a value is missing').not.to.match(/[{}]|undefined|NaN/);
        await expectNoBarrier(element);
        expect(warnings.all).to.deep.equal([]);
      });
    }
  });
}

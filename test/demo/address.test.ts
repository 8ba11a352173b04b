import { expect, waitUntil } from '@open-wc/testing';
import { showAddress } from '../../demo/shop/address.js';

describe('The address of a page of the demo', () => {
  const before = location.href;
  const { replaceState } = history;

  afterEach(() => {
    history.replaceState = replaceState;
    history.replaceState(null, '', before);
  });

  const addressOf = (state: string): URL => {
    const address = new URL(before);
    address.searchParams.set('state', state);
    return address;
  };

  it('is the latest one, and comes later where the browser refuses it', async () => {
    let refusals = 0;
    history.replaceState = () => {
      refusals += 1;
      throw new DOMException('Too many.', 'SecurityError');
    };
    showAddress(addressOf('first'));
    showAddress(addressOf('second'));
    expect(refusals).to.equal(2);
    history.replaceState = replaceState;
    await waitUntil(() => location.href !== before, 'the address is as it was', { timeout: 5_000 });
    expect(location.href).to.equal(addressOf('second').href);
  });
});

import type { Refusal } from '../../../components/deep-link/redeem.js';
import type { Fault } from '../../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../../mocks/world/seed.js';
import { pressButton, there } from '../hands.js';
import { statesOf, type Scene, type State, type Way } from '../state.js';

type DeepLinkWay = Way<'product-support-deep-link'>;

const REDEEM = { call: 'POST /deep-links/redeem' } as const;

/** What the API says to each link that does not lead on; a refusal that is missing here does not compile. */
const FAULTS: Record<Refusal, Fault> = {
  expired: { ...REDEEM, kind: 'status', status: 410, problem: 'link-expired' },
  used: { ...REDEEM, kind: 'status', status: 409, problem: 'link-used' },
  invalid: { ...REDEEM, kind: 'status', status: 400, problem: 'link-invalid' },
  failed: { ...REDEEM, kind: 'network-error' },
};

/** The states of the page that links lead to. Code that does not arrive shows as `failed`. */
export function deepLinkStates(scene: Scene): readonly State[] {
  const opened = async (element: HTMLElementTagNameMap['product-support-deep-link']): Promise<void> => {
    await pressButton(element, 'link.open');
    await there(element, (root) => root.querySelector('slot'));
  };
  const withToken = (more: DeepLinkWay): DeepLinkWay => ({
    ...more,
    give: (element) => void (element.token = 'a-link-of-the-gallery'),
  });
  const session = { token: MAIN_SHOPPER.token, expiresAt: scene.world.now };
  return statesOf('product-support-deep-link', scene, {
    'no link': {},
    greeting: withToken({}),
    opening: withToken({ hangs: true, act: (element) => pressButton(element, 'link.open') }),
    opened: withToken({
      faults: [{ ...REDEEM, kind: 'body', body: JSON.stringify({ ...scene.item, session }) }],
      act: opened,
    }),
    ...Object.fromEntries(
      Object.entries(FAULTS).map(([refusal, fault]) => [
        refusal,
        withToken({ faults: [fault], act: opened }),
      ]),
    ),
  });
}

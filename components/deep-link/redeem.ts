import { html, type TemplateResult } from 'lit';
import { redeemDeepLink } from '../../src/client/deep-links.js';
import type { Connection } from '../../src/client/connection.js';
import type { FailureType } from '../../src/client/result.js';
import { tellFailure } from '../../src/events/failed.js';

/** Why a link does not lead on. */
export type Refusal = 'expired' | 'used' | 'invalid' | 'failed';

/** What a link leads to: the support page of its item. */
export interface Redeemed {
  render(): TemplateResult;
}

const WHY: Partial<Record<FailureType, Refusal>> = {
  'link-expired': 'expired',
  'link-used': 'used',
  'link-invalid': 'invalid',
  'not-found': 'invalid',
  'invalid-request': 'invalid',
};

/** What the redeeming knows of the element around it. */
export interface RedeemHost extends EventTarget {
  readonly connection: Connection | undefined;
}

/** Redeems a link after the shopper's press; tells of a failure. */
export async function redeem(host: RedeemHost, token: string): Promise<Redeemed | Refusal> {
  const { connection } = host;
  if (!connection) return 'failed';
  const result = await redeemDeepLink(connection, token);
  if (!result.ok) {
    tellFailure(host, result.failure);
    return WHY[result.failure.type] ?? 'failed';
  }
  const { orderId, itemId, session } = result.value;
  const own: Connection = { ...connection, getToken: () => session.token };
  return {
    render: () =>
      html`<product-support-journey
        touchpoint="email"
        .takesFocus=${true}
        order-id=${orderId}
        item-id=${itemId}
        .ownConnection=${own}
        ><slot></slot
      ></product-support-journey>`,
  };
}

import { ITEM } from '../mock-api/calls.js';

/** One of the four touchpoints: how a shop puts it into a page, and what a shopper does there. */
export interface Touchpoint {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether a link of an e-mail leads to its page, with a token in the address. */
  readonly isLinked?: boolean;
  /** What is there to be seen before anything was pressed. */
  readonly option: { readonly role: 'button' | 'heading'; readonly name: string };
  /** The button that opens the journey; not given where that opens by itself. */
  readonly opensBy?: string;
  /** Whether the journey opens in a modal dialog over the page, and not in the page itself. */
  readonly isModal?: boolean;
  /** The reason that the shopper ticks in the shop's form: the shop then tells the touchpoint, and nobody asks again. */
  readonly reason?: string;
  /** The button that leaves the journey once the part is requested. */
  readonly leavesBy: 'Close' | 'Done';
  /** What stands in the touchpoint then, as a selector. */
  readonly afterwards: string;
  /** The calls up to the support page. */
  readonly calls: readonly string[];
  /** The calls once the part is requested. */
  readonly callsAfter: readonly string[];
}

const IDS = { 'order-id': ITEM.orderId, 'item-id': ITEM.itemId };
const GET_SUPPORT = 'Get product support';

const OPTIONS_CALL = 'GET /support-options';
const SUPPORT_CALL = `GET /orders/${ITEM.orderId}/items/${ITEM.itemId}/support`;

export const ORDER_LINE: Touchpoint = {
  name: 'an order line',
  tag: 'product-support-order-item',
  attributes: IDS,
  option: { role: 'button', name: GET_SUPPORT },
  opensBy: GET_SUPPORT,
  isModal: true,
  leavesBy: 'Close',
  afterwards: 'summary',
  calls: [OPTIONS_CALL, SUPPORT_CALL],
  // The line asks what it has to say now.
  callsAfter: [OPTIONS_CALL],
};

export const RETURN_OFFER: Touchpoint = {
  name: 'a return offer',
  tag: 'product-support-return-offer',
  attributes: IDS,
  option: { role: 'heading', name: 'Keep it – get the part for free' },
  reason: 'damaged',
  leavesBy: 'Done',
  afterwards: '#done',
  calls: [OPTIONS_CALL, SUPPORT_CALL],
  callsAfter: [OPTIONS_CALL],
};

export const DEEP_LINK: Touchpoint = {
  name: 'a deep link',
  tag: 'product-support-deep-link',
  attributes: {},
  isLinked: true,
  option: { role: 'button', name: GET_SUPPORT },
  opensBy: GET_SUPPORT,
  leavesBy: 'Done',
  afterwards: '#reopen',
  calls: ['POST /deep-links/redeem', SUPPORT_CALL],
  callsAfter: [],
};

/** The item's name is kept apart from the words around it, whichever way it is written. */
const FOR_THE_ITEM = `${GET_SUPPORT} for \u2068Aroma 3 coffee machine\u2069`;

export const HELP_CENTRE: Touchpoint = {
  name: 'a help centre',
  tag: 'product-support-help-centre',
  attributes: {},
  option: { role: 'button', name: FOR_THE_ITEM },
  opensBy: FOR_THE_ITEM,
  leavesBy: 'Done',
  afterwards: 'article:first-of-type li p',
  calls: ['GET /orders', OPTIONS_CALL, SUPPORT_CALL],
  callsAfter: [OPTIONS_CALL],
};

export const TOUCHPOINTS: readonly Touchpoint[] = [ORDER_LINE, RETURN_OFFER, DEEP_LINK, HELP_CENTRE];

import { baseFault } from '../../src/client/base-fault.js';
import { VERSION } from '../../src/version.js';

/** What a storefront's developer is told, by what is wrong; loaded where something is. */
const FAULTS = {
  'no-base': () => 'needs the attribute "api-base"; nothing is asked.',
  'bad-base': (apiBase: string) => baseFault(apiBase, document.baseURI),
  'bad-origin': (entry: string) =>
    `"${entry}" in "allowed-origins" is no origin, such as https://cdn.example; it is left out.`,
  'no-provider': () => 'stands outside a <product-support-provider> and has no "api-base"; nothing is asked.',
  'no-ids': () => 'needs the attributes "order-id" and "item-id"; nothing is shown.',
  option: () =>
    'the property "option" is not an answer of GET /support-options for this item; the API is asked',
  item: (orderId: string, itemId: string) =>
    `the API knows of no support for item "${itemId}" of order "${orderId}"; nothing is shown.`,
  touchpoint: (value: string) =>
    `"${value}" is no touchpoint (email, order, return, help); taken as "order".`,
  reason: (value: string) =>
    `"${value}" is no reason (missing, damaged, defective, incompatible); the shopper is asked.`,
  'unknown-item': (orderId: string, itemId: string) =>
    `the API knows no item "${itemId}" of order "${orderId}"; only the plain link is shown.`,
  defined: (version: string) =>
    `is defined already by ${version ? `version ${version}` : 'another script'}; product-support-kit ${VERSION} leaves it as it is.`,
} as const satisfies Record<string, (...values: string[]) => string>;

export type Fault = keyof typeof FAULTS;

const isFault = (text: string): text is Fault => Object.hasOwn(FAULTS, text);

/** An element, or the name of one. */
export type Faulty = Pick<Element, 'localName'>;

const told = new WeakMap<Faulty, Set<string>>();

/** Tells once an element what is wrong with it: a fault by its name, or in words of the element's own. */
export function tell(element: Faulty, fault: string, values: readonly string[]): void {
  const say: ((...values: string[]) => string) | undefined = isFault(fault) ? FAULTS[fault] : undefined;
  const text = say?.(...values) ?? fault;
  const before = told.get(element) ?? new Set();
  if (before.has(text)) return;
  told.set(element, before.add(text));
  console.warn(`<${element.localName}>: ${text}`);
}

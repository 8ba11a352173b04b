import type { BaseElement } from '../../components/shared/base-element.js';
import type { OrderItemRef, World } from '../../mocks/world/schema.js';
import { openShop, type OwnShop, type ShopOptions } from './own-shop.js';

/** The tags that have something to show. */
export type ShownTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends BaseElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** What a page writes at an element; `true` is an attribute without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** What states are made from: a world, and the order item that it is about. */
export interface Scene {
  readonly world: World;
  readonly item: OrderItemRef;
}

/** The shop's plain link, which stands inside each element. */
export interface PlainLink {
  readonly href: string;
  readonly text: string;
}

/** An element that is ready to be put into a page. */
export interface Exhibit {
  readonly node: HTMLElement;
  /** Does what a shopper does on the way to the state; call it once the node stands in the page. */
  readonly act: () => Promise<void>;
}

/** One state of an element, under a name for its URL. */
export interface State {
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether it takes part in a form of the page. */
  readonly inForm: boolean;
  /** Whether there is nothing to see. */
  readonly isEmpty: boolean;
  /** Brings the state about, each time anew and with a shop of its own. */
  readonly make: (link: PlainLink) => Exhibit;
}

/** How a state comes about: by what an element is given, and by what a shopper then does. */
export interface Way<Tag extends ShownTag> extends ShopOptions {
  readonly attributes?: Attributes;
  readonly world?: World;
  readonly inForm?: boolean;
  readonly isEmpty?: boolean;
  readonly give?: (element: HTMLElementTagNameMap[Tag], shop: OwnShop) => void;
  readonly act?: (element: HTMLElementTagNameMap[Tag], shop: OwnShop) => Promise<void>;
}

/** The states of an element by their names. */
export function statesOf<Tag extends ShownTag>(
  tag: Tag,
  { world }: Pick<Scene, 'world'>,
  ways: Readonly<Record<string, Way<Tag>>>,
): readonly State[] {
  return Object.entries(ways).map(([name, way]) => {
    const { attributes = {}, inForm = false, isEmpty = false } = way;
    return {
      name,
      attributes,
      inForm,
      isEmpty,
      make(link) {
        const shop = openShop(way.world ?? world, way);
        const element = document.createElement(tag);
        element.ownConnection = shop.connection;
        for (const [attribute, value] of Object.entries(attributes))
          element.setAttribute(attribute, value === true ? '' : value);
        const anchor = document.createElement('a');
        Object.assign(anchor, { href: link.href, textContent: link.text });
        element.append(anchor);
        way.give?.(element, shop);
        return {
          node: inForm ? formAround(element) : element,
          act: async () => way.act?.(element, shop),
        };
      },
    };
  });
}

/** A form of the page, which leads nowhere here. */
function formAround(element: HTMLElement): HTMLFormElement {
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(element);
  return form;
}

/** The two attributes that name an order item. */
export const idsOf = ({ orderId, itemId }: OrderItemRef): Attributes => ({
  'order-id': orderId,
  'item-id': itemId,
});

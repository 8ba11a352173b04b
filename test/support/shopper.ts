import './fresh-storage.js';
import { expect, waitUntil } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { asSeen } from './isolates.js';

/** How a person meets an element: by what it is, and by what it is called. */
export type Name = string | RegExp;

/** Every element that is rendered under a node, through shadow roots and slots, in reading order. */
export function* rendered(root: Node): Generator<Element> {
  const children =
    root instanceof HTMLSlotElement && root.assignedNodes().length > 0
      ? root.assignedNodes()
      : root.childNodes;
  for (const child of children) {
    if (!(child instanceof Element)) continue;
    yield child;
    yield* rendered(child.shadowRoot ?? child);
  }
}

/** The text that is shown under a node, as it is read. */
export function textOf(root: Node): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) pieces.push(node.data);
    else if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
      node.assignedNodes().forEach(visit);
    else if (node instanceof Element) {
      if (node.localName === 'style' || !isShown(node)) return;
      (node.shadowRoot ?? node).childNodes.forEach(visit);
    } else node.childNodes.forEach(visit);
  };
  visit(root);
  return asSeen(pieces.join(' ')).replace(/\s+/g, ' ').trim();
}

const isShown = (element: Element): boolean =>
  element.localName === 'slot' || element.localName.startsWith('product-support-')
    ? !element.hasAttribute('hidden')
    : element.checkVisibility({ visibilityProperty: true });

const isOpenModal = (element: Element): boolean => element.matches('dialog:modal');

/** What a person can perceive: within an open modal dialog, only that. */
function perceivable(): Element[] {
  const all = [...rendered(document.body)].filter(isShown);
  const modal = all.findLast(isOpenModal);
  return modal ? [modal, ...[...rendered(modal)].filter(isShown)] : all;
}

const nameOf = (element: Element): string =>
  asSeen(computeAccessibleName(element)).replace(/\s+/g, ' ').trim();

function matches(text: string, name: Name): boolean {
  // Spaces of every kind are one to the eye.
  return typeof name === 'string' ? text === name.replace(/\s+/g, ' ') : name.test(text);
}

/** Finds what has a role and a name, now. */
export function find(role: string, name: Name): HTMLElement | undefined {
  return perceivable().find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      getRole(element) === role &&
      !element.closest('[aria-hidden="true"]') &&
      matches(nameOf(element), name),
  );
}

async function waitFor<Found>(look: () => Found | undefined, what: () => string): Promise<Found> {
  let found: Found | undefined;
  const seen = (): boolean => (found = look()) !== undefined;
  try {
    await waitUntil(seen, 'not found', { interval: 10, timeout: 5000 });
  } catch {
    throw new Error(`${what()}; the page shows: ${textOf(document.body).slice(0, 600)}`);
  }
  if (found === undefined) throw new Error(what());
  return found;
}

/** The shopper at the page: sees, presses and fills in what a person would, and waits as a person would. */
export const shopper = {
  /** Waits until something with this role and name is there. */
  sees: (role: string, name: Name): Promise<HTMLElement> =>
    waitFor(
      () => find(role, name),
      () => `The shopper does not see the ${role} "${String(name)}"`,
    ),

  /** Waits for a heading: the step that the shopper is on. */
  isOn: (heading: Name): Promise<HTMLElement> => shopper.sees('heading', heading),

  /** Waits until the page says something. */
  reads: (text: Name): Promise<unknown> =>
    waitFor(
      () => {
        const shown = textOf(document.body);
        return (typeof text === 'string' ? shown.includes(text) : text.test(shown)) || undefined;
      },
      () => `The shopper does not read "${String(text)}"`,
    ),

  /** Something is not there; call it once the page has settled on something else. */
  doesNotSee(role: string, name: Name): void {
    // Not compared: to show an element as a difference takes for ever.
    if (find(role, name)) expect.fail(`the shopper sees the ${role} "${String(name)}"`);
  },

  doesNotRead(text: string): void {
    expect(textOf(document.body)).not.to.include(text);
  },

  /** Presses a button, or follows a link. */
  async presses(name: Name, role: 'button' | 'link' = 'button'): Promise<void> {
    const target = await shopper.sees(role, name);
    target.focus();
    target.click();
  },

  /** Unfolds, or folds, what stands behind a line. */
  async unfolds(line: Name): Promise<void> {
    const summary = await waitFor(
      () =>
        perceivable().find(
          (element): element is HTMLElement =>
            element instanceof HTMLElement &&
            element.localName === 'summary' &&
            matches(textOf(element), line),
        ),
      () => `The shopper finds nothing to unfold called "${String(line)}"`,
    );
    summary.click();
  },

  /** Ticks a radio button or a checkbox. */
  async ticks(name: Name): Promise<void> {
    const target = await waitFor(
      () => find('radio', name) ?? find('checkbox', name),
      () => `The shopper finds nothing to tick called "${String(name)}"`,
    );
    target.click();
  },

  /** Types into a text field, over what stands there. */
  async types(name: Name, text: string): Promise<void> {
    const field = await waitFor(
      () => find('textbox', name) ?? find('searchbox', name),
      () => `The shopper finds no field called "${String(name)}"`,
    );
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error('no field');
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },

  /** Picks an entry of a list. */
  async picks(name: Name, option: string): Promise<void> {
    const list = await shopper.sees('combobox', name);
    if (!(list instanceof HTMLSelectElement)) throw new Error('no list');
    list.value = option;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

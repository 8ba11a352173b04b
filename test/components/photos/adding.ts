import { html, waitUntil } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { ProductSupportJourney } from '../../../components/journey/journey.js';
import { focused } from '../../support/focus.js';
import { asSeen } from '../../support/isolates.js';
import { find, shopper, textOf } from '../../support/shopper.js';
import { shop } from '../../support/shop.js';

/** Pictures are decoded and encoded for real, and code is loaded meanwhile. */
const PATIENCE = { interval: 20, timeout: 25_000 } as const;

export const NOTE = 'A corner is broken off.';

const transferOf = (files: readonly File[], text?: string): DataTransfer => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (text !== undefined) transfer.setData('text/plain', text);
  return transfer;
};

export function journeyInPage(): ProductSupportJourney {
  const element = document.querySelector('product-support-journey');
  if (!element) throw new Error('There is no journey.');
  return element;
}

/** The shopper with pictures at hand. */
export const photographer = {
  /** Goes on to the step that asks for pictures, and writes a note there. */
  async comesToDetails(): Promise<ProductSupportJourney> {
    const { orderId, itemId } = shop.item;
    await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
    );
    await waitUntil(() => find('button', 'Request a free part'), 'the journey does not begin', PATIENCE);
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Damaged/);
    await shopper.presses('Continue');
    await shopper.ticks(/^Drip tray/);
    await shopper.presses('Continue');
    await shopper.types(/^Note/, NOTE);
    await waitUntil(() => find('button', 'Add pictures'), 'no pictures are asked for', PATIENCE);
    return journeyInPage();
  },

  /** Chooses files in the chooser that a button opens. */
  async chooses(...files: readonly File[]): Promise<void> {
    const root = journeyInPage().renderRoot;
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')];
    let opened: HTMLInputElement | undefined;
    const open = (event: Event): void => {
      event.preventDefault();
      if (event.currentTarget instanceof HTMLInputElement) opened = event.currentTarget;
    };
    for (const input of inputs) input.addEventListener('click', open);
    await shopper.presses('Add pictures');
    for (const input of inputs) input.removeEventListener('click', open);
    if (!opened) throw new Error('No chooser was opened.');
    opened.files = transferOf(files).files;
    opened.dispatchEvent(new Event('change', { bubbles: true }));
  },

  /** Drags files over a place; whether the place takes them. */
  drags(over: EventTarget, type: 'dragover' | 'dragleave' | 'drop', ...files: readonly File[]): DragEvent {
    const event = new DragEvent(type, {
      dataTransfer: transferOf(files),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    over.dispatchEvent(event);
    return event;
  },

  /** Pastes where the focus is. */
  pastes(into: EventTarget, files: readonly File[], text?: string): ClipboardEvent {
    const event = new ClipboardEvent('paste', {
      clipboardData: transferOf(files, text),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    into.dispatchEvent(event);
    return event;
  },

  /** Waits until a picture fares so. */
  sees: (name: string, status: string): Promise<void> =>
    waitUntil(
      () => textOf(journeyInPage()).includes(`${name} ${status}`),
      `${name} is not "${status}"`,
      PATIENCE,
    ),

  /** The boxes that cover something, by what they are called. */
  get boxes(): readonly string[] {
    return [...photographer.place.querySelectorAll('svg [role="button"]')].map((box) =>
      asSeen(computeAccessibleName(box)),
    );
  },

  /** Waits for a box by its place, in percent from the left and the top, and its size. */
  async seesBox(left: number, top: number, width: number, height: number): Promise<void> {
    const name = `${left}% from the left, ${top}% from the top, ${width}% wide, ${height}% high`;
    await waitUntil(
      () => photographer.boxes.some((box) => box.endsWith(name)),
      `no box ${name}, but ${photographer.boxes.join()}`,
      PATIENCE,
    );
  },

  /** Waits until the focus is on a box. */
  isOnBox: (name: RegExp): Promise<void> =>
    waitUntil(
      () => focused() instanceof SVGElement && name.test(asSeen(computeAccessibleName(focused()))),
      `the focus is not on ${String(name)}`,
      PATIENCE,
    ),

  /** The picture that is covered, large. */
  async seesStage(): Promise<SVGElement> {
    let stage: SVGElement | null = null;
    await waitUntil(
      () => (stage = photographer.place.querySelector<SVGElement>('svg[role="application"]')),
      'no picture is there to be covered',
      PATIENCE,
    );
    if (!stage) throw new Error('no picture');
    return stage;
  },

  /** The place where pictures are taken in. */
  get place(): HTMLElement {
    const place = find('group', /^Pictures/);
    if (!place) throw new Error('No pictures are asked for.');
    return place;
  },
};

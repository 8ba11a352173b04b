import { html, nothing, type TemplateResult } from 'lit';
import type { PartRequest } from '../../../src/contract/part-requests.js';
import type { Part } from '../../../src/contract/support-context.js';
import { calendarFile, type CalendarEntry } from '../../../src/journey/calendar.js';
import type { MessageKey } from '../../../src/messages/message.js';
import { textStyles } from '../../shared/styles/text.js';
import { tokens } from '../../shared/tokens.js';
import type { PieceHost } from '../on-demand.js';
import { afterStyles, paperStyles } from './after.styles.js';
import { afterIcons } from './icons.js';
import { Printer } from './print.js';
import { saveFile } from './save-file.js';
import { timeline } from './timeline.js';

/** How many days before its end a calendar reminds of the return window. */
const REMINDER_DAYS = 3;

/** The element that a request is shown in. */
export type AfterHost = Pick<PieceHost, 'words' | 'addController' | 'renderRoot'> & HTMLElement;

/** What comes after a request: its way, the return date for the calendar, and the request on paper. */
export const createAfter = (host: AfterHost) => {
  const printer = new Printer(host);
  const text: AfterHost['words'] = (key, values) => host.words(key, values);
  const words = { words: text };

  const calendarButton = (key: MessageKey, name: string, entry: CalendarEntry): TemplateResult =>
    html`<button
      type="button"
      class="quiet"
      @click=${() =>
        saveFile(
          `${name}-${entry.date}.ics`,
          'text/calendar;charset=utf-8',
          calendarFile(entry, new Date().toISOString()),
        )}
    >
      ${afterIcons.calendar}${text(key)}
    </button>`;

  const printButton = (request: PartRequest): TemplateResult =>
    html`<button
      type="button"
      class="quiet"
      @click=${() =>
        printer.print({
          title: text('after.title', { requestId: request.requestId }),
          content: onPaper(request),
          styles: [tokens, textStyles, afterStyles, paperStyles],
        })}
    >
      ${afterIcons.print}${text('after.print')}
    </button>`;

  const onPaper = (request: PartRequest): TemplateResult => {
    const { requestId, itemTitle, parts, deliveryAddress, returnWindow } = request;
    const fact = (key: MessageKey, value: unknown): TemplateResult =>
      html`<div>
        <dt>${text(key)}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<h1>${text('after.title', { requestId })}</h1>
      <dl>
        ${itemTitle ? fact('after.item', html`<bdi>${itemTitle}</bdi>`) : nothing}
        ${fact(
          'after.parts',
          parts.map(
            ({ name, quantity, packQuantity }) =>
              html`<span
                >${quantity} × <bdi>${name}</bdi>${
                  packQuantity > 1 ? html` (${text('after.pack', { count: packQuantity })})` : nothing
                }</span
              >`,
          ),
        )}
        ${fact(
          'after.address',
          [deliveryAddress.recipient, ...deliveryAddress.lines].map((line) => html`<bdi>${line}</bdi>`),
        )}
        ${fact(
          'after.window',
          html`<span>${text('after.until', { date: { date: returnWindow.endsOn } })}</span>
            <span>${text('after.zone', { zone: { zone: returnWindow.timeZone } })}</span>`,
        )}
      </dl>
      ${timeline(request, words)}`;
  };

  return {
    styles: afterStyles,

    /** Where it stands on its way, and where the parcel is. */
    timeline: (request: PartRequest): TemplateResult => timeline(request, words),

    /** The return date for the calendar (S8), and the request on paper: buttons for a row of class `after-buttons`. */
    buttons: (request: PartRequest): TemplateResult => {
      const { requestId, orderId, itemId, itemTitle, returnWindow } = request;
      return html`${
        // Who said that they keep the item has no date to keep in mind.
        request.kept
          ? nothing
          : calendarButton('after.calendar', 'return', {
              // The window is the item's: a later file takes the place of an earlier one.
              uid: `return-${orderId}-${itemId}@${location.host}`,
              date: returnWindow.endsOn,
              title: itemTitle ? text('after.lastDayOf', { title: itemTitle }) : text('after.lastDay'),
              description: text('after.lastDayText', {
                zone: { zone: returnWindow.timeZone },
                requestId,
              }),
              remindDaysBefore: REMINDER_DAYS,
            })
      }
      ${printButton(request)}`;
    },

    /** The day on which more comes of a part that the shopper waits for. */
    waitButton: ({ partId, name, expectedOn }: Part): TemplateResult | typeof nothing =>
      expectedOn
        ? calendarButton('after.waitCalendar', 'part', {
            uid: `part-${partId}@${location.host}`,
            date: expectedOn,
            title: text('after.partDay', { name }),
            remindDaysBefore: 0,
          })
        : nothing,
  };
};

import { html, nothing, type TemplateResult } from 'lit';
import { calendarOf } from '../../../mocks/programme/public-holidays.js';
import { workingDaysAfter } from '../../../mocks/programme/working-days.js';
import { locate, windowOf } from '../../../mocks/world/facts.js';
import type { World } from '../../../mocks/world/schema.js';
import { formatMoment } from '../../shop/format.js';
import { dayOf, daysLater, morningOf, onDay } from '../../shop/later.js';
import { ofWorld } from '../../shop/of-world.js';
import type { Office } from './office.js';
import { day, refusalAt } from './pieces.js';

/** The world's clock: on by a day, by a working day (R10), or to the end of the next return window (E4). */
export function clock(office: Office): TemplateResult {
  const { shop } = office;
  const { texts, world, timeZone, lang } = shop;
  const own = texts.backOffice.clock;
  const next = nextWindowEnd(world);
  // From the clock as it stands when its turn comes: two presses are two days.
  const set = (moment: () => string | Promise<string>) =>
    office.act('clock', 'PUT /mock/clock', async () => ({ now: await moment() }));
  return html`<section class="card clock" aria-labelledby="clock-title">
    <div class="clock-face">
      <h2 id="clock-title">${own.title}</h2>
      <p class="clock-now" role="status">
        <span class="visually-hidden">${own.moved(formatMoment(world.now, timeZone, lang))}</span
        ><bdi aria-hidden="true">${formatMoment(world.now, timeZone, lang)}</bdi>
      </p>
      <p class="quiet"><bdi>${timeZone}</bdi></p>
    </div>
    <div class="clock-buttons">
      <button
        class="button button-outline button-small"
        type="button"
        @click=${() => set(() => daysLater(shop.world.now, 1, timeZone))}
      >
        ${own.day}
      </button>
      <button
        class="button button-outline button-small"
        type="button"
        @click=${() => set(() => workingDayLater(shop.world, timeZone))}
      >
        ${own.workingDay}
      </button>
      ${
        next
          ? html`<button
              class="button button-outline button-small"
              type="button"
              @click=${() => set(() => morningOf(next, timeZone))}
            >
              ${own.toWindow(day(shop, next))}
            </button>`
          : nothing
      }
    </div>
    ${refusalAt(office, 'clock')}
  </section>`;
}

async function workingDayLater({ now, marketplace }: World, timeZone: string): Promise<string> {
  const calendar = await calendarOf(marketplace);
  return onDay(now, workingDaysAfter(dayOf(now, timeZone), 1, calendar), timeZone);
}

/** The first day after today on which a return window ends. */
const nextWindowEnd = ofWorld((world: World): string | undefined => {
  const ends = world.orders.flatMap((order) =>
    order.items.flatMap(({ itemId }) => {
      const located = locate(world, { orderId: order.orderId, itemId });
      const window = located && windowOf(world, located);
      return window && window.endsOn > dayOf(world.now, window.timeZone) ? [window.endsOn] : [];
    }),
  );
  return ends.toSorted()[0];
});

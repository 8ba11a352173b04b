import { html, nothing, type TemplateResult } from 'lit';
import { decideEligibility, type EligibilityFacts } from '../../../mocks/programme/eligibility.js';
import { requestsLeft, type PartFacts } from '../../../mocks/programme/parts-offer.js';
import { statusOn } from '../../../mocks/programme/registration.js';
import { localDate } from '../../../mocks/programme/return-window.js';
import { ELIGIBILITY_RULES, type EligibilityRule } from '../../../mocks/programme/rules.js';
import {
  arrivedAt,
  eligibilityFactsOf,
  locate,
  newestFirst,
  parentOf,
  partOf,
  type Located,
} from '../../../mocks/world/facts.js';
import { scenarioItem } from '../../../mocks/world/scenarios.js';
import type { OrderItemRef, World } from '../../../mocks/world/schema.js';
import { Touchpoint } from '../../../src/contract/index.js';
import { formatDay } from '../../shop/format.js';
import { dayAfter, dayOf, morningOf } from '../../shop/later.js';
import type { Office } from './office.js';
import { day, refusalAt, rule } from './pieces.js';

/** What is asked about. */
export interface Question {
  ref: OrderItemRef | undefined;
  touchpoint: Touchpoint;
  change(change: Partial<Pick<Question, 'ref' | 'touchpoint'>>): void;
}

/** "Why does the shopper see this?": the rules in order, and the first that failed (E1 to E11). */
export function whyView(office: Office, question: Question): TemplateResult {
  const { texts, world } = office.shop;
  const own = texts.backOffice.why;
  const ref = question.ref ?? scenarioItem(world);
  const located = ref && locate(world, ref);
  return html`<section aria-labelledby="why-title">
    <div class="view-head">
      <h2 id="why-title">${own.title}</h2>
      <p class="quiet">${own.lead}</p>
    </div>
    ${
      located
        ? html`${questionForm(office, question, located)} ${answerTo(office, question.touchpoint, located)}`
        : html`<p class="empty quiet">${own.empty}</p>`
    }
  </section>`;
}

function questionForm({ shop }: Office, question: Question, located: Located): TemplateResult {
  const { texts, world, timeZone, lang } = shop;
  const own = texts.backOffice.why;
  const chosen = keyOf({ orderId: located.order.orderId, itemId: located.item.itemId });
  const orders = newestFirst(world.orders);
  const refs = orders.flatMap(({ orderId, items }) => items.map(({ itemId }) => ({ orderId, itemId })));
  const pick = ({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
    const picked = refs.find((candidate) => keyOf(candidate) === currentTarget.value);
    if (picked) question.change({ ref: picked });
  };
  return html`<div class="question">
    <div class="field">
      <label for="why-item">${own.item}</label>
      <select id="why-item" @change=${pick}>
        ${orders.map(
          (order) =>
            html`<optgroup label="${order.orderId} · ${formatDay(order.placedAt, timeZone, lang)}">
              ${order.items.map((item) => {
                const key = keyOf({ orderId: order.orderId, itemId: item.itemId });
                return html`<option value=${key} .selected=${key === chosen}>
                  ${parentOf(world, item).title}
                </option>`;
              })}
            </optgroup>`,
        )}
      </select>
    </div>
    <fieldset class="segments">
      <legend>${own.touchpoint}</legend>
      ${Touchpoint.options.map(
        (touchpoint) =>
          html`<label
            ><input
              type="radio"
              name="touchpoint"
              .checked=${question.touchpoint === touchpoint}
              @change=${() => question.change({ touchpoint })}
            /><span>${own.touchpoints[touchpoint]}</span></label
          >`,
      )}
    </fieldset>
  </div>`;
}

const keyOf = ({ orderId, itemId }: OrderItemRef): string => JSON.stringify([orderId, itemId]);

function answerTo(office: Office, touchpoint: Touchpoint, located: Located): TemplateResult {
  const { shop } = office;
  const { texts, world } = shop;
  const own = texts.backOffice.why;
  const facts = eligibilityFactsOf(world, located, touchpoint);
  const { available, code, rule: failed, checked } = decideEligibility(facts);
  return html`<div class="card answer">
      <p class="answer-verdict ${available ? 'answer-yes' : 'answer-no'}" role="status">
        <strong>${available ? own.offered : own.notOffered}</strong>
        <span>${failed && code ? own.because(failed, code) : own.all}</span>
      </p>
      ${clockButtons(office, facts)} ${refusalAt(office, 'why')}
    </div>
    <h3 class="view-part">${own.rules}</h3>
    <ol class="rules">
      ${ELIGIBILITY_RULES.map((id) => {
        const outcome = id === failed ? 'failed' : checked.includes(id) ? 'passed' : 'not-reached';
        return html`<li class="rule-${outcome}">
          ${rule(id)}
          <div>
            <p class="rule-question">${own.questions[id]}</p>
            ${
              outcome === 'not-reached'
                ? nothing
                : factsOf(office, id, facts, located).map((text) => html`<p class="quiet">${text}</p>`)
            }
          </div>
          <span class="rule-outcome">${own.outcome[outcome]}</span>
        </li>`;
      })}
    </ol>`;
}

/** The world's clock, brought to where the window ends (E4). */
function clockButtons(office: Office, { window }: EligibilityFacts): TemplateResult | typeof nothing {
  if (!window) return nothing;
  const { texts, world } = office.shop;
  const own = texts.backOffice.why;
  const today = dayOf(world.now, window.timeZone);
  const to = (date: string, text: string) =>
    date > today
      ? html`<button
          class="button button-small button-outline"
          type="button"
          @click=${() => office.act('why', 'PUT /mock/clock', { now: morningOf(date, window.timeZone) })}
        >
          ${text}
        </button>`
      : nothing;
  return html`<p class="buttons">
    ${to(window.endsOn, own.toLastDay)} ${to(dayAfter(window.endsOn), own.toDayAfter)}
  </p>`;
}

/** The facts that one rule was decided from, in words. */
function factsOf({ shop }: Office, id: EligibilityRule, facts: EligibilityFacts, located: Located): string[] {
  const { texts, world, lang } = shop;
  const { facts: own, touchpoints } = texts.backOffice.why;
  const { registrations } = texts.backOffice;
  switch (id) {
    case 'E1':
      return [own.marketplace(facts.marketplace)];
    case 'E2':
      return [
        facts.touchpoint ? touchpoints[facts.touchpoint] : '',
        own.marketplace(facts.marketplace),
      ].filter((text) => text !== '');
    case 'E3': {
      const arrived = arrivedAt(world, located.item);
      return [arrived ? own.delivered(formatDay(arrived, facts.timeZone, lang)) : own.notDelivered];
    }
    case 'E4':
      return [
        facts.window ? own.window(day(shop, facts.window.endsOn), facts.window.extended) : own.noWindow,
      ];
    case 'E5':
      return [facts.returned ? own.returned : own.notReturned];
    case 'E6':
      return [own.fulfilment[facts.platformFulfilled ? 'platform' : 'merchant']];
    case 'E7':
      return [facts.parentActive ? own.active : own.inactive];
    case 'E8': {
      const today = localDate(facts.now, facts.timeZone);
      const stand = facts.registrations.map((registration) =>
        own.registration(registrations.status[statusOn(registration, today)]),
      );
      return stand.length > 0 ? stand : [own.noRegistration];
    }
    case 'E9':
      return [facts.shopperExcluded ? own.excluded : own.notExcluded];
    case 'E10':
      return eachPart(facts, world, (name, part) => own.requestsLeft(name, requestsLeft(part)));
    case 'E11':
      return eachPart(facts, world, (name, part) => own.inStock(name, part.stock));
  }
}

/** One sentence about all parts that are mapped to the parent. */
function eachPart(
  { parts }: EligibilityFacts,
  world: World,
  say: (name: string, part: PartFacts) => string,
): string[] {
  return [parts.map((part) => say(partOf(world, part.partId).name, part)).join(' · ')];
}

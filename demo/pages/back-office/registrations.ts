import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RegistrationPayload } from '../../../mocks/handlers/registrations.js';
import type { RegistrationStatus } from '../../../mocks/programme/registration.js';
import { openRegistrations } from '../../../mocks/world/registrations.js';
import type { Office } from './office.js';
import { day, refusalAt, rule, status, stepButton, waiting, written, type StatusLook } from './pieces.js';
import { submissionForm } from './submission-form.js';

/** How each state of a registration looks. */
export const REGISTRATION_LOOKS: Record<RegistrationStatus, StatusLook> = {
  draft: 'waiting',
  submitted: 'moving',
  'in-error': 'bad',
  confirmed: 'good',
  withdrawing: 'waiting',
  withdrawn: 'over',
  closed: 'over',
};

const hasEnded = ({ status: now }: RegistrationPayload): boolean => now === 'withdrawn' || now === 'closed';
/** What asks for the seller's or the platform's hand comes first. */
const isSettled = (registration: RegistrationPayload): boolean =>
  registration.status === 'confirmed' || hasEnded(registration);

/** Registrations step by step, from the template to the withdrawal (R1 to R9, L). */
export function registrationsView(office: Office): TemplateResult {
  const own = office.shop.texts.backOffice.registrations;
  const all = office.ask('/programme/registrations')?.registrations;
  const sorted = all?.toSorted((one, other) => Number(isSettled(one)) - Number(isSettled(other)));
  return html`<section aria-labelledby="registrations-title">
    <div class="view-head">
      <h2 id="registrations-title">${own.title}</h2>
      ${beginForm(office)}
    </div>
    ${refusalAt(office, 'begin')}
    ${
      sorted
        ? html`<div class="registrations">
            ${repeat(
              sorted,
              ({ registrationId }) => registrationId,
              (registration) => card(office, registration),
            )}
          </div>`
        : waiting(office)
    }
  </section>`;
}

/** Begins the enrolment of a parent that has none. */
function beginForm(office: Office): TemplateResult {
  const { texts, world } = office.shop;
  const own = texts.backOffice.registrations;
  const free = world.parents.filter(
    ({ parentId, active }) => active && openRegistrations(world, parentId).length === 0,
  );
  if (free.length === 0) return html`<p class="quiet">${own.nothingToBegin}</p>`;
  const begin = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const parentSku = new FormData(event.currentTarget).get('parentSku');
    void office.act('begin', 'POST /programme/registrations', { parentSku });
  };
  return html`<form class="inline-form" @submit=${begin}>
    <label for="begin-parent">${own.begin}</label>
    <select id="begin-parent" name="parentSku">
      ${free.map(({ sku, title }) => html`<option value=${sku}>${title}</option>`)}
    </select>
    <button class="button button-small" type="submit">${own.beginStep}</button>
  </form>`;
}

function card(office: Office, registration: RegistrationPayload): TemplateResult {
  const { shop } = office;
  const own = shop.texts.backOffice.registrations;
  const { registrationId, title, parentSku, status: now, lines, notice, steps } = registration;
  const at = registrationId;
  const isTaken = now === 'confirmed' || now === 'withdrawing' || now === 'submitted';
  return html`<article class="card registration" aria-labelledby="title-${at}">
    <header>
      <div>
        <h3 id="title-${at}"><bdi>${title}</bdi></h3>
        <p class="quiet"><bdi>${parentSku}</bdi> · ${own.lines(lines.length)}</p>
      </div>
      ${status(REGISTRATION_LOOKS[now], own.status[now])}
    </header>
    ${progress(office, now)}
    <ul class="dates">
      ${dates(office, registration).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${
      now === 'in-error' && notice
        ? html`<div class="notice-box">
            <h4>${own.noticeTitle} ${rule('R4')}</h4>
            <ul>
              ${notice.map((text) => html`<li><bdi>${text}</bdi></li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${steps.includes('submit') || steps.includes('correct') ? submissionForm(office, registration) : nothing}
    ${isTaken && lines.length > 0 ? linesTable(office, registration) : nothing}
    ${steps.includes('confirm') ? platformForm(office, registration) : nothing}
    ${
      steps.includes('withdraw')
        ? html`<p>
            ${stepButton(
              own.withdraw,
              own.stepOf(own.withdraw, title),
              () =>
                office.act(
                  at,
                  `POST /programme/registrations/${encodeURIComponent(registrationId)}/withdrawal`,
                  {},
                ),
              'outline',
            )}
          </p>`
        : nothing
    }
    ${now === 'draft' || now === 'in-error' ? nothing : refusalAt(office, at)}
  </article>`;
}

const PROGRESS = ['draft', 'submitted', 'confirmed'] as const;

/** How far a registration that goes on has come. */
function progress(office: Office, now: RegistrationStatus): TemplateResult | typeof nothing {
  const own = office.shop.texts.backOffice.registrations;
  const at = PROGRESS.findIndex((step) => step === (now === 'in-error' ? 'submitted' : now));
  if (at < 0 || now === 'confirmed') return nothing;
  return html`<ol class="progress" aria-label=${own.progress}>
    ${PROGRESS.map(
      (step, index) =>
        html`<li
          class=${index < at ? 'done' : index === at ? 'now' : 'next'}
          aria-current=${index === at ? 'step' : nothing}
        >
          ${own.status[step]}
        </li>`,
    )}
  </ol>`;
}

function dates({ shop }: Office, registration: RegistrationPayload): string[] {
  const own = shop.texts.backOffice.registrations;
  const { status: now, submittedOn, confirmBy, correctBy, withdrawsOn, overdue } = registration;
  return [
    submittedOn && now !== 'draft' ? own.submittedOn(day(shop, submittedOn)) : '',
    confirmBy && now === 'submitted'
      ? overdue
        ? own.overdue(day(shop, confirmBy))
        : own.confirmBy(day(shop, confirmBy))
      : '',
    correctBy && now === 'in-error' ? own.correctBy(day(shop, correctBy)) : '',
    withdrawsOn && now === 'withdrawing' ? own.withdrawsOn(day(shop, withdrawsOn)) : '',
  ].filter((text) => text !== '');
}

function linesTable(office: Office, { lines, registrationId, title }: RegistrationPayload): TemplateResult {
  const own = office.shop.texts.backOffice.registrations;
  return html`<details class="figures">
    <summary>${own.lines(lines.length)}</summary>
    <div class="table-frame" tabindex="0" role="region" aria-label=${title} id="lines-${registrationId}">
      <table>
        <thead>
          <tr>
            <th scope="col">${own.line.part}</th>
            <th scope="col">${own.line.sku}</th>
            <th scope="col" class="number">${own.line.orderLimit}</th>
            <th scope="col" class="number">${own.line.maxQuantity}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ name, partSku, orderLimit, maxQuantity }) =>
              html`<tr>
                <th scope="row"><bdi>${name}</bdi></th>
                <td><bdi>${partSku}</bdi></td>
                <td class="number">${orderLimit}</td>
                <td class="number">${maxQuantity}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** What the platform answers a submission with: its word (R3), or an error to correct (R4). */
function platformForm(office: Office, { registrationId, title }: RegistrationPayload): TemplateResult {
  const own = office.shop.texts.backOffice.registrations;
  const call = `POST /mock/registrations/${encodeURIComponent(registrationId)}/decision`;
  const reportError = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const notice = written(event.currentTarget, 'notice')
      .split('\n')
      .filter((line) => line.trim() !== '');
    void office.act(registrationId, call, { decision: 'report-error', notice });
  };
  return html`<form class="platform" @submit=${reportError}>
    <h4>${own.platform}</h4>
    <label for="notice-${registrationId}">${own.notice}</label>
    <textarea id="notice-${registrationId}" name="notice" rows="2" .defaultValue=${own.noticeText}></textarea>
    <p class="buttons">
      ${stepButton(own.confirm, own.stepOf(own.confirm, title), () =>
        office.act(registrationId, call, { decision: 'confirm' }),
      )}
      <button
        class="button button-small button-outline"
        type="submit"
        aria-label=${own.stepOf(own.reportError, title)}
      >
        ${own.reportError}
      </button>
    </p>
  </form>`;
}

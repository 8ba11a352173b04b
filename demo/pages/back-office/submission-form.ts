import { html, nothing, type TemplateResult } from 'lit';
import type { RegistrationPayload } from '../../../mocks/handlers/registrations.js';
import { mockCall } from '../../shop/mock-calls.js';
import type { Office } from './office.js';
import { rule, written } from './pieces.js';

/** The filled template, the choice of L7 and the terms; what is wrong with a file is told by line and column (R2). */
export function submissionForm(office: Office, registration: RegistrationPayload): TemplateResult {
  const { shop } = office;
  const own = shop.texts.backOffice.registrations;
  const { registrationId, title, status: now } = registration;
  const isCorrection = now === 'in-error';
  const path = `/programme/registrations/${encodeURIComponent(registrationId)}`;
  const textId = `template-${registrationId}`;

  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void office.act(registrationId, isCorrection ? `POST ${path}/corrections` : `PUT ${path}`, {
      template: written(event.currentTarget, 'template'),
      soldSeparately: form.has('soldSeparately'),
      termsAccepted: form.has('termsAccepted'),
    });
  };
  const takeFile = async ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    const text = currentTarget.form?.elements.namedItem('template');
    if (file && text instanceof HTMLTextAreaElement) text.value = await file.text();
  };
  const download = async () => {
    const csv = String(await mockCall(`GET ${path}/template`));
    saveAs(`${registration.parentSku}.csv`, csv);
  };

  return html`<form class="submission" @submit=${submit}>
    <p class="buttons">
      <button
        class="button button-small button-outline"
        type="button"
        aria-label=${own.downloadOf(title)}
        @click=${download}
      >
        ${own.download}
      </button>
      <label class="button button-small button-outline file-button"
        ><input type="file" accept=".csv,text/csv,text/plain" @change=${takeFile} /><span
          >${own.file}</span
        ></label
      >
    </p>
    <label for=${textId}>${own.template}</label>
    <p class="quiet" id="${textId}-hint">${own.templateHint}</p>
    <textarea
      id=${textId}
      name="template"
      rows="6"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="${textId}-hint"
      .defaultValue=${startingLines(registration)}
    ></textarea>
    <label class="check"
      ><input type="checkbox" name="soldSeparately" ?checked=${registration.soldSeparately} /><span
        >${own.soldSeparately}</span
      ></label
    >
    <label class="check"><input type="checkbox" name="termsAccepted" /><span>${own.terms}</span></label>
    <p class="quiet">${own.free}</p>
    ${faultTable(office, registrationId)}
    <p>
      <button class="button" type="submit">${isCorrection ? own.correct : own.submit}</button>
    </p>
  </form>`;
}

/** The template's header, and the lines of an earlier submission below it. */
function startingLines({ parentSku, lines }: RegistrationPayload): string {
  const rows = lines.map(({ partSku, orderLimit, maxQuantity }) =>
    [parentSku, partSku, orderLimit, maxQuantity].join(','),
  );
  return ['parent_sku,part_sku,order_limit,max_quantity', ...rows, ''].join('\n');
}

function faultTable({ shop, refusal }: Office, at: string): TemplateResult | typeof nothing {
  if (refusal?.at !== at) return nothing;
  const own = shop.texts.backOffice.registrations;
  const { faults, message } = refusal;
  return html`<div class="faults" role="alert">
    <h4>${faults.length > 0 ? own.faults(faults.length) : message}</h4>
    ${
      faults.length === 0
        ? nothing
        : html`<div class="table-frame">
            <table>
              <thead>
                <tr>
                  <th scope="col" class="number">${own.fault.line}</th>
                  <th scope="col">${own.fault.column}</th>
                  <th scope="col">${own.fault.rule}</th>
                  <th scope="col">${own.fault.detail}</th>
                </tr>
              </thead>
              <tbody>
                ${faults.map(
                  (fault) =>
                    html`<tr>
                      <td class="number">${fault.line ?? '–'}</td>
                      <td>
                        <bdi>${fault.line === undefined ? fault.pointer.slice(1) : fault.column || '–'}</bdi>
                      </td>
                      <td>${fault.rule ? rule(fault.rule) : nothing}</td>
                      <td><bdi lang="en">${fault.detail}</bdi></td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </div>`;
}

function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

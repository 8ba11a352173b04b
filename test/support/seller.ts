import { expect } from '@open-wc/testing';
import type { RegistrationPayload } from '../../mocks/handlers/registrations.js';
import type { ReportsPayload } from '../../mocks/handlers/reports.js';
import type { SellerReturn } from '../../mocks/handlers/seller-returns.js';
import type { ReturnCondition } from '../../mocks/programme/reimbursement-facts.js';
import { API_BASE, shop } from './shop.js';

/** Makes one of the mock's own calls, `PUT /mock/clock`. */
async function call<Answer = unknown>(
  name: string,
  body?: object,
): Promise<{ status: number; answer: Answer }> {
  const [method = 'GET', path = ''] = name.split(' ');
  const response = await fetch(API_BASE + path, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** A call that has to be taken. */
async function taken<Answer>(name: string, body?: object): Promise<Answer> {
  const { status, answer } = await call<Answer>(name, body);
  expect(status, `${name}: ${JSON.stringify(answer)}`).to.be.within(200, 299);
  return answer;
}

/** The merchant, who enrols parents, stocks parts and reads the reports. */
export const seller = {
  /** Begins the enrolment of a parent and hands in its parts, as `SKU,order limit,max quantity`. */
  async registers(parentSku: string, ...lines: string[]): Promise<RegistrationPayload> {
    const draft = await taken<RegistrationPayload>('POST /programme/registrations', { parentSku });
    const header = 'parent_sku,part_sku,order_limit,max_quantity';
    return taken(`PUT /programme/registrations/${draft.registrationId}`, {
      template: [header, ...lines.map((line) => `${parentSku},${line}`)].join('\n'),
      soldSeparately: false,
      termsAccepted: true,
    });
  },

  uploadsStock: (sku: string, quantity: number): Promise<unknown> =>
    taken(`PUT /programme/inventory/${sku}`, { quantity }),

  /** Tries to, and is refused with the rule that stands against it. */
  async cannotUploadStock(sku: string, quantity: number): Promise<string | undefined> {
    const { status, answer } = await call<{ rule?: string }>(`PUT /programme/inventory/${sku}`, { quantity });
    expect(status).to.equal(409);
    return answer.rule;
  },

  reports: (): Promise<ReportsPayload> => taken('GET /programme/reports'),

  async newestReturn(): Promise<SellerReturn> {
    const { returns } = await taken<{ returns: SellerReturn[] }>('GET /programme/returns');
    const made = returns.at(-1);
    if (!made) throw new Error('Nothing was returned.');
    return made;
  },
};

/** The platform, its warehouse and the carrier. */
export const platform = {
  confirms: (registrationId: string): Promise<unknown> =>
    taken(`POST /mock/registrations/${registrationId}/decision`, { decision: 'confirm' }),

  async bringsPartTo(...statuses: ('confirmed' | 'dispatched' | 'delivered')[]): Promise<void> {
    for (const status of statuses) {
      await taken(`POST /mock/part-requests/${shop.newestRequest.requestId}/status`, { status });
    }
  },

  receivesReturn: (condition: ReturnCondition): Promise<unknown> =>
    taken(`POST /mock/returns/${shop.newestReturn.returnId}/receipt`, { condition }),

  setsClock: (now: string): Promise<unknown> => taken('PUT /mock/clock', { now }),
};

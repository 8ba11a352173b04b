// Loaded before the tests begin: the mock loads them with the first call, which a busy machine makes slow.
import 'date-holidays';
import '../../mocks/handlers/seller-side.js';
import * as z from 'zod/mini';
import { Money, PartRequest, SupportContext } from '../../src/contract/index.js';
import { REGISTRATION_STATUSES } from '../../mocks/programme/registration.js';
import type { OrderItemRef } from '../../mocks/world/schema.js';
import type { useMockApi } from './mock-api.js';

/** A registration as the seller's calls give it, and nothing more. */
export const RegistrationAnswer = z.strictObject({
  registrationId: z.string(),
  parentSku: z.string(),
  title: z.string(),
  status: z.enum(REGISTRATION_STATUSES),
  lines: z.array(
    z.strictObject({ partSku: z.string(), name: z.string(), orderLimit: z.int(), maxQuantity: z.int() }),
  ),
  soldSeparately: z.boolean(),
  submittedOn: z.optional(z.string()),
  confirmBy: z.optional(z.string()),
  overdue: z.boolean(),
  notice: z.optional(z.array(z.string())),
  correctBy: z.optional(z.string()),
  withdrawsOn: z.optional(z.string()),
  fee: Money,
  steps: z.array(z.string()),
});

/** The parent that nobody enrolled yet, with a sound part listing, a faulty one, and an order of the main shopper. */
export const NEW_PARENT = 'KY-LAMP-BRASS';
export const SOUND_PART = 'KY-OB-SH38';
export const FAULTY_PART = 'KY-OB-FN1';
export const ITEM_OF_NEW_PARENT: OrderItemRef = { orderId: '114-7597216', itemId: '114-7597216-1' };

/** A filled template; each line as a seller would type it, with the header in line 1. */
export function filled(...lines: string[]): string {
  return ['parent_sku,part_sku,order_limit,max_quantity', ...lines, ''].join('\n');
}

/** A submission that can be taken, but for what is changed. */
export function submission(change: object = {}): object {
  return {
    template: filled(`${NEW_PARENT},${SOUND_PART},2,1`),
    soldSeparately: false,
    termsAccepted: true,
    ...change,
  };
}

/** What a seller and the platform do, and what the shopper then meets. */
export function sellerOf(api: ReturnType<typeof useMockApi>) {
  let keys = 0;

  const registration = (id: string) => api.ok(RegistrationAnswer, `GET /programme/registrations/${id}`);
  const begin = (parentSku = NEW_PARENT) =>
    api.ok(RegistrationAnswer, 'POST /programme/registrations', { body: { parentSku } }, 201);
  const submit = (id: string, body = submission()) =>
    api.ok(RegistrationAnswer, `PUT /programme/registrations/${id}`, { body });
  const correct = (id: string, body = submission()) =>
    api.ok(RegistrationAnswer, `POST /programme/registrations/${id}/corrections`, { body });
  const withdraw = (id: string) =>
    api.ok(RegistrationAnswer, `POST /programme/registrations/${id}/withdrawal`);
  const decide = (id: string, body: object) =>
    api.ok(RegistrationAnswer, `POST /mock/registrations/${id}/decision`, { body });
  const confirm = (id: string) => decide(id, { decision: 'confirm' });
  const reportError = (id: string, notice = ['The order limit is too high.']) =>
    decide(id, { decision: 'report-error', notice });

  /** A registration of the new parent, submitted and confirmed. */
  const enrol = async (body = submission(), parentSku = NEW_PARENT) => {
    const { registrationId } = await begin(parentSku);
    await submit(registrationId, body);
    return confirm(registrationId);
  };
  const setClock = (now: string) =>
    api.ok(z.object({ now: z.string() }), 'PUT /mock/clock', { body: { now } });
  const upload = (sku: string, quantity: number) =>
    api.ok(z.object({ sku: z.string(), quantity: z.int() }), `PUT /programme/inventory/${sku}`, {
      body: { quantity },
    });

  const support = ({ orderId, itemId }: OrderItemRef): Promise<z.infer<typeof SupportContext>> =>
    api.ok(SupportContext, `GET /orders/${orderId}/items/${itemId}/support?touchpoint=order`);
  /** Why the shopper sees no product support for an item; nothing where she does. */
  const unavailable = async (item: OrderItemRef): Promise<string | undefined> =>
    (await support(item)).unavailable;
  const partRequestBody = (item: OrderItemRef, partId: string, quantity = 1) => ({
    ...item,
    touchpoint: 'order',
    reason: 'damaged',
    parts: [{ partId, quantity }],
  });
  const orderPart = (item: OrderItemRef, partId: string, quantity = 1) =>
    api.ok(
      PartRequest,
      'POST /part-requests',
      { body: partRequestBody(item, partId, quantity), key: `seller-${(keys += 1)}` },
      201,
    );

  return {
    registration,
    begin,
    submit,
    correct,
    withdraw,
    confirm,
    reportError,
    enrol,
    setClock,
    upload,
    support,
    unavailable,
    partRequestBody,
    orderPart,
  };
}

import * as z from 'zod/mini';
import { canAdvance } from '../programme/part-request.js';
import { calendarOf } from '../programme/public-holidays.js';
import { RETURN_CONDITIONS } from '../programme/reimbursement-facts.js';
import { correctBy, statusOn, statusOnceParentInactive } from '../programme/registration.js';
import type { RuleId } from '../programme/rules.js';
import { locate } from '../world/facts.js';
import { movedTo } from '../world/part-request-moments.js';
import { parentOfSku, sellerToday } from '../world/registrations.js';
import { Seller, Settings, type World, type WorldOrderItem } from '../world/schema.js';
import { answer, param, type Answer, type Call, type MockRoute } from './call.js';
import { problem } from './problems.js';
import { refusalOf, saved, withRegistrationOf } from './registrations.js';
import { refusedBy, withSellerBody } from './seller-problems.js';

const StatusBody = z.strictObject({ status: z.enum(['confirmed', 'dispatched', 'delivered']) });
const ItemStatusBody = z.strictObject({ status: z.enum(['dispatched', 'delivered']) });
const ActiveBody = z.strictObject({ active: z.boolean() });
const SellerBody = z.partial(Seller);
const SettingsBody = z.partial(Settings);
const ReceiptBody = z.strictObject({ condition: z.enum(RETURN_CONDITIONS) });
const DecisionBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('confirm') }),
  z.strictObject({
    decision: z.literal('report-error'),
    /** How to put it right, a sentence each (R4). */
    notice: z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.minLength(1)),
  }),
]);

/** What the platform, the warehouse and the carrier do, so that the world has causes. */
export const platformRoutes: MockRoute[] = [
  {
    call: 'PUT /mock/seller',
    answer: (call) =>
      withSellerBody(
        call,
        SellerBody,
        (pointer) => (pointer === '/account' ? 'M1' : 'O1'),
        (change) => {
          const { seller } = call.store.update((world) => ({
            ...world,
            seller: { ...world.seller, ...change },
          }));
          return answer(200, seller);
        },
      ),
  },
  {
    call: 'PUT /mock/settings',
    answer: (call) =>
      withSellerBody(call, SettingsBody, ruleOfSetting, (change) => {
        const { settings } = call.store.update((world) => ({
          ...world,
          settings: { ...world.settings, ...change },
        }));
        return answer(200, settings);
      }),
  },
  {
    call: 'PUT /mock/parents/{sku}',
    answer: (call) =>
      withSellerBody(
        call,
        ActiveBody,
        () => 'R9',
        ({ active }) => setActive(call, active),
      ),
  },
  {
    call: 'POST /mock/registrations/{registrationId}/decision',
    async answer(call) {
      const calendar = await calendarOf(call.store.world.marketplace);
      return withSellerBody(
        call,
        DecisionBody,
        (pointer) => (pointer.startsWith('/notice') ? 'R4' : 'R3'),
        (body) =>
          withRegistrationOf(call, (registration) => {
            const { world } = call.store;
            const refused = refusalOf(world, registration, body.decision);
            if (refused) return refused;
            if (body.decision === 'confirm') return saved(call, { ...registration, status: 'confirmed' });
            return saved(call, {
              ...registration,
              status: 'in-error',
              notice: body.notice,
              correctBy: correctBy(sellerToday(world), calendar, world.settings.correctionDays),
            });
          }),
      );
    },
  },
  {
    call: 'POST /mock/orders/{orderId}/items/{itemId}/status',
    answer: (call) =>
      withSellerBody(
        call,
        ItemStatusBody,
        () => 'O7',
        ({ status }) => moveItem(call, status),
      ),
  },
  {
    call: 'POST /mock/part-requests/{requestId}/status',
    answer: (call) =>
      withSellerBody(
        call,
        StatusBody,
        () => 'O7',
        ({ status }) => {
          const requestId = param(call, 'requestId');
          const request = call.store.world.partRequests.find(
            (candidate) => candidate.requestId === requestId,
          );
          if (!request) return problem('not-found');
          if (!canAdvance(request.status, status)) {
            return refusedBy('O7', `A part order that is ${request.status} cannot become ${status}.`);
          }
          call.store.update((world) => ({
            ...world,
            partRequests: world.partRequests.map((candidate) =>
              candidate.requestId === requestId ? movedTo(candidate, status, world.now) : candidate,
            ),
          }));
          return answer(200, { requestId, status });
        },
      ),
  },
  {
    call: 'POST /mock/returns/{returnId}/receipt',
    answer: (call) =>
      withSellerBody(
        call,
        ReceiptBody,
        () => 'M5',
        ({ condition }) => {
          const returnId = param(call, 'returnId');
          const made = call.store.world.returns.find((candidate) => candidate.returnId === returnId);
          if (!made) return problem('not-found');
          if (made.cancelled || made.receipt) {
            return refusedBy('M5', 'A return is received once, and not after it was cancelled.');
          }
          call.store.update((world) => ({
            ...world,
            returns: world.returns.map((candidate) =>
              candidate.returnId === returnId
                ? { ...candidate, receipt: { receivedAt: world.now, condition } }
                : candidate,
            ),
          }));
          return answer(200, { returnId, condition });
        },
      ),
  },
];

/** The rule whose choice a setting is. */
function ruleOfSetting(pointer: string): RuleId {
  return RULE_OF_SETTING[pointer.split('/')[1] ?? ''] ?? 'S2';
}

const RULE_OF_SETTING: Readonly<Record<string, RuleId>> = {
  extensionDays: 'S8',
  extensionBase: 'S8',
  returnCost: 'S12',
  refundDays: 'S12',
  partsPerRequest: 'E10',
  evidence: 'S1',
  linkDays: 'S3',
  linkSessionMinutes: 'S3',
  confirmationDays: 'R3',
  correctionDays: 'R4',
  withdrawalDays: 'R7',
  dispatchDays: 'O2',
  exemptionHours: 'L3',
  reimbursementPrecedence: 'M8',
};

/** A parent that becomes inactive ends its registration; active again, it needs a new one (R9, E7). */
function setActive(call: Call, active: boolean): Answer {
  const { store } = call;
  const parent = parentOfSku(store.world, param(call, 'sku'));
  if (!parent) return problem('not-found');
  store.update((world) => ({
    ...world,
    parents: world.parents.map((other) =>
      other.parentId === parent.parentId ? { ...other, active } : other,
    ),
    registrations: world.registrations.map((registration) =>
      !active && registration.parentId === parent.parentId
        ? { ...registration, status: statusOnceParentInactive(statusOn(registration, sellerToday(world))) }
        : registration,
    ),
  }));
  return answer(200, { sku: parent.sku, active });
}

function moveItem(call: Call, status: 'dispatched' | 'delivered'): Answer {
  const ref = { orderId: param(call, 'orderId'), itemId: param(call, 'itemId') };
  const located = locate(call.store.world, ref);
  if (!located) return problem('not-found');
  const { item } = located;
  const isNext = item.status === 'ordered' || (item.status === 'dispatched' && status === 'delivered');
  if (!isNext) return refusedBy('O7', `An item that is ${item.status} cannot become ${status}.`);
  call.store.update((world) => withItem(world, ref, moved(item, status, world.now)));
  return answer(200, { ...ref, status });
}

function moved(item: WorldOrderItem, status: 'dispatched' | 'delivered', now: string): WorldOrderItem {
  return {
    ...item,
    status,
    dispatchedAt: item.dispatchedAt ?? now,
    ...(status === 'delivered' && { deliveredAt: now }),
  };
}

function withItem(
  world: World,
  { orderId, itemId }: { orderId: string; itemId: string },
  changed: WorldOrderItem,
): World {
  return {
    ...world,
    orders: world.orders.map((order) =>
      order.orderId === orderId
        ? { ...order, items: order.items.map((item) => (item.itemId === itemId ? changed : item)) }
        : order,
    ),
  };
}

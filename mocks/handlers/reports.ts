import * as z from 'zod/mini';
import { LocalDate } from '../../src/contract/index.js';
import { accountHealth, type AccountHealth } from '../programme/account-health.js';
import { keepRate, type KeepRate } from '../programme/keep-rate.js';
import type { Period } from '../programme/part-orders.js';
import {
  dispatchedPartOrders,
  preventedReturns,
  type DispatchedPartOrders,
  type PreventedReturns,
} from '../programme/reports.js';
import { stockAlerts, type StockFacts } from '../programme/stock-alerts.js';
import { vatReport, type VatReport } from '../programme/vat-report.js';
import { calendarsOf } from '../world/calendars.js';
import {
  ordinaryOrderFactsOf,
  outcomesOf,
  partOrderFactsOf,
  registeredParentsOf,
  stockFactsOf,
} from '../world/report-facts.js';
import { answer, type MockRoute } from './call.js';
import { invalidSellerFields, type SellerFault } from './seller-problems.js';

/** The seller's reports as they are now; the period holds for what was dispatched. */
export interface ReportsPayload {
  period: Period;
  registeredParents: { sku: string; title: string; parts: number }[];
  dispatchedPartOrders: DispatchedPartOrders;
  preventedReturns: PreventedReturns;
  keepRate: KeepRate;
  accountHealth: AccountHealth;
  stockAlerts: StockFacts[];
  vat: VatReport;
}

/** `GET /programme/reports?from=&to=` (O2 to O6): local days, both included; open where left out. */
export const reportRoutes: MockRoute[] = [
  {
    call: 'GET /programme/reports',
    async answer({ url, store }) {
      const read = readPeriod(url.searchParams);
      if (!read.ok) return invalidSellerFields(read.faults);
      const { period } = read;
      const { world } = store;
      const calendars = await calendarsOf(world);
      const partOrders = partOrderFactsOf(world, calendars);
      const outcomes = outcomesOf(world);
      return answer<ReportsPayload>(200, {
        period,
        registeredParents: registeredParentsOf(world),
        dispatchedPartOrders: dispatchedPartOrders(partOrders, period),
        preventedReturns: preventedReturns(partOrders, outcomes, world.now),
        keepRate: keepRate(partOrders, outcomes, world.now),
        accountHealth: accountHealth({
          partOrders,
          ordinaryOrders: ordinaryOrderFactsOf(world, calendars),
          now: world.now,
        }),
        stockAlerts: stockAlerts(stockFactsOf(world)),
        vat: vatReport(partOrders, period),
      });
    },
  },
];

const PeriodQuery = z.object({ from: z.optional(LocalDate), to: z.optional(LocalDate) });

function readPeriod(
  query: URLSearchParams,
): { ok: true; period: Period } | { ok: false; faults: SellerFault[] } {
  const read = PeriodQuery.safeParse({
    from: query.get('from') ?? undefined,
    to: query.get('to') ?? undefined,
  });
  if (!read.success) {
    return {
      ok: false,
      faults: read.error.issues.map(({ path }) => ({
        pointer: `/${path.map(String).join('/')}`,
        detail: 'Expected a day such as 2026-06-16.',
        rule: 'O5',
      })),
    };
  }
  const { from, to } = read.data;
  if (from !== undefined && to !== undefined && to < from) {
    return { ok: false, faults: [{ pointer: '/to', detail: `Expected a day from ${from} on.`, rule: 'O5' }] };
  }
  return { ok: true, period: read.data };
}

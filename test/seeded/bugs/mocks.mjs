import { bugsIn } from './bug.mjs';

const PROGRAMME = 'test/mocks/programme';
const WINDOW = bugsIn(
  'mocks/programme/return-window.ts',
  `${PROGRAMME}/return-window.test.ts`,
  `${PROGRAMME}/ten-years.test.ts`,
);
const ELIGIBILITY = bugsIn('mocks/programme/eligibility.ts', `${PROGRAMME}/eligibility.test.ts`);
const REQUEST = bugsIn('mocks/programme/part-request.ts', `${PROGRAMME}/part-request.test.ts`);

export const MOCK_BUGS = [
  WINDOW(
    'counts the days of the window by 24 hours',
    'localDay(facts.deliveredAt, timeZone).add({ days: facts.returnDays });',
    'localDay(Temporal.Instant.from(facts.deliveredAt).add({ hours: 24 * facts.returnDays }).toString(), timeZone);',
  ),
  WINDOW(
    'counts the window in UTC',
    '.toZonedDateTimeISO(timeZone)',
    ".toZonedDateTimeISO(timeZone && 'UTC')",
  ),
  WINDOW('closes the window on its last day', 'window.endsOn) > 0;', 'window.endsOn) >= 0;'),
  WINDOW(
    'shortens the window by a request made early',
    'Temporal.PlainDate.compare(extendedEnd, plainEnd) < 0 ? plainEnd : extendedEnd;',
    'extendedEnd;',
  ),
  bugsIn('mocks/programme/working-days.ts', `${PROGRAMME}/working-days.test.ts`)(
    'takes Saturday for a working day',
    'date.dayOfWeek <= 5',
    'date.dayOfWeek <= 6',
  ),
  ELIGIBILITY(
    'offers support by e-mail in every marketplace',
    "touchpoint === 'email' && marketplace !== 'US'",
    "touchpoint === 'email' && marketplace === ''",
  ),
  ELIGIBILITY(
    'tells an excluded shopper apart by the solutions',
    "['E1', 'E7', 'E8', 'E9'] as const",
    "['E1', 'E7', 'E8'] as const",
  ),
  REQUEST('refuses the last part in stock', 'part.stock < quantity', 'part.stock <= quantity'),
  REQUEST(
    'lets a dispatched request be cancelled',
    "return ['report-not-received'];",
    "return ['cancel', 'report-not-received'];",
  ),
  REQUEST('counts cancelled requests', "return status !== 'cancelled';", 'return status !== undefined;'),
  bugsIn('mocks/programme/keep-rate.ts', `${PROGRAMME}/reports.test.ts`)(
    'counts a returned item as kept',
    '!returned && answer !== false',
    'answer !== false',
  ),
  bugsIn(
    'mocks/programme/stock-alerts.ts',
    `${PROGRAMME}/offer.test.ts`,
    `${PROGRAMME}/reports.test.ts`,
    `${PROGRAMME}/orders.test.ts`,
  )('misses a part that is at its threshold', 'stock <= lowStockAt', 'stock < lowStockAt'),
  bugsIn('mocks/programme/part-listing.ts', `${PROGRAMME}/part-listing.test.ts`)(
    'weighs the digits of a GTIN the wrong way round',
    'index % 2 === 0 ? 3 : 1',
    'index % 2 === 0 ? 1 : 3',
  ),
  bugsIn('mocks/programme/reimbursement.ts', `${PROGRAMME}/reimbursement.test.ts`)(
    'takes the sixtieth day for too late',
    'daysBetween(refund.on, returned.on) > DAYS_FROM_REFUND',
    'daysBetween(refund.on, returned.on) >= DAYS_FROM_REFUND',
  ),
  bugsIn('mocks/programme/reimbursement-amount.ts', `${PROGRAMME}/reimbursement.test.ts`)(
    'caps the price before the fees',
    'toCents(price - primeFee - paymentFee - fulfilmentFees)',
    'toCents(Math.min(price, REIMBURSEMENT_CAP) - primeFee - paymentFee - fulfilmentFees)',
  ),
  bugsIn('mocks/programme/parts-offer.ts', `${PROGRAMME}/offer.test.ts`)(
    'forgets the day on which stock comes',
    'part.expectedOn >= today',
    'part.expectedOn > today',
  ),
  bugsIn(
    'mocks/handlers/idempotency.ts',
    'test/mocks/handlers/idempotency.test.ts',
    'test/mocks/handlers/part-requests.test.ts',
  )(
    'answers another body under the same key as the first',
    'return stored.fingerprint === fingerprint',
    'return stored.key === key',
  ),
  bugsIn(
    'mocks/handlers/access.ts',
    'test/mocks/handlers/orders.test.ts',
    'test/mocks/handlers/support-context.test.ts',
  )(
    'shows another shopper’s item',
    'located && located.order.shopperId === access.shopper.shopperId && isInScope(access, ref)',
    'located && isInScope(access, ref)',
  ),
  bugsIn('mocks/handlers/deep-links.ts', 'test/mocks/handlers/deep-links.test.ts')(
    'lets a link work twice',
    'usedLinks: [...current.usedLinks, jti],',
    'usedLinks: [...current.usedLinks, `${jti}-`],',
  ),
];

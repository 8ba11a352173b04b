import { bugsIn } from './bug.mjs';

const TESTS = ['test/journey/transition.test.ts', 'test/journey/properties.test.ts'];
const WAY = bugsIn('src/journey/request-way.ts', ...TESTS);
const DETOURS = bugsIn('src/journey/detours.ts', ...TESTS);
const PARTS = bugsIn('src/journey/parts.ts', 'test/journey/parts.test.ts', ...TESTS);
const BODY = bugsIn(
  'src/journey/request-body.ts',
  'test/journey/parts.test.ts',
  'test/journey/photo-steps.test.ts',
  ...TESTS,
);
const CALENDAR = bugsIn('src/journey/calendar.ts', 'test/journey/calendar.test.ts');

export const JOURNEY_BUGS = [
  bugsIn('src/journey/order.ts', ...TESTS)(
    'sends a second try under a new key while the first may still arrive',
    'key: openKey ?? newKey,',
    'key: newKey ?? openKey,',
  ),
  WAY(
    'lets a note through that is too long',
    'draft.note.length > NOTE_MAX_LENGTH ?',
    'draft.note.length > NOTE_MAX_LENGTH + 1 ?',
  ),
  bugsIn('src/journey/request-way.ts', 'test/journey/request-way.test.ts')(
    'orders from any question',
    "if (state.step !== 'review') return stay(state);\n      if (picturesMatter",
    'if (picturesMatter',
  ),
  WAY(
    'tells the shop nothing of a request',
    "  return show({ ...settled(state), draft, step: 'requested', request }, ...dropPhotos(state), {\n    type: 'tell-shop',\n    event: { name: 'requested', detail },\n  });",
    "  return show({ ...settled(state), draft, step: 'requested', request }, ...dropPhotos(state));",
  ),
  DETOURS(
    'forgets what was entered when the stock runs out',
    'draft: withOfferedOnly(context, state.draft),',
    'draft: EMPTY_DRAFT,',
  ),
  DETOURS(
    'hands the return over without the note',
    'detail: { orderId, itemId, reason, note: note.trim(), cause }',
    "detail: { orderId, itemId, reason, note: '', cause }",
  ),
  DETOURS(
    'gives a return for want of stock another cause',
    "  if (origin === 'out-of-stock') return origin;\n",
    '',
  ),
  DETOURS(
    'offers a return whose window has closed',
    "const returnIsOver = code === 'return-window-closed' || code === 'already-returned';",
    'const returnIsOver = false;',
  ),
  DETOURS(
    'begins another part with the first one’s quantities',
    'draft: { ...EMPTY_DRAFT, reason, delivery, typedAddress, confirmedAddress },',
    'draft,',
  ),
  bugsIn('src/journey/steps.ts', ...TESTS)(
    'leaves the focus where the last step had it',
    'effects: [...effects, FOCUS_HEADING],',
    'effects,',
  ),
  bugsIn('src/journey/steps.ts', 'test/journey/transition.test.ts', 'test/journey/view.test.ts')(
    'asks again for a reason that was given',
    "start.reason ? QUESTIONS.filter((question) => question !== 'reason') : QUESTIONS",
    'start ? QUESTIONS : QUESTIONS',
  ),
  PARTS(
    'offers a part that has reached its limit',
    "(stock === 'available' || stock === 'low') && requestsLeft > 0;",
    "stock === 'available' || stock === 'low' || requestsLeft < 0;",
  ),
  PARTS(
    'hides a part of which few are left',
    "(stock === 'available' || stock === 'low') &&",
    "stock === 'available' &&",
  ),
  PARTS(
    'lets more be ordered than a part allows',
    'Math.min(Math.max(Math.trunc(quantity), 0), part.maxQuantity)',
    'Math.max(Math.trunc(quantity), 0)',
  ),
  PARTS(
    'takes the name of a part for a member that every object has',
    'Object.hasOwn(record, partId) ? record[partId] : undefined;',
    'record[partId];',
  ),
  PARTS(
    'promises that all arrives when the fastest does',
    'to: to > all.to ? to : all.to',
    'to: to < all.to ? to : all.to',
  ),
  BODY(
    'sends pictures for a reason that asks for none',
    "evidenceFor(context, draft.reason) === 'none'",
    'evidenceFor(context, draft.reason) === undefined',
  ),
  BODY(
    'sends an address that was not confirmed',
    'deliveryBody(draft.delivery, draft.confirmedAddress)',
    'deliveryBody(draft.delivery, draft.typedAddress)',
  ),
  CALENDAR(
    'folds lines by letters where bytes count',
    'const bytes = bytesOf(character);',
    'const bytes = Math.min(bytesOf(character), 1);',
  ),
  CALENDAR(
    'lets a comma in a title divide it',
    ".replace(/[\\\\;,]/g, '\\\\$&')",
    ".replace(/[\\\\;]/g, '\\\\$&')",
  ),
  bugsIn('src/journey/search.ts', 'test/journey/search.test.ts')(
    'finds nothing with an accent in it',
    "    .replace(/\\p{Mn}/gu, '')\n",
    '',
  ),
  bugsIn('src/journey/photos.ts', 'test/journey/photos.test.ts')(
    'lets progress go backwards',
    'Math.min(Math.max(event.share, photo.share), 1)',
    'Math.min(event.share, 1)',
  ),
];

// What must hold of pages that showed answers full of payloads.

const ONLY_AN_ID = 'it names something, and is nowhere to be read';
const NOT_OF_A_RECORD = 'the support page says of an earlier request its number and its parts alone';
const OWN_WORDS = 'the shopper reads the kit’s own words, never the API’s';

/** Texts of answers that no element shows, and why; each other one has to be read as it is. */
const NOT_SHOWN = new Map([
  ['SupportContext diagram.regions[].callout', 'it has eight characters at most'],
  ['SupportContext addresses[].addressId', ONLY_AN_ID],
  ['SupportContext requests[].itemTitle', NOT_OF_A_RECORD],
  ['SupportContext requests[].note', NOT_OF_A_RECORD],
  ['SupportContext requests[].deliveryAddress.recipient', NOT_OF_A_RECORD],
  ['SupportContext requests[].deliveryAddress.lines[]', NOT_OF_A_RECORD],
  ['PartRequest itemTitle', 'the confirmation stands beside the item of the context'],
  ['PartRequest note', 'the shopper wrote it a moment ago'],
  ['Problem title', OWN_WORDS],
  ['Problem detail', OWN_WORDS],
  ['Problem errors[].pointer', OWN_WORDS],
  ['Problem errors[].detail', OWN_WORDS],
  ['Problem parts[].companions[].note', 'what goes with a part is suggested before it is chosen'],
  ['WholeItemReturn orderId', ONLY_AN_ID],
  ['WholeItemReturn itemId', ONLY_AN_ID],
  ['WholeItemReturn note', 'the shopper wrote it a moment ago'],
  ['SupportOptions options[].itemId', ONLY_AN_ID],
  ['SupportOptions options[].openRequestId', ONLY_AN_ID],
  ['PartRequestList requests[].orderId', ONLY_AN_ID],
  ['PartRequestList requests[].itemId', ONLY_AN_ID],
  ['PartRequestList requests[].note', 'a list says what was asked for, and not why'],
  ['PartRequestList requests[].parts[].partId', ONLY_AN_ID],
  ['PartRequestList requests[].deliveryAddress.recipient', 'it is read on paper alone'],
  ['PartRequestList requests[].deliveryAddress.lines[]', 'it is read on paper alone'],
  ['OrderPage orders[].items[].itemId', ONLY_AN_ID],
  ['OrderPage nextCursor', ONLY_AN_ID],
]);

const hrefOf = (text) => (URL.canParse(text) ? new URL(text).href.replace(/#.*$/, '') : undefined);

/** Everything that was broken under one policy, in words; `isWhole` says whether every scene was shown. */
export function judge({ results, asked, popups, scenes, plan, isWhole }) {
  const breaches = new Set();
  const { SCRIPTS, URLS, FIELDS } = plan;
  const allowed = new Set(URLS.filter((url) => url.allowed).map(({ text }) => hrefOf(text)));
  const isHonest = (url) => url.startsWith('https://img.shop.example/');
  const numberOf = (number) =>
    SCRIPTS[Number(number)] ? `${number}: ${SCRIPTS[Number(number)].text}` : number;
  for (const { ran, violations, uncaught, left, from } of results) {
    for (const number of ran) breaches.add(`ran: ${numberOf(number)}`);
    for (const violation of violations) breaches.add(`reported: ${violation}`);
    for (const error of uncaught) breaches.add(`uncaught, in the scenes from ${from}: ${error}`);
    if (left) breaches.add(`the page was left for ${left}`);
  }
  for (const url of asked)
    if (!allowed.has(url.replace(/#.*$/, '')) && !isHonest(url)) breaches.add(`fetched: ${url}`);
  for (const popup of popups) breaches.add(`opened: ${popup}`);

  let placed = 0;
  /** By field: which texts were put there, which of them were read, and where one was not. */
  const fields = new Map(
    FIELDS.map(({ name, kind }) => [name, { kind, put: new Set(), seen: new Set(), missed: undefined }]),
  );
  for (const { number, seen, wrong, steps } of results.flatMap(({ shown }) => shown)) {
    const scene = scenes[number];
    const where = `scene ${number} (${scene.tag}, ${steps.join(' → ')})`;
    for (const what of wrong) breaches.add(`${what}: ${where}`);
    const seenSet = new Set(seen);
    for (const [index, { field, text }] of scene.placed.entries()) {
      placed += 1;
      const count = fields.get(field);
      if (!count) throw new Error(`Nobody watches the field "${field}".`);
      count.put.add(text);
      if (seenSet.has(index)) count.seen.add(text);
      else count.missed ??= `${JSON.stringify(text)} in ${where}`;
    }
  }
  for (const [field, count] of fields)
    for (const fault of faultsOf(field, count, isWhole)) breaches.add(fault);
  return { breaches: [...breaches], placed, fields: fields.size };
}

/** What is wrong with what was read of a field. */
function* faultsOf(field, { kind, put, seen, missed }, isWhole) {
  if (put.size === 0) yield `nothing was put into the field "${field}"`;
  // An address is looked at where it stands.
  if (kind === 'address') return;
  if (kind === 'form' || NOT_SHOWN.has(field)) {
    if (seen.size > 0) yield `the field "${field}" is shown: ${JSON.stringify([...seen][0])}`;
    return;
  }
  // Of lists some entries are shown and some are not: over all rounds each text stands in each.
  if (isWhole ? seen.size < put.size : seen.size === 0 && put.size > 0)
    yield `of the field "${field}" ${put.size - seen.size} of ${put.size} texts are not read: ${missed}`;
}

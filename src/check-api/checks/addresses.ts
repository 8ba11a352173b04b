import { PartRequest } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { differenceOf } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { bodyFor, type ItemIds } from '../material.js';
import { pointersOf, refusedAt } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const lineOf = ({ orderId, itemId }: ItemIds) => `GET /orders/${orderId}/items/${itemId}/support`;

/** Where no shop of the programme sends parts to; one is enough that the API does not. */
const FAR_AWAY = ['AQ', 'TV', 'BV', 'HM'];

/** An address that nobody has: it is there to be refused. */
const typedIn = (country: string) => ({
  recipient: 'check-api',
  line1: '1 Check Street',
  city: 'Checkville',
  country,
});

/** An id of an address, real or made up. */
const anAddressId = (context: { addresses: readonly { addressId: string }[] }): string =>
  context.addresses[0]?.addressId ?? 'check-api-address-1';

/** An item with a country that a typed address may be in, and that country. */
async function typable({ material }: Run) {
  const found = (await material.open()).find(({ context }) => context.deliveryCountries.length > 0);
  const country = found?.context.deliveryCountries[0];
  if (!found || country === undefined) throw new Missing('The shop takes no addresses that are typed in.');
  return { found, country };
}

export const addressChecks: CheckGroup = {
  title: 'Addresses',
  checks: [
    {
      id: 'addresses.shown',
      promise:
        'While a part can be requested, the address on file is told; each other one has an id of its own.',
      async ask({ material }) {
        const open = await material.open();
        if (open.length === 0)
          throw new Missing('The shopper needs an item of which a part can be requested.');
        for (const { ids, context } of open) {
          insist(
            context.deliveryAddress !== undefined && context.deliveryAddress.lines.length > 0,
            `${lineOf(ids)}: the address on file is missing or has no lines.`,
          );
          const addressIds = context.addresses.map(({ addressId }) => addressId);
          insist(
            new Set(addressIds).size === addressIds.length,
            `${lineOf(ids)}: of ${addressIds.length} addresses two have the same id.`,
          );
        }
        return `${open.length} contexts.`;
      },
    },
    {
      id: 'addresses.saved',
      promise: 'A request to another of the shopper’s addresses is confirmed with that one.',
      async ask(run) {
        const found = (await run.material.open()).find(({ context }) => context.addresses.length > 0);
        const address = found?.context.addresses[0];
        if (!found || !address) throw new Missing('The shopper needs a second address.');
        const { addressId, ...label } = address;
        const answer = await run.place({ ...bodyFor(found), addressId }, { key: run.newKey() });
        const { deliveryAddress } = read(answer, 201, PartRequest);
        insist(
          differenceOf(label, deliveryAddress) === undefined,
          `${answer.line}: the confirmation has another delivery address than the one that was chosen.`,
        );
        return 'The confirmation has it.';
      },
    },
    {
      id: 'addresses.unknown',
      promise:
        'An addressId that the shopper does not have is refused with 422 invalid-request at /addressId.',
      async ask(run) {
        const found = await run.material.requestable();
        const addressId = madeUpLike(anAddressId(found.context));
        const answer = await run.place({ ...bodyFor(found), addressId }, { key: run.newKey() });
        refusedAt(['/addressId'], answer, 'an unknown addressId');
        return 'It was refused.';
      },
    },
    {
      id: 'addresses.both',
      promise: 'An addressId and an address in one request are refused with 422 invalid-request at /address.',
      async ask(run) {
        const found = await run.material.requestable();
        const { addresses, deliveryCountries } = found.context;
        const both = {
          addressId: anAddressId({ addresses }),
          address: typedIn(deliveryCountries[0] ?? 'US'),
        };
        const answer = await run.place({ ...bodyFor(found), ...both }, { key: run.newKey() });
        refusedAt(['/address'], answer, 'two addresses');
        return 'They were refused.';
      },
    },
    {
      id: 'addresses.country',
      promise:
        'An address in a country that is not among deliveryCountries is refused with 422 invalid-request, at /address or in it.',
      async ask(run) {
        const found = await run.material.requestable();
        const { deliveryCountries } = found.context;
        const country = FAR_AWAY.find((code) => !deliveryCountries.includes(code));
        if (country === undefined) throw new Missing('The shop sends parts everywhere.');
        const body = { ...bodyFor(found), address: typedIn(country) };
        const answer = await run.place(body, { key: run.newKey() });
        refusedAt([], answer, `an address in ${country}`);
        insist(
          pointersOf(answer).some((pointer) => /^\/address(\/|$)/.test(pointer)),
          `${answer.line} with an address in ${country}: expected an error at /address or in it, came ${pointersOf(answer).join(', ') || 'none'}.`,
        );
        return `An address in ${country} was refused.`;
      },
    },
    {
      id: 'addresses.fields',
      promise:
        'Members of a typed address that are not taken answer 422 invalid-request, with a pointer to each.',
      async ask(run) {
        const { found, country } = await typable(run);
        const address = { ...typedIn(country), line1: '', city: 'x'.repeat(101) };
        const answer = await run.place({ ...bodyFor(found), address }, { key: run.newKey() });
        refusedAt(['/address/line1', '/address/city'], answer, 'an empty line and an endless city');
        return 'Two faulty members were named.';
      },
    },
  ],
};

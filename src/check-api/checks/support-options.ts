import { SupportOptions, Touchpoint } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { differenceOf, isObject } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { BATCH_SIZE, itemSearch, type ItemIds } from '../material.js';
import { refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const nameOf = ({ orderId, itemId }: ItemIds) => `${orderId}:${itemId}`;

async function optionsFor({ api }: Run, search: string) {
  return read(await api.ask('GET /support-options', { search }), 200, SupportOptions).options;
}

/** Every character as `%XX`: the same id to whoever decodes it. */
function everyByte(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

async function firstItem({ material }: Run): Promise<ItemIds> {
  const [item] = await material.items();
  if (!item) throw new Missing('The shopper has no items.');
  return { orderId: item.orderId, itemId: item.itemId };
}

/** The options as they came, for what a lenient reader would put right. */
async function rawOptions({ api, material }: Run): Promise<Record<string, unknown>[]> {
  const items = (await material.items()).slice(0, BATCH_SIZE);
  const answer = await api.ask('GET /support-options', { search: itemSearch(items) });
  read(answer, 200, SupportOptions);
  const list = isObject(answer.json) ? answer.json['options'] : [];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

export const supportOptionChecks: CheckGroup = {
  title: 'Support options',
  checks: [
    {
      id: 'support-options.every-item',
      promise: 'Every item of the shopper’s that was asked for is answered once, available or not.',
      async ask(run) {
        const items = (await run.material.items()).slice(0, BATCH_SIZE);
        const names = (await optionsFor(run, itemSearch(items))).map(nameOf);
        for (const name of items.map(nameOf)) {
          const count = names.filter((answered) => answered === name).length;
          insist(count === 1, `GET /support-options: expected one option for ${name}, came ${count}.`);
        }
        return `${items.length} items, ${names.length} options.`;
      },
    },
    {
      id: 'support-options.hundred',
      promise: `One call takes ${BATCH_SIZE} items.`,
      async ask(run) {
        const items = (await run.material.items()).slice(0, BATCH_SIZE);
        const [first] = items;
        if (!first) throw new Missing('The shopper has no items.');
        const padding = Array.from({ length: BATCH_SIZE - items.length }, () => ({
          orderId: first.orderId,
          itemId: madeUpLike(first.itemId),
        }));
        const options = await optionsFor(run, itemSearch([...items, ...padding]));
        return `${BATCH_SIZE} asked for, ${options.length} options.`;
      },
    },
    {
      id: 'support-options.left-out',
      promise: 'Items that do not exist are left out; those beside them are answered.',
      async ask(run) {
        const item = await firstItem(run);
        const missing = { orderId: madeUpLike(item.orderId), itemId: madeUpLike(item.itemId) };
        const names = (await optionsFor(run, itemSearch([missing, item]))).map(nameOf);
        insist(
          names.length === 1 && names[0] === nameOf(item),
          `GET /support-options: expected ${nameOf(item)} alone, came ${names.join(', ') || 'none'}.`,
        );
        return 'A made-up item was left out.';
      },
    },
    {
      id: 'support-options.code',
      promise: 'An option has a code exactly when it is not available.',
      rules: Array.from({ length: 11 }, (_, index) => `E${index + 1}`),
      async ask(run) {
        const options = await rawOptions(run);
        for (const { orderId, itemId, available, code } of options) {
          insist(
            available === (code === undefined),
            `GET /support-options: item ${String(orderId)}:${String(itemId)} has available ${String(available)} with ${code === undefined ? 'no code' : `the code ${JSON.stringify(code)}`}.`,
          );
        }
        const open = options.filter(({ available }) => available === true).length;
        return `${open} available, ${options.length - open} not.`;
      },
    },
    {
      id: 'support-options.window',
      promise: 'A delivered item has a return window.',
      rules: ['S2'],
      async ask({ material }) {
        const delivered = (await material.options()).filter(({ item }) => item.status === 'delivered');
        if (delivered.length === 0) throw new Missing('The shopper needs a delivered item.');
        const without = delivered.find(({ option }) => option.returnWindow === undefined);
        insist(
          without === undefined,
          `GET /support-options: item ${without && nameOf(without)} is delivered and has no valid window.`,
        );
        return `${delivered.length} delivered items have one.`;
      },
    },
    {
      id: 'support-options.parts',
      promise: 'An option is available exactly when `parts` is among its solutions.',
      rules: ['S7', 'S10'],
      async ask({ material }) {
        const options = await material.options();
        const wrong = options.find(({ option }) => option.available !== option.solutions.includes('parts'));
        insist(
          wrong === undefined,
          `GET /support-options: item ${wrong && nameOf(wrong)} is ${wrong?.option.available ? '' : 'not '}available, its solutions are [${wrong?.option.solutions.join(', ')}].`,
        );
        return `${options.length} options agree.`;
      },
    },
    {
      id: 'support-options.encoding',
      promise: 'Ids are read percent-encoded once and twice, with any characters in them.',
      async ask(run) {
        const item = await firstItem(run);
        const [order, line] = [everyByte(item.orderId), everyByte(item.itemId)];
        const forms = {
          'encoded once': `${order}:${line}`,
          'encoded twice': encodeURIComponent(`${order}:${line}`),
        };
        for (const [form, text] of Object.entries(forms)) {
          const names = (await optionsFor(run, `touchpoint=order&item=${text}`)).map(nameOf);
          insist(
            names.length === 1 && names[0] === nameOf(item),
            `GET /support-options, ids ${form}: expected ${nameOf(item)}, came ${names.join(', ') || 'none'}.`,
          );
        }
        const odd = { orderId: 'a:b/c %&+é', itemId: '1:2?#=+' };
        const found = await optionsFor(run, itemSearch([odd, item]));
        insist(found.length === 1, 'GET /support-options: ids with reserved characters disturb the others.');
        return 'Both forms, and ids with reserved characters.';
      },
    },
    {
      id: 'support-options.touchpoints',
      promise: 'All four touchpoints are known, and no other.',
      rules: ['S3', 'S4', 'S5', 'S6'],
      async ask(run) {
        const item = await firstItem(run);
        for (const touchpoint of Touchpoint.options) {
          const { length } = await optionsFor(run, itemSearch([item], touchpoint));
          insist(
            length === 1,
            `GET /support-options?touchpoint=${touchpoint}: expected 1 option, came ${length}.`,
          );
        }
        const search = itemSearch([item], 'check-api-no-touchpoint');
        refusedAs('invalid-request', await run.api.ask('GET /support-options', { search }));
        return 'Four were answered; a made-up one was refused.';
      },
    },
    {
      id: 'support-options.malformed',
      promise: 'A call without items, or with one that is no pair of ids, is refused as invalid-request.',
      async ask({ api, material }) {
        await material.pages();
        for (const search of ['touchpoint=order', 'touchpoint=order&item=check-api']) {
          refusedAs('invalid-request', await api.ask('GET /support-options', { search }));
        }
        return 'Both were refused.';
      },
    },
    {
      id: 'support-options.as-context',
      promise: 'The option and the support context of an item say the same: availability, code, window.',
      async ask({ material }) {
        const both = await material.contexts();
        for (const { orderId, itemId, option, context } of both) {
          const inContext = { code: context.unavailable, returnWindow: context.returnWindow };
          const difference = differenceOf(
            { code: option.code, returnWindow: option.returnWindow },
            inContext,
          );
          insist(
            difference === undefined,
            `GET /orders/${orderId}/items/${itemId}/support: it differs from the item’s option at ${difference}.`,
          );
        }
        return `${both.length} items compared.`;
      },
    },
    {
      id: 'support-options.open-request',
      promise:
        'An open request that an option names is one of the item’s, in the status that the option says.',
      async ask({ material }) {
        const open = (await material.contexts()).filter(({ option }) => option.openRequestId !== undefined);
        if (open.length === 0) throw new Missing('The shopper needs an item with an open part request.');
        for (const { option, context } of open) {
          const request = context.requests.find(({ requestId }) => requestId === option.openRequestId);
          insist(
            request !== undefined && request.status === (option.openRequestStatus ?? request.status),
            `GET /support-options: item ${nameOf(option)} names the open request ${option.openRequestId} (${option.openRequestStatus}); its support context has ${request?.status ?? 'no such request'}.`,
          );
        }
        return `${open.length} open requests.`;
      },
    },
  ],
};

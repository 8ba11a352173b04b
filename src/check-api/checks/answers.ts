import type * as z from 'zod/mini';
import { API_CALLS, type ApiCall } from '../../contract/calls.js';
import {
  Evidence,
  isSafeUrl,
  Order,
  OrderPage,
  PartRequest,
  PartRequestList,
  Problem,
  RedeemedLink,
  SupportContext,
  SupportOptions,
  WholeItemReturn,
} from '../../contract/index.js';
import type { Answer } from '../api.js';
import type { Check, CheckGroup } from '../check.js';
import { isObject, pointer, textsIn } from '../json.js';
import { describe, problemTypeOf, STATUSES } from '../problems.js';
import { shapeFaults } from '../shape.js';
import { insist, Missing } from '../verdict.js';

/** What each call's good answer holds, and its status. */
const GOOD: Readonly<Record<ApiCall, { status: number; schema: z.ZodMiniType }>> = {
  'GET /support-options': { status: 200, schema: SupportOptions },
  'GET /orders': { status: 200, schema: OrderPage },
  'GET /orders/{orderId}': { status: 200, schema: Order },
  'GET /orders/{orderId}/items/{itemId}/support': { status: 200, schema: SupportContext },
  'POST /part-requests': { status: 201, schema: PartRequest },
  'GET /part-requests': { status: 200, schema: PartRequestList },
  'GET /part-requests/by-key/{key}': { status: 200, schema: PartRequest },
  'GET /part-requests/{requestId}': { status: 200, schema: PartRequest },
  'POST /part-requests/{requestId}/cancel': { status: 200, schema: PartRequest },
  'POST /part-requests/{requestId}/not-received': { status: 200, schema: PartRequest },
  'POST /part-requests/{requestId}/outcome': { status: 200, schema: PartRequest },
  'POST /returns': { status: 201, schema: WholeItemReturn },
  'POST /deep-links/redeem': { status: 200, schema: RedeemedLink },
  'POST /evidence': { status: 201, schema: Evidence },
};

/** How many faults one line of the report tells. */
const TOLD = 5;

const isGood = ({ status }: Answer) => status >= 200 && status < 300;
const typeOf = ({ headers }: Answer) => (headers.get('content-type') ?? 'none').split(';')[0]?.trim();

/** Each answer to a call once: most are asked for again and again. */
function distinct(answers: readonly Answer[]): Answer[] {
  const nameOf = ({ call, status, headers, text }: Answer) =>
    [call, status, headers.get('content-type'), text].join('\n');
  return [...new Map(answers.map((answer) => [nameOf(answer), answer])).values()];
}

/** Ends a check as failed with the faults found, each told once. */
function insistOnNone(faults: Iterable<string>): void {
  const all = [...new Set(faults)];
  const more = all.length > TOLD ? `; and ${all.length - TOLD} more` : '';
  insist(all.length === 0, `${all.slice(0, TOLD).join('; ')}${more}.`);
}

/** Faults of list entries that differ in their place alone are one fault. */
const placeless = (fault: string) =>
  fault.replace(/^\/\S*/, (path) => path.replaceAll(/\/\d+(?=\/|$|:)/g, '/*'));

function shapeCheck(call: ApiCall): Check {
  const { status, schema } = GOOD[call];
  const name = call
    .toLowerCase()
    .replaceAll(/\{\w+\}/g, 'one')
    .replaceAll(/[^a-z]+/g, '-');
  return {
    id: `answers.${name.replaceAll(/^-|-$/g, '')}`,
    promise: `Every good answer to ${call} has the status ${status} and the whole form of the contract.`,
    ask({ answers }) {
      const good = answers.filter((answer) => answer.call === call && isGood(answer));
      if (good.length === 0) throw new Missing('No question so far got a good answer to this call.');
      insistOnNone(
        distinct(good).flatMap((answer) => [
          ...(answer.status === status ? [] : [`${answer.line}: expected ${status}, came ${answer.status}`]),
          ...shapeFaults(schema, answer.json).map((fault) => `${call}: ${placeless(fault)}`),
        ]),
      );
      return Promise.resolve(`${good.length} answers.`);
    },
  };
}

const observed = (id: string, promise: string, faultsIn: (answer: Answer) => Iterable<string>): Check => ({
  id,
  promise,
  ask({ answers }) {
    // What is not of the contract, such as a GET on a POST's path, may be answered by anybody.
    const ofContract = answers.filter(({ call }) => call !== undefined);
    if (ofContract.length === 0) throw new Missing('No call was answered so far.');
    insistOnNone(ofContract.flatMap((answer) => [...faultsIn(answer)]));
    return Promise.resolve(`${ofContract.length} answers.`);
  },
});

function* problemFaults(answer: Answer): Generator<string> {
  if (answer.status < 400 || answer.status >= 500) return;
  for (const fault of shapeFaults(Problem, answer.json))
    yield `${answer.line} (${describe(answer)}): ${fault}`;
  const type = problemTypeOf(answer);
  if (type === undefined) yield `${answer.line}: the ${answer.status} names no type that the contract knows`;
  else if (!STATUSES[type].includes(answer.status)) {
    yield `${answer.line}: ${type} comes with ${answer.status} instead of ${STATUSES[type].join(' or ')}`;
  }
  if (isObject(answer.json) && (answer.json['status'] ?? answer.status) !== answer.status) {
    yield `${answer.line}: the problem's status is ${String(answer.json['status'])}, the answer's ${answer.status}`;
  }
}

function* contentTypeFaults(answer: Answer): Generator<string> {
  const expected = isGood(answer) ? 'application/json' : 'application/problem+json';
  if (answer.status < 500 && typeOf(answer) !== expected) {
    yield `${answer.line} (${answer.status}): expected the content type ${expected}, came ${typeOf(answer)}`;
  }
}

/** Addresses that were found good before: pictures come by the hundred. */
const safeUrls = new Set<string>();

function* urlFaults({ call, json }: Answer): Generator<string> {
  for (const [path, text] of textsIn(json)) {
    if (!/url$/i.test(path.at(-1) ?? '') || safeUrls.has(text)) continue;
    if (isSafeUrl(text)) {
      safeUrls.add(text);
      continue;
    }
    const scheme = /^[\w+.-]*:/.exec(text)?.[0] ?? 'no scheme';
    yield `${call}: ${placeless(pointer(path))} is no address that the kit would open (${scheme})`;
  }
}

function* serverFaults(answer: Answer): Generator<string> {
  if (answer.status >= 500 || answer.status < 200 || (answer.status >= 300 && answer.status < 400)) {
    yield `${answer.line}: came ${answer.status}`;
  }
}

/** Asked last, of all answers that the other questions got. */
export const answerChecks: CheckGroup = {
  title: 'Every answer',
  checks: [
    ...API_CALLS.map(shapeCheck),
    observed(
      'answers.problems',
      'Every refusal is an RFC 9457 problem of a known type, with the status that goes with it.',
      problemFaults,
    ),
    observed(
      'answers.content-types',
      'Good answers are application/json, refusals application/problem+json.',
      contentTypeFaults,
    ),
    observed(
      'answers.urls',
      'Every address is absolute, https (http on this machine only), and without credentials.',
      urlFaults,
    ),
    observed(
      'answers.no-server-errors',
      'No call is answered with a redirect or a server’s fault.',
      serverFaults,
    ),
  ],
};

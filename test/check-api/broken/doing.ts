import type { PartRequest, Problem, WholeItemReturn } from '../../../src/contract/index.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../../mocks/world/seed.js';
import { API_URL } from '../in-process.js';
import {
  type BrokenApi,
  CONTEXT,
  ORDER,
  PLACE,
  CANCEL,
  BY_KEY,
  REDEEM,
  callOf,
  isBy,
  as,
  withKey,
  keyOf,
  jsonResponse,
  answers,
  instead,
  problem,
  change,
  secondUses,
  ignoresFlights,
} from './middleware.js';

/** Those that are wrong in what they do, and for whom. */
export const WRONG_IN_DOING: readonly BrokenApi[] = [
  // Another shopper
  {
    name: 'answers 403 for another shopper’s order',
    breaks: 'strangers.get-orders-one',
    make: () => async (request, next) => {
      if (!ORDER.test(callOf(request)) || !isBy(request, OTHER_SHOPPER)) return next(request);
      const own = await next(as(request, MAIN_SHOPPER));
      return own.ok ? problem('not-offered', 403) : next(request);
    },
  },
  {
    name: 'lets anybody read an order',
    breaks: 'strangers.get-orders-one',
    make: instead(ORDER, async (request, next) => {
      const response = await next(request);
      return response.status === 404 && request.headers.has('authorization')
        ? next(as(request, MAIN_SHOPPER))
        : response;
    }),
  },
  {
    name: 'tells another shopper’s support context by a header',
    breaks: 'strangers.get-orders-one-items-one-support',
    make: instead(CONTEXT, async (request, next) => {
      const response = await next(request);
      if (response.status !== 404 || !(await next(as(request, MAIN_SHOPPER))).ok) return response;
      const headers = new Headers(response.headers);
      headers.set('x-owner', 'ada');
      return new Response(response.body, { status: 404, headers });
    }),
  },
  {
    name: 'lets anybody cancel a request',
    breaks: 'strangers.post-part-requests-one-cancel',
    alsoFails: ['cancel.answer'],
    make: instead(CANCEL, (request, next) =>
      next(isBy(request, OTHER_SHOPPER) ? as(request, MAIN_SHOPPER) : request),
    ),
  },
  {
    name: 'lets anybody ask for parts for any order',
    breaks: 'strangers.post-part-requests',
    make: instead(PLACE, (request, next) =>
      next(isBy(request, OTHER_SHOPPER) ? as(request, MAIN_SHOPPER) : request),
    ),
  },
  {
    name: 'says of another shopper’s item that it cannot be returned',
    breaks: 'strangers.post-returns',
    make: instead(/^POST \/returns$/, (request, next) =>
      next(isBy(request, OTHER_SHOPPER) ? as(request, MAIN_SHOPPER) : request),
    ),
  },

  // Cancelling
  {
    name: 'keeps the extension after a cancellation',
    breaks: 'cancel.window',
    make: answers<PartRequest>(CANCEL, (json) => void (json.returnWindow.extended = true)),
  },
  {
    name: 'cancels again and again',
    breaks: 'cancel.only-once',
    make: instead(CANCEL, async (request, next) => {
      const response = await next(request);
      return response.status === 409
        ? next(new Request(request.url.replace(/\/cancel$/, ''), { headers: request.headers }))
        : response;
    }),
  },

  // Refusals
  {
    name: 'names no field that it did not take',
    breaks: 'refusals.fields',
    alsoFails: ['parts.most', 'addresses.unknown', 'addresses.both', 'addresses.country', 'addresses.fields'],
    make: answers<Problem>(PLACE, (json) => void delete json.errors, 422),
  },
  {
    name: 'says why it does not offer a part',
    breaks: 'refusals.not-offered',
    make: () => {
      let count = 0;
      return answers<Problem>(PLACE, (json) => void (json.detail += ` Cause ${(count += 1)}.`), 403)();
    },
  },
  {
    name: 'takes request after request for the same part',
    breaks: 'refusals.request-limit-reached',
    alsoFails: ['parts.cannot-be-had'],
    make: () => {
      let last: Response | undefined;
      return async (request, next) => {
        const response = await next(request);
        if (!PLACE.test(callOf(request))) return response;
        if (response.status === 201) last = response.clone();
        const isLimit = (await response.clone().text()).includes('request-limit-reached');
        return isLimit && last ? last.clone() : response;
      };
    },
  },
  {
    name: 'offers no return when stock ran out',
    breaks: 'refusals.part-out-of-stock',
    make: answers<Problem>(PLACE, (json) => void delete json.wholeItemReturn, 409),
  },
  {
    name: 'offers old parts when stock ran out',
    breaks: 'refusals.part-out-of-stock',
    make: answers<Problem>(PLACE, (json) => void json.parts?.pop(), 409),
  },
  {
    name: 'refuses a closed window as never offered',
    breaks: 'refusals.return-window-closed',
    make: instead(PLACE, async (request, next) => {
      const response = await next(request);
      return response.status === 409 && (await response.clone().text()).includes('return-window-closed')
        ? problem('not-offered', 403)
        : response;
    }),
  },

  // Idempotency
  {
    name: 'makes a second request under the same key',
    breaks: 'idempotency.same-answer',
    alsoFails: ['idempotency.other-body', 'idempotency.in-flight', 'idempotency.burst'],
    make: () => {
      const used = new Set<string>();
      const again = secondUses((key) => used.has(key) || !used.add(key));
      return (request, next) => next(PLACE.test(callOf(request)) ? again(request) : request);
    },
  },
  {
    name: 'answers another body under the same key with the first answer',
    breaks: 'idempotency.other-body',
    make: () => {
      const kept = new Map<string, Response>();
      return async (request, next) => {
        const response = await next(request);
        if (!PLACE.test(callOf(request))) return response;
        if (response.status === 201) kept.set(keyOf(request), response.clone());
        return response.status === 422 ? (kept.get(keyOf(request))?.clone() ?? response) : response;
      };
    },
  },
  {
    name: 'does not notice a key in flight',
    breaks: 'idempotency.in-flight',
    alsoFails: ['idempotency.burst'],
    make: () => ignoresFlights(),
  },
  {
    name: 'reads bodies first, and then looks for the key too early',
    breaks: 'idempotency.burst',
    make: () => ignoresFlights((request) => request.clone().text()),
  },
  {
    name: 'takes a request without a key',
    breaks: 'idempotency.no-key',
    make: () => {
      let count = 0;
      return (request, next) =>
        next(
          PLACE.test(callOf(request)) && keyOf(request) === ''
            ? withKey(request, `own-${(count += 1)}`)
            : request,
        );
    },
  },
  {
    name: 'finds a request by another shopper’s key',
    breaks: 'idempotency.per-shopper',
    make: instead(BY_KEY, (request, next) =>
      next(isBy(request, OTHER_SHOPPER) ? as(request, MAIN_SHOPPER) : request),
    ),
  },

  // Deep links
  {
    name: 'uses a link up by GET',
    breaks: 'deep-links.get-changes-nothing',
    alsoFails: ['deep-links.redeem'],
    make: instead(/^GET \/deep-links\/redeem$/, async (request, next) => {
      const token = new URL(request.url).searchParams.get('token');
      await next(
        new Request(`${API_URL}/deep-links/redeem`, { method: 'POST', body: JSON.stringify({ token }) }),
      );
      return problem('not-found', 404);
    }),
  },
  {
    name: 'redeems a link twice',
    breaks: 'deep-links.once',
    make: instead(REDEEM, async (request, next, store) => {
      const { usedLinks } = store.world;
      const response = await next(request);
      change(store, () => ({ usedLinks }));
      return response;
    }),
  },
  {
    name: 'gives a link’s session the whole account',
    breaks: 'deep-links.scope',
    make: () => (request, next) =>
      next(
        request.headers.get('authorization')?.startsWith('Bearer link-session')
          ? as(request, MAIN_SHOPPER)
          : request,
      ),
  },
  {
    name: 'says link-invalid of an expired link',
    breaks: 'deep-links.expired',
    make: instead(REDEEM, async (request, next) => {
      const response = await next(request);
      return response.status === 410 ? problem('link-invalid', 400) : response;
    }),
  },

  // Evidence, other origins, what comes after dispatch, returns
  {
    name: 'takes any file',
    breaks: 'evidence.type',
    alsoFails: ['evidence.bytes'],
    make: instead(/^POST \/evidence$/, async (request, next) => {
      const response = await next(request);
      return response.status === 415 ? jsonResponse({ evidenceId: 'any' }, { status: 201 }) : response;
    }),
  },
  {
    name: 'does not allow the key across origins',
    breaks: 'cross-origin.preflight',
    make: () => (request, next) => next(request),
    cors: { allowHeaders: 'authorization, content-type' },
  },
  {
    name: 'shortens the window of a part that never came',
    breaks: 'not-received.reported',
    make: answers<PartRequest>(
      /^POST \/part-requests\/[^/]+\/not-received$/,
      (json) => void (json.returnWindow.endsOn = '2020-01-01'),
    ),
  },
  {
    name: 'asks again whether it helped',
    breaks: 'outcome.kept',
    make: answers<PartRequest>(
      /^POST \/part-requests\/[^/]+\/outcome$/,
      (json) => void json.actions.push('answer-outcome'),
    ),
  },
  {
    name: 'sends a label over plain HTTP',
    breaks: 'answers.urls',
    alsoFails: ['answers.post-returns'],
    make: answers<WholeItemReturn>(
      /^POST \/returns$/,
      (json) => void (json.labelUrl = 'http://labels.example/1'),
    ),
  },
  {
    name: 'refunds less than it foretold',
    breaks: 'returns.made',
    make: answers<WholeItemReturn>(
      /^POST \/returns$/,
      (json) => void (json.refund && (json.refund.amount -= 5)),
    ),
  },

  // Every answer
  {
    name: 'sends problems as application/json',
    breaks: 'answers.content-types',
    make: () => async (request, next) => {
      const response = await next(request);
      return response.ok ? response : jsonResponse(await response.json(), { status: response.status });
    },
  },
  {
    name: 'contradicts the status in the problem',
    breaks: 'answers.problems',
    make: answers<Problem & { status: number }>(ORDER, (json) => void (json.status = 400), 404),
  },
  {
    name: 'falls over a missing item of a return',
    breaks: 'answers.no-server-errors',
    alsoFails: ['returns.missing'],
    make: instead(/^POST \/returns$/, async (request, next) => {
      const response = await next(request);
      return response.status === 404 ? new Response('oh', { status: 500 }) : response;
    }),
  },
];

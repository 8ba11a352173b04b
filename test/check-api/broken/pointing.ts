import {
  EVIDENCE_MAX_COUNT,
  type Part,
  type PartRequest,
  type PartRequestBody,
  type PartRequestList,
  type Problem,
  type WholeSupportContext,
} from '../../../src/contract/index.js';
import {
  type BrokenApi,
  CONTEXT,
  PLACE,
  CANCEL,
  callOf,
  jsonResponse,
  answers,
  instead,
  problem,
} from './middleware.js';
import type { Middleware } from '../in-process.js';

const EVIDENCE = /^POST \/evidence$/;

const cannotBeHad = ({ stock }: Part) => stock !== 'available' && stock !== 'low';

/** What a call asks for; nothing where its body is no JSON. */
async function askedIn(request: Request): Promise<Partial<PartRequestBody>> {
  try {
    return await request.clone().json();
  } catch {
    return {};
  }
}

/** The same call with another body. */
const withBody = ({ url, method, headers }: Request, asked: Partial<PartRequestBody>) =>
  new Request(url, { method, headers, body: JSON.stringify(asked) });

/** Takes some part requests for others. */
const takenFor = (change: (asked: Partial<PartRequestBody>) => Partial<PartRequestBody>) =>
  instead(PLACE, async (request, next) => {
    const asked = await askedIn(request);
    const changed = change(asked);
    // A body that stays as it is goes on as it came, held back or not JSON at all.
    return next(changed === asked ? request : withBody(request, changed));
  });

/** Changes the answers to some part requests, by what was asked for. */
const answeredWith = (
  isMeant: (asked: Partial<PartRequestBody>, response: Response) => boolean,
  change: (json: PartRequest & Problem) => unknown,
) =>
  instead(PLACE, async (request, next) => {
    const asked = await askedIn(request);
    const response = await next(request);
    if (!isMeant(asked, response)) return response;
    const json: PartRequest & Problem = await response.json();
    const { status, headers } = response;
    return jsonResponse(change(json) ?? json, { status, headers });
  });

/** Takes each picture for any number of requests, and as often as it is named. */
function takesPicturesAgain(): Middleware {
  const used = new Set<string>();
  return async (request, next) => {
    if (!PLACE.test(callOf(request))) return next(request);
    const { evidenceIds: [first] = [], ...bare } = await askedIn(request);
    if (first !== undefined && used.has(first)) {
      return next(withBody(request, bare));
    }
    const response = await next(request);
    if (first !== undefined && response.ok) used.add(first);
    return response;
  };
}

/** Those that are wrong in pointing at a part: parts, diagrams, hints, addresses and pictures. */
export const WRONG_IN_POINTING: readonly BrokenApi[] = [
  // Parts, diagrams and hints
  {
    name: 'offers a part of an item that has none in stock',
    breaks: 'support-context.parts',
    make: answers<WholeSupportContext>(CONTEXT, ({ unavailable, parts }) => {
      if (unavailable === undefined) return;
      for (const part of parts) {
        part.stock = 'low';
        delete part.expectedOn;
      }
    }),
  },
  {
    name: 'lists a part twice',
    breaks: 'parts.once',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) => {
      const gone = parts.find(cannotBeHad);
      if (gone) parts.push(gone);
    }),
  },
  {
    name: 'expects a part on a day that is past',
    breaks: 'parts.expected',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach((part) => part.expectedOn && (part.expectedOn = '2020-01-01')),
    ),
  },
  {
    name: 'expects a part on no day',
    breaks: 'parts.expected',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach((part) => delete part.expectedOn),
    ),
  },
  {
    name: 'names a substitute that it does not list',
    breaks: 'parts.substitutes',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach((part) => part.substituteId && (part.substituteId = 'nowhere')),
    ),
  },
  {
    name: 'has a substitute for a part that comes again',
    breaks: 'parts.substitutes',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach((part) => part.stock === 'expected' && (part.substituteId = parts[0]?.partId)),
    ),
  },
  {
    name: 'suggests a part along with itself',
    breaks: 'parts.companions',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach(({ partId, companions }) => companions.length > 0 && companions.push({ partId })),
    ),
  },
  {
    name: 'suggests a part that it does not list',
    breaks: 'parts.companions',
    make: answers<WholeSupportContext>(CONTEXT, ({ parts }) =>
      parts.forEach(({ companions: [first] }) => first && (first.partId = 'nowhere')),
    ),
  },
  {
    name: 'draws a part twice',
    breaks: 'diagram.regions',
    make: answers<WholeSupportContext>(CONTEXT, ({ diagram }) => {
      const [first] = diagram?.regions ?? [];
      if (first) diagram?.regions.push(first);
    }),
  },
  {
    name: 'draws a part that it does not list',
    breaks: 'diagram.regions',
    make: answers<WholeSupportContext>(CONTEXT, ({ diagram }) => {
      const [first] = diagram?.regions ?? [];
      if (first) first.partId = 'nowhere';
    }),
  },
  {
    name: 'sends a region that is markup',
    breaks: 'answers.get-orders-one-items-one-support',
    make: answers<WholeSupportContext>(CONTEXT, ({ diagram }) => {
      const [first] = diagram?.regions ?? [];
      if (first) first.path = '<path d="M0 0"/>';
    }),
  },
  {
    name: 'hints at a part that it does not list',
    breaks: 'hints.parts',
    make: answers<WholeSupportContext>(CONTEXT, ({ hints }) =>
      hints.forEach((hint) => hint.partId && (hint.partId = 'nowhere')),
    ),
  },
  {
    name: 'does not say that a discontinued part has run out',
    breaks: 'parts.cannot-be-had',
    make: () => {
      const gone = new Set<string>();
      return async (request, next) => {
        const { parts: [asked] = [] } = await askedIn(request);
        if (PLACE.test(callOf(request)) && asked && gone.has(asked.partId))
          return problem('not-offered', 403);
        const response = await next(request);
        if (!CONTEXT.test(callOf(request)) || !response.ok) return response;
        const context: WholeSupportContext = await response.clone().json();
        for (const part of context.parts) if (part.stock === 'discontinued') gone.add(part.partId);
        return response;
      };
    },
  },
  {
    name: 'takes the first parts of too many',
    breaks: 'parts.most',
    make: takenFor((asked) =>
      asked.parts && asked.parts.length > 1 ? { ...asked, parts: asked.parts.slice(0, 1) } : asked,
    ),
  },
  {
    name: 'tells a refund for an item that cannot go back',
    breaks: 'support-context.return',
    make: answers<WholeSupportContext>(
      CONTEXT,
      ({ wholeItemReturn }) =>
        void (wholeItemReturn.possible || (wholeItemReturn.refund = { amount: 1, currency: 'USD' })),
    ),
  },
  {
    name: 'pays the shopper for the parcel',
    breaks: 'support-context.return',
    make: answers<WholeSupportContext>(
      CONTEXT,
      ({ wholeItemReturn: { cost } }) => void (cost && (cost.amount = -4.99)),
    ),
  },
  {
    name: 'charges the parcel in another currency than it refunds',
    breaks: 'support-context.return',
    make: answers<WholeSupportContext>(
      CONTEXT,
      ({ wholeItemReturn: { cost } }) => void (cost && (cost.currency = 'SEK')),
    ),
  },

  // History
  {
    name: 'tells a request’s way from its end',
    breaks: 'part-requests.history',
    make: answers<PartRequestList>(/^GET \/part-requests$/, ({ requests }) =>
      requests.forEach(({ history }) => history.reverse()),
    ),
  },
  {
    name: 'forgets the last step of a request',
    breaks: 'part-requests.history',
    make: answers<PartRequestList>(/^GET \/part-requests$/, ({ requests }) =>
      requests.forEach(({ history }) => history.length > 1 && history.pop()),
    ),
  },
  {
    name: 'does not tell when a request was cancelled',
    breaks: 'cancel.history',
    make: answers<PartRequest>(CANCEL, ({ history }) => void history.pop()),
  },

  // Addresses
  {
    name: 'gives two addresses one id',
    breaks: 'addresses.shown',
    make: answers<WholeSupportContext>(CONTEXT, ({ addresses }) => {
      const [first] = addresses;
      if (first) addresses.push(first);
    }),
  },
  {
    name: 'sends parts to the address on file, whichever was chosen',
    breaks: 'addresses.saved',
    make: answeredWith(
      ({ addressId }, { ok }) => ok && addressId !== undefined,
      ({ deliveryAddress }) => void (deliveryAddress.lines = ['12 Alder Street']),
    ),
  },
  {
    name: 'takes an address that it does not have for the one on file',
    breaks: 'addresses.unknown',
    make: () => {
      const known = new Set<string>();
      return async (request, next) => {
        const { addressId, ...bare } = await askedIn(request);
        const isMeant = PLACE.test(callOf(request)) && addressId !== undefined && bare.address === undefined;
        if (isMeant && !known.has(addressId)) {
          return next(withBody(request, bare));
        }
        const response = await next(request);
        if (!CONTEXT.test(callOf(request)) || !response.ok) return response;
        const context: WholeSupportContext = await response.clone().json();
        for (const address of context.addresses) known.add(address.addressId);
        return response;
      };
    },
  },
  {
    name: 'chooses one of two addresses by itself',
    breaks: 'addresses.both',
    make: takenFor((asked) => {
      const { address, ...others } = asked;
      return address && others.addressId !== undefined ? others : asked;
    }),
  },
  {
    name: 'sends parts anywhere',
    breaks: 'addresses.country',
    make: takenFor((asked) => {
      const { address, ...others } = asked;
      return address?.country === 'AQ' ? others : asked;
    }),
  },
  {
    name: 'names one fault of an address alone',
    breaks: 'addresses.fields',
    make: answeredWith(
      ({ address }, { status }) => status === 422 && address?.line1 === '',
      (json) => void json.errors?.splice(1),
    ),
  },

  // Pictures
  {
    name: 'believes a file that calls itself a picture',
    breaks: 'evidence.bytes',
    make: instead(EVIDENCE, async (request, next) => {
      const file = (await request.clone().formData()).get('file');
      const response = await next(request);
      const isClaimed = file instanceof File && file.type === 'image/png';
      return isClaimed && response.status === 415
        ? jsonResponse({ evidenceId: 'claimed' }, { status: 201 })
        : response;
    }),
  },
  {
    name: 'requires a picture and leaves it open at once',
    breaks: 'evidence.rules',
    make: answers<WholeSupportContext>(
      CONTEXT,
      ({ evidence }) => void evidence?.optional.push(...evidence.required),
    ),
  },
  { name: 'takes one picture for every request', breaks: 'evidence.once', make: takesPicturesAgain },
  {
    name: 'takes a picture that nobody sent',
    breaks: 'evidence.unknown-id',
    alsoFails: ['evidence.of-another'],
    make: instead(PLACE, async (request, next, store) => {
      const { evidenceIds: [first, ...more] = [], ...bare } = await askedIn(request);
      const isKnown = store.world.evidence.some(({ evidenceId }) => evidenceId === first);
      if (first === undefined || more.length > 0 || isKnown) return next(request);
      return next(withBody(request, bare));
    }),
  },
  {
    name: 'says that a picture is another shopper’s',
    breaks: 'evidence.of-another',
    make: instead(PLACE, async (request, next, store) => {
      const { evidenceIds: [first] = [] } = await askedIn(request);
      const { shopperId } = store.world.evidence.find(({ evidenceId }) => evidenceId === first) ?? {};
      const response = await next(request);
      const token = request.headers.get('authorization')?.replace('Bearer ', '');
      const own = store.world.sessions.find((session) => session.token === token)?.shopperId;
      if (response.status !== 422 || shopperId === undefined || shopperId === own) return response;
      const json: Problem = await response.json();
      const errors = json.errors?.map((error) => ({ ...error, detail: 'It is another shopper’s.' }));
      const { status, headers } = response;
      return jsonResponse({ ...json, errors }, { status, headers });
    }),
  },
  {
    name: 'takes the first pictures of too many',
    breaks: 'evidence.too-many',
    make: () => {
      let most = Number.POSITIVE_INFINITY;
      return async (request, next) => {
        const asked = await askedIn(request);
        const { evidenceIds = [] } = asked;
        if (
          PLACE.test(callOf(request)) &&
          evidenceIds.length > most &&
          evidenceIds.length <= EVIDENCE_MAX_COUNT
        ) {
          return next(withBody(request, { ...asked, evidenceIds: evidenceIds.slice(0, most) }));
        }
        const response = await next(request);
        if (!CONTEXT.test(callOf(request)) || !response.ok) return response;
        const context: WholeSupportContext = await response.clone().json();
        most = context.evidence?.maxPhotos ?? most;
        return response;
      };
    },
  },
  {
    name: 'does without the picture that it requires',
    breaks: 'evidence.required',
    make: takenFor((asked) =>
      asked.reason === 'incompatible' && asked.evidenceIds === undefined
        ? { ...asked, reason: 'missing' }
        : asked,
    ),
  },
];

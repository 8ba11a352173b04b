import type {
  Part,
  PartRequest,
  PartRequestBody,
  Problem,
  Reason,
  ReasonAnswers,
  ReturnBody,
  ReturnCause,
  SupportContext,
  Touchpoint,
  UnavailableCode,
  WholeItemReturn,
} from '../contract/index.js';
import type { Intent } from '../contract/intent.js';
import type { MessageKey } from '../messages/message.js';
import type { AddressField, DeliveryChoice, TypedAddress } from './delivery.js';
import type { Kept } from './kept.js';
import type { DraftPhoto, PhotoEvent } from './photos.js';

/** What a journey is about, and how the shopper came to it. */
export interface JourneyStart {
  readonly orderId: string;
  readonly itemId: string;
  readonly touchpoint: Touchpoint;
  /** A reason that the shopper ticked before, in the shop's own page: it is not asked again (S5). */
  readonly reason?: Reason | undefined;
  /** Goes straight to the whole-item return: a part that did not arrive or did not help (S12, S13). */
  readonly returnCause?: ReturnCause | undefined;
}

/** All that the shopper entered. It outlives every step, failure and detour. */
export interface Draft {
  readonly reason?: Reason | undefined;
  /** How many packs of each chosen part, by part id. */
  readonly quantities: Readonly<Record<string, number>>;
  /** How many pieces are needed, by part id, where the shopper said so; the packs follow from it (L5). */
  readonly pieces: Readonly<Record<string, number>>;
  /** What is looked for among the parts. */
  readonly query: string;
  readonly answers: ReasonAnswers;
  readonly note: string;
  readonly photos: readonly DraftPhoto[];
  readonly delivery: DeliveryChoice;
  /** As it is being typed; kept though another address is chosen meanwhile. */
  readonly typedAddress: TypedAddress;
  /** As it was last confirmed: the one that is sent. */
  readonly confirmedAddress: TypedAddress;
}

/** A field that does not hold yet what the step needs. */
export interface FieldError {
  readonly field: 'reason' | 'parts' | 'answers' | 'note' | 'photos' | 'delivery' | AddressField;
  readonly key: MessageKey;
}

/** Why a call failed, as far as the journey has to know. */
export interface JourneyFailure {
  /** A problem type of the API or a failure type of the client. */
  readonly type: string;
  /** The HTTP status; absent where there was no answer. */
  readonly status?: number | undefined;
  /** Whether the call may have taken effect all the same. */
  readonly outcomeUnknown: boolean;
  /** Whether a try of it may still be on its way to the API, whatever was answered since. */
  readonly mayArrive?: boolean | undefined;
  /** Whether the browser keeps nothing: an earlier page may have sent the same, and nobody knows of it. */
  readonly isUnkept?: boolean | undefined;
  readonly problem?: Problem | undefined;
}

/** The call that failed, or that waits for a new session. */
export type Pending = 'opening' | 'part-request' | 'return';

/** The steps on which the shopper fills something in, in their order. */
export const QUESTIONS = ['reason', 'parts', 'details', 'review'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Steps from which the shopper can decide to wait for a part; Back leads there again. */
export type WaitOrigin = 'unavailable' | 'out-of-stock' | 'parts';

/** Steps from which the whole-item return can be chosen; Back leads there again. */
export type ReturnOrigin = 'unavailable' | 'support' | 'out-of-stock' | Question;

/** What every state has, whatever its step. */
export interface Base {
  readonly start: JourneyStart;
  readonly draft: Draft;
  /** There from the first answer on; a later failure keeps it. */
  readonly context?: SupportContext | undefined;
  /** The latest intent to order: nothing else is sent before it is known what became of it. */
  readonly partRequestIntent?: Intent<PartRequestBody> | undefined;
  /** The key of an intent that got no answer: whatever is sent next goes under it, so that one of both counts. */
  readonly openKey?: string | undefined;
  /** How it was refused since, and how often so: each time more likely because the API keeps what it answered once. */
  readonly refusals?: { readonly how: string; readonly times: number } | undefined;
  /** The latest intent to return. */
  readonly returnIntent?: Intent<ReturnBody> | undefined;
  readonly returnOrigin?: ReturnOrigin | undefined;
  /** What the shopper asked for and can no longer have (S11). */
  readonly goneParts?: readonly Part[] | undefined;
  readonly unavailableCode?: UnavailableCode | undefined;
}

/** A base of which the support context is known. */
export interface Loaded extends Base {
  readonly context: SupportContext;
}

/** One journey, from opening to an outcome. Plain data: it can be stored, compared and drawn. */
export type JourneyState =
  | (Base & {
      readonly step: 'loading';
      readonly isSlow?: boolean | undefined;
      /** Another part of the same item: the reason is known, the parts are asked for at once. */
      readonly another?: boolean | undefined;
    })
  | (Loaded & { readonly step: 'unavailable'; readonly code: UnavailableCode })
  | (Loaded & { readonly step: 'support' })
  | (Loaded & {
      readonly step: Question;
      readonly errors: readonly FieldError[];
      /** How much of a long list is shown, in pages; 1 where absent. */
      readonly pages?: number | undefined;
      /** Whether the journey goes on as soon as every picture is there. */
      readonly sendingPhotos?: boolean | undefined;
    })
  /** Where the parts go, asked for from the review only. */
  | (Loaded & {
      readonly step: 'delivery';
      readonly choice: DeliveryChoice;
      readonly errors: readonly FieldError[];
    })
  /** The shopper waits for a part: nothing is ordered. */
  | (Loaded & { readonly step: 'waiting'; readonly part: Part; readonly waitOrigin: WaitOrigin })
  | (Loaded & {
      readonly step: 'submitting';
      readonly intent: Intent<PartRequestBody>;
      readonly isSlow?: boolean | undefined;
    })
  | (Loaded & { readonly step: 'requested'; readonly request: PartRequest })
  | (Loaded & { readonly step: 'out-of-stock' })
  | (Loaded & { readonly step: 'return-review'; readonly cause: ReturnCause })
  | (Loaded & {
      readonly step: 'returning';
      readonly intent: Intent<ReturnBody>;
      readonly isSlow?: boolean | undefined;
    })
  | (Loaded & { readonly step: 'returned'; readonly wholeItemReturn: WholeItemReturn })
  | (Loaded & { readonly step: 'return-handed-over' })
  | (Loaded & {
      readonly step: 'outcome-unknown';
      readonly pending: 'part-request' | 'return';
      /** Whether the kit is asking the API just now. */
      readonly checking: boolean;
      /** Whether the call got no answer at all: it may still be on its way. */
      readonly inFlight: boolean;
      /** Whether the API has nothing under the key so far: then it is sent once more. */
      readonly isAbsent?: boolean | undefined;
    })
  | (Base & {
      readonly step: 'failed';
      readonly pending: Pending;
      readonly failure: JourneyFailure;
      /** As at `loading`, which is tried again. */
      readonly another?: boolean | undefined;
    })
  | (Base & {
      readonly step: 'session-expired';
      readonly pending: Pending;
      readonly another?: boolean | undefined;
      /** Whether the call may have taken effect: it is settled before anything can be changed. */
      readonly outcomeUnknown: boolean;
    })
  /** What the next step needs did not arrive: from here it is tried again. */
  | (Base & { readonly step: 'not-loaded'; readonly from: JourneyState; readonly event: JourneyEvent });

export type JourneyStep = JourneyState['step'];

/** What knows the steps and events off the plain way of a request; an element loads it when one of them comes. */
export type Piece = 'setbacks' | 'detours' | 'delivery' | 'photos' | 'particulars' | 'keeping' | 'retrying';

/** An event that another piece knows what to do with. */
export interface Deferred {
  readonly piece: Piece;
  readonly state: JourneyState;
  readonly event: JourneyEvent;
}

/** What the shopper does. */
export type ShopperEvent =
  | { readonly type: 'parts-wanted' }
  | { readonly type: 'reason-chosen'; readonly reason: Reason }
  | { readonly type: 'quantity-changed'; readonly partId: string; readonly quantity: number }
  | { readonly type: 'pieces-changed'; readonly partId: string; readonly pieces: number }
  | { readonly type: 'searched'; readonly query: string }
  | { readonly type: 'more-wanted' }
  | { readonly type: 'answered'; readonly answers: ReasonAnswers }
  | { readonly type: 'note-changed'; readonly note: string }
  | { readonly type: 'delivery-reopened' }
  | { readonly type: 'delivery-chosen'; readonly choice: DeliveryChoice }
  | { readonly type: 'address-typed'; readonly field: AddressField; readonly text: string }
  /** `errors` is what the check of the typed address found. */
  | { readonly type: 'delivery-confirmed'; readonly errors: readonly FieldError[] }
  | { readonly type: 'wait-chosen'; readonly partId: string }
  | { readonly type: 'another-part-wanted' }
  | { readonly type: 'continued' }
  | { readonly type: 'went-back' }
  /** From the review back to the question whose answer is to change. */
  | { readonly type: 'answer-reopened'; readonly question: Question }
  /** `key` names what is sent, so that it is done once. */
  | { readonly type: 'submitted'; readonly key: string }
  | { readonly type: 'return-chosen' }
  | { readonly type: 'return-confirmed'; readonly key: string }
  /** `key` names what is sent, unless the same as before is sent once more. */
  | { readonly type: 'retried'; readonly key?: string }
  | { readonly type: 'closed' };

/** What an effect brought back. */
export type AnswerEvent =
  /** `kept` is what this browser has of an earlier visit. */
  | { readonly type: 'context-received'; readonly context: SupportContext; readonly kept?: Kept | undefined }
  | { readonly type: 'context-failed'; readonly failure: JourneyFailure }
  | { readonly type: 'request-received'; readonly request: PartRequest }
  | { readonly type: 'request-failed'; readonly failure: JourneyFailure }
  /** No request stands under the key: it was never made. */
  | { readonly type: 'request-not-found' }
  | { readonly type: 'check-failed'; readonly failure: JourneyFailure }
  | { readonly type: 'return-received'; readonly wholeItemReturn: WholeItemReturn }
  | { readonly type: 'return-failed'; readonly failure: JourneyFailure }
  /** The shop has a return flow of its own and took over. */
  | { readonly type: 'return-taken-over' }
  /** Another tab has sent, or made, a request for this item under the key. */
  | { readonly type: 'ordered-elsewhere'; readonly key: string }
  /** Another tab has returned the item. */
  | { readonly type: 'returned-elsewhere' }
  /** A return that was sent on an earlier visit, and of which nobody knows yet what became. */
  | { readonly type: 'return-left-open'; readonly intent: Intent<ReturnBody> }
  /** A call failed and is tried again by itself: it takes longer than it should. */
  | { readonly type: 'slowed' }
  /** What knows this event could not be loaded. */
  | { readonly type: 'piece-missing'; readonly event: JourneyEvent };

/** What the shop's page says meanwhile: the shopper ticked another reason there (S5). */
export type HostEvent = { readonly type: 'reason-given'; readonly reason: Reason };

export type JourneyEvent = ShopperEvent | PhotoEvent | AnswerEvent | HostEvent;

/** An event for the shop, as data; the element dispatches it. */
export type ShopEvent =
  | { readonly name: 'opened'; readonly detail: { orderId: string; itemId: string } }
  | {
      readonly name: 'requested';
      readonly detail: { requestId: string; orderId: string; itemId: string; returnWindowEndsOn: string };
    }
  | { readonly name: 'returned'; readonly detail: { returnId: string; orderId: string; itemId: string } }
  | { readonly name: 'failed'; readonly detail: { type: string } }
  | { readonly name: 'session-expired'; readonly detail: Record<string, never> };

/** What is to be done besides showing the next state. */
export type Effect =
  | { readonly type: 'load-context' }
  | { readonly type: 'create-part-request'; readonly intent: Intent<PartRequestBody> }
  | { readonly type: 'find-part-request'; readonly key: string }
  | { readonly type: 'create-return'; readonly intent: Intent<ReturnBody> }
  | { readonly type: 'send-photos'; readonly ids: readonly string[] }
  /** Stops sending it, and keeps it. */
  | { readonly type: 'stop-photo'; readonly id: string }
  | { readonly type: 'drop-photo'; readonly id: string }
  /** Lets the shop take the return over, before the kit reviews it. */
  | {
      readonly type: 'offer-return-to-shop';
      readonly detail: {
        orderId: string;
        itemId: string;
        reason: Reason | undefined;
        note: string;
        cause: ReturnCause;
      };
    }
  | { readonly type: 'tell-shop'; readonly event: ShopEvent }
  | { readonly type: 'focus'; readonly target: 'heading' | 'errors' }
  | { readonly type: 'announce'; readonly key: MessageKey }
  | { readonly type: 'close' };

/** A state and what is to be done on entering it. */
export interface Transition {
  readonly state: JourneyState;
  readonly effects: readonly Effect[];
}

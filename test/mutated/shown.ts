import { nothing } from 'lit';
import { createAfter, type AfterHost } from '../../components/journey/after/after.js';
import { OnDemand, type PieceHost, type PieceName } from '../../components/journey/on-demand.js';
import { screenOf } from '../../components/journey/screens/index.js';
import { windowChange } from '../../components/shared/window-change.js';
import type { ShownOrders } from '../../src/contract/read/shown-orders.js';
import { NOTE_MAX_LENGTH } from '../../src/contract/limits.js';
import type { PartRequest } from '../../src/contract/index.js';
import type { JourneyState } from '../../src/journey/state.js';
import type { JourneyView } from '../../src/journey/step-view.js';
import { localDateOf } from '../../src/messages/format.js';
import type { Message, MessageKey, MessageValues } from '../../src/messages/message.js';
import { messagesFor, type Messages } from '../../src/messages/index.js';

const PIECES: readonly PieceName[] = [
  'setbacks',
  'detours',
  'particulars',
  'finder',
  'photos',
  'delivery',
  'after',
];

/** Languages that differ in how they write dates, amounts and plurals. */
export const LANGUAGES = ['en-US', 'de-DE'] as const;
type Language = (typeof LANGUAGES)[number];

/** What a template of Lit's holds, as far as it is looked at. */
interface Held {
  readonly values: readonly unknown[];
}
const isTemplate = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values);

/** Writes what elements show, without a page: the same screens, pieces and texts, as plain texts. */
export class Reading {
  #said: string[] = [];
  #messages: Messages;
  readonly #onDemand: OnDemand;
  readonly #after: ReturnType<typeof createAfter>;

  private constructor(
    private readonly languages: Readonly<Record<Language, Messages>>,
    host: EventTarget,
  ) {
    this.#messages = languages['en-US'];
    Object.assign(host, {
      addController() {},
      requestUpdate() {},
      renderRoot: {},
      language: 'en-US',
      words: this.#text,
    });
    // Of an element the pieces ask no more than what is here.
    this.#onDemand = new OnDemand(host as unknown as PieceHost, () => Promise.resolve());
    this.#after = createAfter(host as unknown as AfterHost);
  }

  /** Ready to read, with all code that is loaded on demand. */
  static async create(): Promise<Reading> {
    // A drawing asks how large it is shown, and a calendar entry on whose page it was made: here it is on none.
    Object.assign(globalThis, { ResizeObserver: class {}, location: { host: 'shop.example' } });
    const [english, german] = await Promise.all(LANGUAGES.map(async (language) => messagesFor(language)));
    if (!english || !german) throw new Error('A language is missing.');
    const reading = new Reading({ 'en-US': english, 'de-DE': german }, new EventTarget());
    for (const name of PIECES) {
      if (!(await reading.#onDemand.load(name))) throw new Error(`Not loaded: ${name}.`);
    }
    return reading;
  }

  /** What a journey shows. */
  ofJourney(state: JourneyState, view: JourneyView, language: Language): string[] {
    return this.#read(language, () => {
      for (const message of messagesIn(view)) this.#text(message.key, message.values);
      return screenOf({
        state,
        text: this.#text,
        press: () => {},
        focus: () => {},
        choices: nothing,
        onDemand: this.#onDemand,
      });
    });
  }

  /** What a list of requests shows of them. */
  ofRequests(requests: readonly PartRequest[], language: Language): string[] {
    return this.#read(language, () =>
      requests.map((request) => {
        const { requestId, requestedAt, returnWindow, returnWindowIfCancelled, status } = request;
        this.#text('requests.number', { requestId });
        this.#text('requests.requestedOn', {
          date: { date: localDateOf(requestedAt, returnWindow.timeZone) },
        });
        this.#text(`status.${status}`);
        this.#text('requests.notKept', { date: { date: returnWindow.endsOn } });
        return [
          request.itemTitle,
          request.parts.map(({ name, quantity }) => [name, quantity]),
          this.#after.timeline(request),
          this.#after.buttons(request),
          windowChange(returnWindow, returnWindowIfCancelled ?? returnWindow, this.#text, {
            was: 'requests.windowWas',
            becomes: 'requests.windowBecomes',
            stays: 'requests.windowStays',
            zone: 'after.zone',
          }),
        ];
      }),
    );
  }

  /** What a help centre shows of orders. */
  ofOrders({ orders }: ShownOrders, language: Language): string[] {
    return this.#read(language, () =>
      orders.map(({ orderId, placedOn, items }) => [
        this.#text('help.order', { orderId }),
        this.#text('help.placedOn', { date: { date: placedOn } }),
        items.map(({ title, imageUrl }) => [
          title,
          imageUrl,
          this.#text('help.getSupportFor', { item: title }),
        ]),
      ]),
    );
  }

  readonly #text = (key: MessageKey, values?: MessageValues): string => {
    const text = this.#messages.text(key, values);
    this.#said.push(text);
    return text;
  };

  #read(language: Language, show: () => unknown): string[] {
    this.#messages = this.languages[language];
    this.#said = [];
    this.#look(show());
    return this.#said;
  }

  /** Takes the texts of a template, and of all that it holds. */
  #look(value: unknown): void {
    if (typeof value === 'string' || typeof value === 'number') this.#said.push(String(value));
    else if (Array.isArray(value)) for (const entry of value) this.#look(entry);
    else if (isTemplate(value)) for (const entry of value.values) this.#look(entry);
  }
}

/** Every text of a view, with its values. */
function messagesIn({ heading, lead, progress, actions, errors }: JourneyView): Message[] {
  return [
    { key: heading },
    ...lead,
    ...(progress ? [{ key: 'journey.progress', values: progress } as const] : []),
    ...actions.flatMap(({ key, hint, consequences = [] }) => [
      { key },
      ...(hint ? [hint] : []),
      ...consequences.flatMap(({ term, value }) => [{ key: term }, value]),
    ]),
    ...errors.map(({ key }) => ({ key, values: { limit: NOTE_MAX_LENGTH } })),
  ];
}

/** What no shopper should read: a value that is none, or a place for one that was left empty. */
const MISSING = /\bundefined\b|\[object |\bNaN\b|Invalid Date|\{\w+\}/;

/** The first text with something in it that should never be read. */
export const wrongText = (texts: readonly string[]): string | undefined =>
  texts.find((text) => MISSING.test(text));

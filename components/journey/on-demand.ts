import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import type { Deferred, JourneyEvent, JourneyState, Transition } from '../../src/journey/state.js';
import type { MessageKey, MessageValues, Section } from '../../src/messages/message.js';

/** What a piece of the journey that is loaded on demand knows of the element around it. */
export interface PieceHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  /** The tag of the language here, `de-DE`; undefined while its texts load. */
  readonly language: string | undefined;
  /** A text in the language here. */
  words(key: MessageKey, values?: MessageValues): string;
  /** Hands an event to the journey. */
  send(event: JourneyEvent): void;
  /** The way to the API just now. */
  currentConnection(): Connection | undefined;
}

const LOADERS = {
  setbacks: () => import('./setbacks/index.js'),
  detours: () => import('./detours/index.js'),
  particulars: () => import('./particulars/index.js'),
  finder: () => import('./finder/index.js'),
  photos: () => import('./photos/index.js'),
  delivery: () => import('./delivery/index.js'),
  after: () => import('./after/index.js'),
  retrying: () => import('./retrying/index.js'),
  keeping: () => import('./keeping/index.js'),
} as const;

/** What every piece brings with it besides what it does. */
export interface Piece {
  readonly styles?: CSSResult;
  /** What it knows of the journey's steps. */
  readonly on?: (state: JourneyState, event: JourneyEvent) => Transition | Deferred;
}

type Loaders = typeof LOADERS;
export type PieceName = keyof Loaders;
export type PieceOf<Name extends PieceName> = ReturnType<Awaited<ReturnType<Loaders[Name]>>['create']>;

/** Loads pieces of the journey when a step first needs them. */
export class OnDemand {
  readonly #pieces = new Map<PieceName, Piece | Promise<void> | 'failed'>();

  constructor(
    private readonly host: PieceHost,
    /** Adds the texts of a piece; resolves once they are there. */
    private readonly bringTexts: (section: Section) => Promise<void>,
  ) {}

  /** The piece, or undefined while it loads, and where it could not be loaded. */
  get<Name extends PieceName>(name: Name): PieceOf<Name> | undefined {
    const piece = this.#pieces.get(name);
    if (piece === undefined) void this.#load(name);
    return typeof piece === 'object' && !(piece instanceof Promise) ? (piece as PieceOf<Name>) : undefined;
  }

  /** The piece where it is there already; nothing is loaded for it. */
  peek<Name extends PieceName>(name: Name): PieceOf<Name> | undefined {
    return this.#pieces.has(name) ? this.get(name) : undefined;
  }

  /** The piece once it is there; undefined where it could not be loaded, which the next call tries again. */
  async load<Name extends PieceName>(name: Name): Promise<PieceOf<Name> | undefined> {
    if (!this.peek(name)) await this.#load(name);
    return this.peek(name);
  }

  hasFailed(name: PieceName): boolean {
    return this.#pieces.get(name) === 'failed';
  }

  /** Resolves once it is there or has failed; never rejects. */
  #load(name: PieceName): Promise<void> {
    const underWay = this.#pieces.get(name);
    if (underWay instanceof Promise) return underWay;
    const loading = this.#bring(name)
      .catch(() => 'failed' as const)
      .then((piece) => {
        this.#pieces.set(name, piece);
        this.host.requestUpdate();
      });
    this.#pieces.set(name, loading);
    this.host.requestUpdate();
    return loading;
  }

  async #bring(name: PieceName): Promise<Piece> {
    const { create, section } = await LOADERS[name]();
    if (section) await this.bringTexts(section);
    const piece: Piece = create(this.host);
    if (piece.styles) this.#adopt(piece.styles);
    return piece;
  }

  /** A constructable sheet of its own: what a step does not need is not in the page. */
  #adopt({ styleSheet }: CSSResult): void {
    const { renderRoot } = this.host;
    if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
  }
}

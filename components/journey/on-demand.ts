import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import type { JourneyEvent } from '../../src/journey/state.js';
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
  finder: () => import('./finder/index.js'),
  photos: () => import('./photos/index.js'),
  delivery: () => import('./delivery/index.js'),
  after: () => import('./after/index.js'),
} as const;

/** What every piece brings with it besides what it does. */
export interface Piece {
  readonly styles: CSSResult;
}

type Loaders = typeof LOADERS;
export type PieceName = keyof Loaders;
export type PieceOf<Name extends PieceName> = ReturnType<Awaited<ReturnType<Loaders[Name]>>['create']>;

/** Loads pieces of the journey when a step first needs them. */
export class OnDemand implements ReactiveController {
  readonly #pieces = new Map<PieceName, Piece | 'loading' | 'failed'>();

  constructor(
    private readonly host: PieceHost,
    /** Adds the texts of a piece; resolves once they are there. */
    private readonly bringTexts: (section: Section) => Promise<void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** The piece, or undefined while it loads, and where it could not be loaded. */
  get<Name extends PieceName>(name: Name): PieceOf<Name> | undefined {
    const piece = this.#pieces.get(name);
    if (piece === undefined) void this.#load(name);
    return typeof piece === 'object' ? (piece as PieceOf<Name>) : undefined;
  }

  /** The piece where it is there already; nothing is loaded for it. */
  peek<Name extends PieceName>(name: Name): PieceOf<Name> | undefined {
    return this.#pieces.has(name) ? this.get(name) : undefined;
  }

  hasFailed(name: PieceName): boolean {
    return this.#pieces.get(name) === 'failed';
  }

  /** Tries again to load what could not be loaded. */
  retry(name: PieceName): void {
    if (this.hasFailed(name)) void this.#load(name);
  }

  async #load(name: PieceName): Promise<void> {
    this.#pieces.set(name, 'loading');
    this.host.requestUpdate();
    try {
      const { create, section } = await LOADERS[name]();
      await this.bringTexts(section);
      const piece = create(this.host);
      this.#adopt(piece.styles);
      this.#pieces.set(name, piece);
    } catch {
      this.#pieces.set(name, 'failed');
    }
    this.host.requestUpdate();
  }

  /** A constructable sheet of its own: what a step does not need is not in the page. */
  #adopt({ styleSheet }: CSSResult): void {
    const { renderRoot } = this.host;
    if (renderRoot instanceof ShadowRoot && styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
  }
}

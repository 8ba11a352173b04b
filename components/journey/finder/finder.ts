import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Part } from '../../../src/contract/index.js';
import { diagramOf, drawingOf, type PartRegion } from '../../../src/journey/diagram.js';
import { canSearch } from '../../../src/journey/parts.js';
import { createSearch, type Search } from '../../../src/journey/search.js';
import type { PieceHost } from '../on-demand.js';
import type { QuestionScreen } from '../screens/screen.js';
import { boxOf, centreOf, controlAt, controlOf, siblingsOf } from './controls.js';
import { finderStyles } from './finder.styles.js';
import { zoomIcons } from './icons.js';
import { pointedLabel } from './label.js';
import { regionControl, whyNot } from './region.js';
import { moreLine, searchField } from './search-field.js';
import { Viewport } from './viewport.js';

/** One press of a zoom button makes everything so many times larger. */
const STEP = 1.5;

/** Pointing at the part: the search among parts, and the drawing in which a part is chosen as in the list. */
export const createFinder = (host: PieceHost): Finder => new Finder(host);

/** A picture that does not come leaves no sign of that: the drawing does without it. */
const hide = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.setAttribute('visibility', 'hidden');
};

export class Finder {
  readonly styles = finderStyles;
  readonly #viewport: Viewport;
  #searched: { readonly parts: readonly Part[]; readonly search: Search<Part> } | undefined;
  #answer: { readonly query: string; readonly parts: readonly Part[] } | undefined;
  /** What the parts step last showed. */
  #screen: QuestionScreen | undefined;
  #regions: readonly PartRegion[] = [];
  /** The part that is pointed at, by its id: hovered, in focus, or pressed last. */
  #pointed: string | undefined;
  /** Why the part that was pressed last can't be chosen. */
  #refusal = '';

  constructor(private readonly host: PieceHost) {
    this.#viewport = new Viewport(host);
  }

  /** The parts that a query finds, best first, else in the order of the list; all of them where it says nothing. */
  matches(parts: readonly Part[], query: string): readonly Part[] {
    if (!query.trim()) return parts;
    if (this.#searched?.parts !== parts) {
      this.#searched = { parts, search: createSearch(parts) };
      this.#answer = undefined;
    }
    if (this.#answer?.query !== query) this.#answer = { query, parts: this.#searched.search(query) };
    return this.#answer.parts;
  }

  /** The drawing and the search, where the item has enough parts for one. */
  view(found: number, screen: QuestionScreen): TemplateResult {
    return html`${this.diagram(screen)}${canSearch(screen.state.context) ? searchField(found, screen) : nothing}`;
  }

  /** The way to more of a long list. */
  readonly more = moreLine;

  /** The drawing, where the item has one in which a part can be pointed at. */
  diagram(screen: QuestionScreen): TemplateResult | typeof nothing {
    const { context, draft } = screen.state;
    const diagram = diagramOf(context);
    const drawing = drawingOf(context, draft);
    if (!diagram || !drawing) return nothing;
    this.#screen = screen;
    this.#regions = drawing.regions;
    const pointed = drawing.regions.find(({ part }) => part.partId === this.#pointed);
    const viewport = this.#viewport;
    viewport.takes(diagram);
    const { text } = screen;
    return html`<figure class="finder" aria-labelledby="finder-title" @keydown=${this.#pressed}>
      <figcaption class="strong" id="finder-title">${text('finder.heading')}</figcaption>
      <div class="finder-card" @pointerleave=${this.#left}>
        <div class="stage" @focusin=${this.#focused} @focusout=${() => this.#pointAt(undefined)}>
          <svg
            class="drawing"
            role="group"
            aria-label=${text('finder.drawing', { item: context.item.title })}
            @click=${this.#clicked}
            @pointerdown=${viewport.pointerDown}
            @pointermove=${this.#moved}
            @pointerup=${viewport.pointerUp}
            @pointercancel=${viewport.pointerUp}
            @wheel=${viewport.wheel}
            @touchmove=${viewport.touchMove}
            @gesturestart=${viewport.gestureStart}
            @gesturechange=${viewport.gestureChange}
          >
            ${
              diagram.imageUrl
                ? svg`<image
                    href=${diagram.imageUrl}
                    width=${diagram.width}
                    height=${diagram.height}
                    @error=${hide}
                  />`
                : nothing
            }
            <g class=${diagram.imageUrl ? 'over-picture' : ''}>
              <g class="outlines">${drawing.outlines.map((path) => svg`<path d=${path} />`)}</g>
              ${drawing.regions.map((drawn) => regionControl(drawn, drawn === pointed, screen))}
            </g>
          </svg>
        </div>
        <div class="finder-bar">
          ${pointedLabel(pointed, screen)}
          <div class="zoom">
            ${this.#button('finder.zoomOut', zoomIcons.out, viewport.canZoomOut, () => viewport.zoomBy(1 / STEP))}
            ${this.#button('finder.zoomIn', zoomIcons.in, viewport.canZoomIn, () => viewport.zoomBy(STEP))}
            ${this.#button('finder.whole', zoomIcons.whole, viewport.canZoomOut, () => viewport.showWhole())}
          </div>
        </div>
      </div>
      <p role="status" class="visually-hidden">${this.#refusal}</p>
    </figure>`;
  }

  #button(
    key: 'finder.zoomIn' | 'finder.zoomOut' | 'finder.whole',
    icon: unknown,
    isPossible: boolean,
    act: () => void,
  ): TemplateResult {
    const name = this.host.words(key);
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${isPossible ? nothing : 'true'}
      @click=${act}
    >
      ${icon}
    </button>`;
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (this.#viewport.dragged) return;
    const control = controlAt(event);
    if (!control) return this.#viewport.bringToMiddle(event);
    control.focus({ preventScroll: true });
    this.#press(control);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const control = controlOf(event.target);
    if (this.#zoomByKey(event.key, control) || (control && this.#useByKey(event.key, control))) {
      event.preventDefault();
    }
  };

  #zoomByKey(key: string, control: SVGGElement | undefined): boolean {
    const about = control && centreOf(control);
    switch (key) {
      case '+':
      case '=':
        this.#viewport.zoomBy(STEP, about);
        return true;
      case '-':
        this.#viewport.zoomBy(1 / STEP, about);
        return true;
      case '0':
        this.#viewport.showWhole();
        return true;
      default:
        return false;
    }
  }

  #useByKey(key: string, control: SVGGElement): boolean {
    switch (key) {
      case ' ':
      case 'Enter':
        this.#press(control);
        return true;
      case 'ArrowRight':
      case 'ArrowDown':
        this.#step(control, 1);
        return true;
      case 'ArrowLeft':
      case 'ArrowUp':
        this.#step(control, -1);
        return true;
      default:
        return false;
    }
  }

  #step(control: SVGGElement, by: 1 | -1): void {
    const controls = siblingsOf(control);
    controls[controls.indexOf(control) + by]?.focus();
  }

  #press(control: SVGGElement): void {
    const drawn = this.#regionOf(control);
    const screen = this.#screen;
    if (!drawn || !screen) return;
    const { partId } = drawn.part;
    this.#pointAt(partId);
    this.#refusal = whyNot(drawn, screen);
    this.host.requestUpdate();
    if (!this.#refusal) {
      screen.press({ type: 'quantity-changed', partId, quantity: drawn.state === 'chosen' ? 0 : 1 });
    }
  }

  readonly #focused = ({ target }: FocusEvent): void => {
    const control = controlOf(target);
    if (!control) return;
    this.#pointAt(this.#regionOf(control)?.part.partId);
    // A press is where the shopper looks already: the drawing must not move away under it.
    if (control.matches(':focus-visible')) this.#viewport.bringIntoView(boxOf(control));
  };

  readonly #moved = (event: PointerEvent): void => {
    this.#viewport.pointerMove(event);
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    const control = controlAt(event);
    // Between the parts the name stays: the pointer may be on its way to it.
    if (control) this.#pointAt(this.#regionOf(control)?.part.partId);
  };

  readonly #left = ({ pointerType }: PointerEvent): void => {
    // A finger leaves with each press: what it chose stays named.
    if (pointerType !== 'touch') this.#pointAt(undefined);
  };

  #pointAt(partId: string | undefined): void {
    if (partId === this.#pointed) return;
    this.#pointed = partId;
    this.#refusal = '';
    this.host.requestUpdate();
  }

  #regionOf(control: SVGGElement): PartRegion | undefined {
    return this.#regions[siblingsOf(control).indexOf(control)];
  }
}

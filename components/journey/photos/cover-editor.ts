import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { coverBetween, MIDDLE, moved, resized, type Place } from '../../../src/journey/cover-moves.js';
import type { Cover } from '../../../src/journey/cover.js';
import { EDITOR_ID, type EditorHost } from './editor-host.js';

/** How far one press of an arrow key goes, in shares of the picture. */
const KEY_STEP = 0.02;

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -KEY_STEP, y: 0 },
  ArrowRight: { x: KEY_STEP, y: 0 },
  ArrowUp: { x: 0, y: -KEY_STEP },
  ArrowDown: { x: 0, y: KEY_STEP },
};

/** A drag that goes on: where it began, and what it does to the covers as they were then. */
interface Drag {
  readonly from: Place;
  readonly apply: (to: Place) => readonly Cover[];
}

const coverId = (index: number): string => `cover-${index}`;

/** A point of the size of its line: the same under a finger, however large the picture is shown. */
const point = (x: number, y: number): string => `M${x} ${y}h.01`;

const percent = (share: number): number => Math.round(share * 100);

/** Covers regions of one picture: drawn, moved and resized with a pointer or with keys. */
export class CoverEditor {
  /** Whether anything was changed, even if it was undone again. */
  isTouched = false;
  /** Every set of covers so far, the present one last. */
  #steps: readonly (readonly Cover[])[];
  #drag: Drag | undefined;
  /** What the drag makes of the covers so far. */
  #dragged: readonly Cover[] | undefined;
  /** Where the picture was pressed last without a drag: the next such press is the corner across from it. */
  #corner: Place | undefined;

  constructor(
    private readonly name: string,
    /** The picture, large. */
    private readonly canvas: HTMLCanvasElement,
    covers: readonly Cover[],
    private readonly host: EditorHost,
  ) {
    this.#steps = [covers];
  }

  get covers(): readonly Cover[] {
    return this.#steps.at(-1) ?? [];
  }

  view(): TemplateResult {
    const { text } = this.host;
    const canUndo = this.#steps.length > 1;
    return html`<div class="editor" role="group" aria-labelledby=${EDITOR_ID}>
      <p class="strong" id=${EDITOR_ID} tabindex="-1">${text('cover.title', { name: this.name })}</p>
      <p class="small muted">${text('cover.hint')}</p>
      <div class="stage">${this.canvas}${this.#overlay()}</div>
      <p class="small muted" id="cover-keys">${text('cover.keys')}</p>
      <div class="photo-actions">
        <button type="button" class="primary" @click=${this.host.done}>${text('cover.done')}</button>
        <button type="button" @click=${() => this.#add(MIDDLE)}>${text('cover.add')}</button>
        <button
          type="button"
          class="quiet"
          aria-disabled=${canUndo ? 'false' : 'true'}
          @click=${() => canUndo && this.#undo()}
        >
          ${text('cover.undo')}
        </button>
      </div>
    </div>`;
  }

  #overlay(): TemplateResult {
    const { width, height } = this.canvas;
    const covers = this.#dragged ?? this.covers;
    // Arrow keys belong to the boxes here, also where a screen reader has its own use for them.
    return html`<svg
      role="application"
      aria-labelledby=${EDITOR_ID}
      aria-describedby="cover-keys"
      viewBox="0 0 ${width} ${height}"
      @pointerdown=${this.#pressed}
      @pointermove=${this.#moved}
      @pointerup=${this.#released}
      @pointercancel=${this.#cancelled}
    >
      ${covers.map((cover, index) => this.#box(cover, index, covers.length))}
      ${
        this.#corner && svg`<path class="knob" d=${point(this.#corner.x * width, this.#corner.y * height)} />`
      }
    </svg>`;
  }

  #box(cover: Cover, index: number, total: number): SVGTemplateResult {
    const { width, height } = this.canvas;
    const corner = point((cover.x + cover.width) * width, (cover.y + cover.height) * height);
    return svg`<rect
        id=${coverId(index)}
        class="box"
        role="button"
        tabindex="0"
        aria-label=${this.#label(cover, index, total)}
        data-index=${index}
        x=${cover.x * width}
        y=${cover.y * height}
        width=${cover.width * width}
        height=${cover.height * height}
        @keydown=${(event: KeyboardEvent) => this.#keyed(event, index)}
      /><path class="handle" data-index=${index} d=${corner} /><path class="knob" d=${corner} />`;
  }

  #label({ x, y, width, height }: Cover, index: number, total: number): string {
    return this.host.text('cover.area', {
      number: index + 1,
      total,
      left: percent(x),
      top: percent(y),
      width: percent(width),
      height: percent(height),
    });
  }

  #commit(covers: readonly Cover[], focusId?: string): void {
    this.isTouched = true;
    this.#steps = [...this.#steps, covers];
    this.host.changed(focusId);
  }

  #add(cover: Cover): void {
    const covers = [...this.covers, cover];
    this.#commit(covers, coverId(covers.length - 1));
  }

  #undo(): void {
    this.#steps = this.#steps.slice(0, -1);
    this.host.changed();
  }

  #replaced(index: number, cover: Cover): readonly Cover[] {
    return this.covers.map((known, at) => (at === index ? cover : known));
  }

  #keyed(event: KeyboardEvent, index: number): void {
    const cover = this.covers[index];
    const step = ARROWS[event.key];
    if (!cover) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      const left = this.covers.filter((_, at) => at !== index);
      this.#commit(left, left.length > 0 ? coverId(Math.min(index, left.length - 1)) : EDITOR_ID);
    } else if (step) {
      const next = event.shiftKey ? resized(cover, step) : moved(cover, step);
      this.#commit(this.#replaced(index, next));
      this.host.announce(this.#label(next, index, this.covers.length));
    } else return;
    // The page must not scroll meanwhile.
    event.preventDefault();
  }

  readonly #pressed = (event: PointerEvent): void => {
    const { target, currentTarget, pointerId } = event;
    if (!event.isPrimary || event.button !== 0 || !(currentTarget instanceof SVGElement)) return;
    currentTarget.setPointerCapture(pointerId);
    // Otherwise the press would take the focus from the box again.
    event.preventDefault();
    const from = placeOf(event);
    const index = target instanceof SVGElement ? Number(target.dataset['index'] ?? NaN) : NaN;
    const cover = this.covers[index];
    if (!cover) {
      const before = this.covers;
      const corner = this.#corner;
      this.#drag = {
        from,
        apply: (to) => {
          const drawn = coverBetween(from, to) ?? (corner && coverBetween(corner, to));
          return drawn ? [...before, drawn] : before;
        },
      };
      return;
    }
    const change = target instanceof SVGPathElement ? resized : moved;
    this.#drag = {
      from,
      apply: (to) => this.#replaced(index, change(cover, { x: to.x - from.x, y: to.y - from.y })),
    };
    // It is in sight: it was pressed.
    currentTarget.querySelector<SVGElement>(`#${coverId(index)}`)?.focus({ preventScroll: true });
  };

  readonly #moved = (event: PointerEvent): void => {
    if (!this.#drag) return;
    this.#dragged = this.#drag.apply(placeOf(event));
    this.host.redraw();
  };

  readonly #released = (event: PointerEvent): void => {
    if (!this.#drag) return;
    const { from, apply } = this.#drag;
    const to = placeOf(event);
    const covers = apply(to);
    const isDrawn = covers.length > this.covers.length;
    this.#drag = this.#dragged = undefined;
    this.#corner = covers === this.covers ? to : undefined;
    // A press that did not become a drag changes no box.
    if (this.#corner || (!isDrawn && from.x === to.x && from.y === to.y)) this.host.redraw();
    else this.#commit(covers, isDrawn ? coverId(covers.length - 1) : undefined);
  };

  readonly #cancelled = (): void => {
    this.#drag = this.#dragged = undefined;
    this.host.redraw();
  };
}

/** Where a pointer is on the picture, in shares of it. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent): Place {
  if (!(currentTarget instanceof Element)) return { x: 0, y: 0 };
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

import type { ReactiveController } from 'lit';
import type { PieceHost } from '../on-demand.js';
import {
  fitted,
  MOST_ZOOM,
  panned,
  placeAt,
  showing,
  wholeOf,
  zoomed,
  zoomOf,
  type Box,
  type Point,
  type Size,
} from './view-box.js';

/** How far a pointer moves, in px, before it drags: less is a press with an unsteady hand. */
const SLOP = 6;
/** A wheel that counts in lines moves so many px by each. */
const LINE = 16;

/** Safari's own event for a pinch on a trackpad; others tell of it by the wheel. */
interface GestureEvent extends MouseEvent {
  readonly scale: number;
}

/** A listener that may keep the browser from scrolling or zooming by itself. */
const active = <Event>(handleEvent: (event: Event) => void) => ({ handleEvent, passive: false });

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const onScreen = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

/**
 * What is seen of the drawing: zoom and pan by buttons, keys, wheel, pinch and drag. It writes to the drawing itself,
 * as rendering the whole step for each move of a finger would be slow.
 */
export class Viewport implements ReactiveController {
  #size: Size = { width: 1, height: 1 };
  #box: Box = wholeOf(this.#size);
  #drawing: SVGSVGElement | undefined;
  readonly #pointers = new Map<number, Point>();
  #pressedAt: Point = { x: 0, y: 0 };
  #dragged = false;
  #gestureScale = 1;
  readonly #resized = new ResizeObserver(() => this.#apply());

  constructor(private readonly host: PieceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  hostUpdated(): void {
    this.#watch(this.host.renderRoot.querySelector<SVGSVGElement>('.drawing') ?? undefined);
    this.#apply();
  }

  /** Says which drawing is shown; another size is another drawing, and is shown whole. */
  takes({ width, height }: Size): void {
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.#box = wholeOf(this.#size);
  }

  get canZoomIn(): boolean {
    return this.#zoom < MOST_ZOOM - 0.001;
  }

  get canZoomOut(): boolean {
    return this.#zoom > 1.001;
  }

  /** Whether the pointer that was released last had moved the drawing: then it pressed nothing. */
  get dragged(): boolean {
    return this.#dragged;
  }

  /** So many times larger, about a place in the drawing or the middle of what is seen. */
  zoomBy(times: number, about?: Point): void {
    const { x, y, width, height } = this.#box;
    this.#show(zoomed(this.#size, this.#box, times, about ?? { x: x + width / 2, y: y + height / 2 }));
  }

  showWhole(): void {
    this.#show(wholeOf(this.#size));
  }

  /** Moves what is seen no further than needed to show a part of the drawing. */
  bringIntoView(shown: Box): void {
    if (this.canZoomOut) this.#show(showing(this.#size, this.#box, shown));
  }

  /** Brings the place that was pressed to the middle, as far as that reaches: what drags can do without a drag. */
  bringToMiddle({ clientX, clientY }: MouseEvent): void {
    const { x, y, width, height } = this.#frame;
    this.#panBy({ x: clientX - x - width / 2, y: clientY - y - height / 2 });
  }

  readonly wheel = active((event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // One notch of a wheel is worth a hundred small steps of a trackpad's pinch.
      const steps = Math.min(Math.max(event.deltaY * unit * -0.01, -0.5), 0.5);
      this.zoomBy(2 ** steps, this.#placeAt(onScreen(event)));
      return;
    }
    // At the edge the page scrolls on.
    if (this.#panBy({ x: event.deltaX * unit, y: event.deltaY * unit })) event.preventDefault();
  });

  /** Two fingers are a pinch, never a scroll; one finger is no scroll while it moves the drawing. */
  readonly touchMove = active((event: TouchEvent): void => {
    if (event.cancelable && (event.touches.length > 1 || this.canZoomOut)) event.preventDefault();
  });

  readonly gestureStart = active((event: GestureEvent): void => {
    event.preventDefault();
    this.#gestureScale = event.scale;
  });

  readonly gestureChange = active((event: GestureEvent): void => {
    event.preventDefault();
    const times = event.scale / this.#gestureScale;
    this.#gestureScale = event.scale;
    // Fingers on the screen have been counted as pointers already.
    if (this.#pointers.size === 0) this.zoomBy(times, this.#placeAt(onScreen(event)));
  });

  readonly pointerDown = (event: PointerEvent): void => {
    // One that was released elsewhere is no longer down.
    if (event.isPrimary) this.#pointers.clear();
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, onScreen(event));
    this.#pressedAt = onScreen(event);
    this.#dragged = this.#pointers.size > 1;
  };

  readonly pointerMove = (event: PointerEvent): void => {
    const { pointerId } = event;
    const before = this.#pointers.get(pointerId);
    if (!before) return;
    const now = onScreen(event);
    this.#pointers.set(pointerId, now);
    const other = [...this.#pointers].find(([id]) => id !== pointerId)?.[1];
    if (other) this.#pinch(other, before, now);
    else if (this.#dragged) this.#panBy({ x: before.x - now.x, y: before.y - now.y });
    else if (this.canZoomOut && distance(this.#pressedAt, now) > SLOP) {
      this.#dragged = true;
      this.#drawing?.setPointerCapture(pointerId);
    }
  };

  readonly pointerUp = ({ pointerId }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
  };

  get #zoom(): number {
    return zoomOf(this.#size, this.#box);
  }

  get #frame(): Box {
    return this.#drawing?.getBoundingClientRect() ?? wholeOf(this.#size);
  }

  #placeAt(point: Point): Point {
    return placeAt(this.#box, this.#frame, point);
  }

  #pinch(other: Point, before: Point, now: Point): void {
    const from = middle(other, before);
    const to = middle(other, now);
    this.zoomBy(distance(other, now) / Math.max(distance(other, before), 1), this.#placeAt(from));
    this.#panBy({ x: from.x - to.x, y: from.y - to.y });
  }

  /** Pans by px; false where there is nothing more to see on that side. */
  #panBy(by: Point): boolean {
    const { scale } = fitted(this.#box, this.#frame);
    const { x, y } = this.#box;
    this.#show(panned(this.#size, this.#box, { x: by.x / scale, y: by.y / scale }));
    return this.#box.x !== x || this.#box.y !== y;
  }

  #show(box: Box): void {
    const { canZoomIn, canZoomOut } = this;
    this.#box = box;
    this.#apply();
    if (canZoomIn !== this.canZoomIn || canZoomOut !== this.canZoomOut) this.host.requestUpdate();
  }

  #watch(drawing: SVGSVGElement | undefined): void {
    if (drawing === this.#drawing) return;
    this.#resized.disconnect();
    this.#drawing = drawing;
    if (drawing) this.#resized.observe(drawing);
  }

  #apply(): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const { x, y, width, height } = this.#box;
    drawing.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    drawing.classList.toggle('zoomed', this.canZoomOut);
    const { scale } = fitted(this.#box, this.#frame);
    if (scale <= 0) return;
    // Numbers stay as large as the text around the drawing, however large it is drawn.
    for (const callout of drawing.querySelectorAll('.callout')) {
      callout.setAttribute('transform', `scale(${1 / scale})`);
    }
  }
}

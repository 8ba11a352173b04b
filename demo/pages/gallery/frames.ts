import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { GalleryElement } from '../../gallery/elements.js';
import type { Exhibit, PlainLink, State } from '../../gallery/state.js';
import type { Direction, Theme } from '../../shop/settings.js';
import { addressOf } from './address.js';

/** In what an exhibit differs from the page around it. */
export interface Setting {
  readonly theme?: Theme | undefined;
  readonly dir?: Direction | undefined;
}

/** Keeps the exhibits that are shown, so that drawing the page again leaves them alone. */
export interface Frames {
  /** An exhibit in its frame. It cannot be used before its state is there, nor where it is a `picture`. */
  frame(element: GalleryElement, state: State, setting?: Setting, isPicture?: boolean): TemplateResult;
  /** A place for a picture, which is made once it comes near the window. */
  later(element: GalleryElement, state: State): TemplateResult;
  /** Lets go of what was not asked for since the last call. */
  tidy(): void;
}

/** How far from the window a picture is made. */
const NEAR = '600px';

/** Makes frames, in which everything is in one language; `redraw` draws the page again. */
export function createFrames(link: PlainLink, lang: string, redraw: () => void): Frames {
  const kept = new Map<string, { exhibit: Exhibit; enter: (frame: Element | undefined) => void }>();
  const wanted = new Set<string>();
  const near = new Set<string>();
  const places = new Map<string, (place: Element | undefined) => void>();
  const names = new WeakMap<Element, string>();
  const observer = new IntersectionObserver(
    (entries) => {
      const came = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of came) {
        observer.unobserve(target);
        near.add(names.get(target) ?? '');
      }
      if (came.length > 0) redraw();
    },
    { rootMargin: NEAR },
  );

  const exhibitOf = (name: string, state: State, isPicture: boolean) => {
    const known = kept.get(name);
    if (known) return known;
    const exhibit = state.make(link);
    let frame: Element | undefined;
    const enter = (element: Element | undefined): void => {
      if (!element || frame) return;
      frame = element;
      // Lit puts it into the page in this task, after it has called back.
      queueMicrotask(async () => {
        await exhibit.act();
        element.setAttribute('aria-busy', 'false');
        // Until now nothing in it could take the focus from where the reader is.
        if (!isPicture) element.removeAttribute('inert');
      });
    };
    const made = { exhibit, enter };
    kept.set(name, made);
    return made;
  };

  const frame: Frames['frame'] = (element, state, { theme, dir } = {}, isPicture = false) => {
    const name = JSON.stringify([addressOf(element, state), theme, dir, isPicture]);
    wanted.add(name);
    const { exhibit, enter } = exhibitOf(name, state, isPicture);
    return html`${keyed(
      name,
      html`<div
        class="frame ${theme ? `frame-${theme}` : ''}"
        lang=${lang}
        dir=${dir ?? nothing}
        inert
        aria-busy="true"
        ${ref(enter)}
      >
        ${exhibit.node}
      </div>`,
    )}`;
  };

  return {
    frame,
    later(element, state) {
      const name = addressOf(element, state);
      wanted.add(name);
      if (near.has(name)) return frame(element, state, {}, true);
      let watch = places.get(name);
      if (!watch) {
        watch = (place) => {
          if (!place) return;
          names.set(place, name);
          observer.observe(place);
        };
        places.set(name, watch);
      }
      return html`${keyed(name, html`<div class="frame" aria-busy="true" ${ref(watch)}></div>`)}`;
    },
    tidy() {
      for (const name of kept.keys()) if (!wanted.has(name)) kept.delete(name);
      for (const name of near) if (!wanted.has(name)) near.delete(name);
      wanted.clear();
    },
  };
}

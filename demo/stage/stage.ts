import { html, nothing, render } from 'lit';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import type { World } from '../../mocks/world/schema.js';
import { formatMoment } from '../shop/format.js';
import { DEFAULTS, type Settings } from '../shop/settings.js';
import type { Log } from './log.js';
import { logList } from './log-list.js';
import { switches } from './switches.js';

/** What the stage shows, and what its switches do. */
export interface StageControls {
  log: Log;
  settings(): Settings;
  /** Absent until the mock API has started. */
  world(): World | undefined;
  /** Changes settings, `undefined` back to the default; the address follows. */
  choose(change: Settings): void;
  /** Moves the world's clock on by calendar days. */
  advance(days: number): Promise<void>;
  /** Begins the world anew. */
  reset(): Promise<void>;
}

const OPEN_KEY = 'product-support-stage-open';

/** Puts the stage at the bottom of a page: the switches of the demo, and the log. Its texts are in English only. */
export function mountStage(container: HTMLElement, controls: StageControls): { redraw(): void } {
  let isOpen = recall() === 'yes';
  const redraw = () => render(stage(), container);
  const toggle = (open: boolean) => {
    isOpen = open;
    remember(open ? 'yes' : 'no');
    redraw();
  };
  controls.log.watch(redraw);

  const stage = () => {
    const world = controls.world();
    const settings = controls.settings();
    const { log } = controls;
    return html`<section
      class="stage"
      aria-label="Demo stage"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen) return;
        toggle(false);
        container.querySelector<HTMLElement>('.stage-bar')?.focus();
      }}
    >
      <button
        type="button"
        class="stage-bar"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="stage-drawer"
        @click=${() => toggle(!isOpen)}
      >
        <span class="stage-name">Stage</span>
        <span class="stage-fact">${settings.scenario ?? DEFAULTS.scenario}</span>
        <span class="stage-fact stage-clock">${world ? clockOf(world) : 'starting'}</span>
        <span class="stage-fact stage-count">${log.entries.length} in the log</span>
        <span class="stage-chevron" aria-hidden="true"></span>
      </button>
      <div class="stage-drawer" id="stage-drawer" ?hidden=${!isOpen}>
        ${isOpen ? html`${switches(controls)} ${logList(log)}` : nothing}
      </div>
    </section>`;
  };
  return { redraw };
}

function clockOf({ now, marketplace }: World): string {
  return `${formatMoment(now, MARKETPLACES[marketplace].timeZone, 'en')}, ${marketplace}`;
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(OPEN_KEY);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    sessionStorage.setItem(OPEN_KEY, value);
  } catch {
    // A browser that keeps nothing: the stage begins closed on each page.
  }
}

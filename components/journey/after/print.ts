import { render, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import type { PieceHost } from '../on-demand.js';

/** What goes onto paper. */
export interface Sheet {
  readonly title: string;
  readonly content: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/**
 * Prints a sheet and nothing of the shop's page: in a frame of its own, filled by DOM calls and styled by a constructed
 * sheet, so that a strict CSP with Trusted Types runs it. Nothing of it stays.
 */
export class Printer implements ReactiveController {
  #frame: HTMLIFrameElement | undefined;

  constructor(private readonly host: Pick<PieceHost, 'addController' | 'renderRoot'> & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  print(sheet: Sheet): void {
    this.#clear();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    // Not before it is loaded: some browsers put another empty page in the place of the first one.
    frame.addEventListener('load', () => this.#fill(frame, sheet), { once: true });
    this.#frame = frame;
    this.host.renderRoot.append(frame);
  }

  #fill({ contentDocument: page }: HTMLIFrameElement, { title, content, styles }: Sheet): void {
    const window = page?.defaultView;
    if (!page || !window) return this.#clear();
    page.title = title;
    page.dir = getComputedStyle(this.host).direction;
    // In a shadow root of its own, what the kit's styles say of :host holds here too.
    const root = page.body.attachShadow({ mode: 'open' });
    const styleSheet = new window.CSSStyleSheet();
    styleSheet.replaceSync(styles.map(({ cssText }) => cssText).join(''));
    root.adoptedStyleSheets = [styleSheet];
    render(content, root, { creationScope: page });
    window.addEventListener('afterprint', () => this.#clear());
    window.print();
  }

  #clear(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}

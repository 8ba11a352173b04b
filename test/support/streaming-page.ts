/** A page of its own that is still being parsed: what is written arrives as if from a slow server. */
export interface StreamingPage {
  readonly document: Document;
  write(html: string): void;
  /** Waits until a tag is defined there. */
  isDefined(tag: string): Promise<void>;
  /** Lets the page do a whole task, and what comes of it. */
  takesATask(): Promise<void>;
  /** The page has arrived: DOMContentLoaded follows. */
  ends(): void;
  remove(): void;
}

/** Opens such a page; its calls go through this page's `fetch`. */
export function openStreamingPage(): StreamingPage {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) throw new Error('The frame has no page.');
  page.open();
  Object.assign(view, { fetch: (input: RequestInfo, init?: RequestInit) => fetch(input, init) });
  return {
    document: page,
    write: (html) => page.write(html),
    isDefined: async (tag) => void (await view.customElements.whenDefined(tag)),
    takesATask: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage('');
      }),
    ends: () => page.close(),
    remove: () => frame.remove(),
  };
}

import { waitUntil } from '@open-wc/testing';
import { asSeen } from '../../support/isolates.js';

/** A file that the shopper was handed. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What was sent to the printer. */
export interface PrintedSheet {
  readonly title: string;
  readonly text: string;
  readonly dir: string;
  /** How many styles of it a strict CSP would refuse. */
  readonly inlineStyles: number;
}

let files: SavedFile[] = [];
let sheets: PrintedSheet[] = [];
let urls = new Set<string>();

/** What a shopper takes away: files and paper, in place of the browser's own; call it once in a `describe`. */
export function useTakenAway(): typeof takenAway {
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const ownWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument');
  const blobs = new Map<string, Blob>();

  beforeEach(() => {
    files = [];
    sheets = [];
    urls = new Set();
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      urls.add(url);
      return url;
    };
    URL.revokeObjectURL = (url: string) => {
      urls.delete(url);
      revokeObjectURL(url);
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      void blob
        .text()
        .then((text) => files.push({ name: this.download, type: blob.type, text: asSeen(text) }));
    };
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const page: Document | null = ownWindow?.get?.call(this);
        if (page?.defaultView) page.defaultView.print = () => printed(page);
        return page;
      },
    });
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
    if (ownWindow) Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', ownWindow);
  });
  return takenAway;
}

function printed(page: Document): void {
  const root = page.body.shadowRoot;
  sheets.push({
    title: asSeen(page.title),
    // As it is laid out there: what is not for paper does not count.
    text: asSeen([...(root?.children ?? [])].map((element) => (element as HTMLElement).innerText).join(' '))
      .replace(/\s+/g, ' ')
      .trim(),
    dir: page.dir,
    inlineStyles: root?.querySelectorAll('style, [style], link').length ?? -1,
  });
}

/** Everything in a page, through shadow roots. */
const framesIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'iframe' && element.classList.contains('print-frame') ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);

const takenAway = {
  /** Waits for the file that the shopper was handed. */
  async file(): Promise<SavedFile> {
    await waitUntil(() => files.length > 0, 'no file was saved', { interval: 10 });
    const [file] = files;
    if (!file) throw new Error('No file was saved.');
    return file;
  },

  get files(): readonly SavedFile[] {
    return files;
  },

  /** Waits for the paper, and closes the printer's dialog. */
  async sheet(): Promise<PrintedSheet> {
    await waitUntil(() => sheets.length > 0, 'nothing was printed', { interval: 10 });
    const [sheet] = sheets;
    if (!sheet) throw new Error('Nothing was printed.');
    for (const frame of framesIn(document)) {
      (frame as HTMLIFrameElement).contentDocument?.defaultView?.dispatchEvent(new Event('afterprint'));
    }
    return sheet;
  },

  get sheets(): readonly PrintedSheet[] {
    return sheets;
  },

  /** The frames that wait for the printer. */
  get frames(): number {
    return framesIn(document).length;
  },

  /** The addresses of files that are not let go yet. */
  get openUrls(): number {
    return urls.size;
  },
};

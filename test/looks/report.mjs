import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePng } from './png.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLES = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { margin: 2rem } h2 { margin-block: 2.5rem 0.5rem; font-size: 1.125rem }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
  figure { margin: 0; flex: none } figcaption { font-size: 0.875rem } img { outline: 1px solid #8888; display: block }`;

const PAGE = 'index.html';

/** By this a folder is known as one of ours. */
const MARK = '<meta name="generator" content="test:looks">';

/**
 * A folder with pictures and a page that shows them, in place of the ones before.
 * @throws {Error} where something else is in the folder.
 */
export class Report {
  #folder;
  #sections = [];

  constructor(folder) {
    this.#folder = folder;
    const page = path.join(folder, PAGE);
    const isOurs = existsSync(page) && readFileSync(page, 'utf8').includes(MARK);
    if (!isOurs && existsSync(folder) && readdirSync(folder).length > 0)
      throw new Error(`${folder} holds something else: name an empty folder.`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // Also one that is never closed is known.
    writeFileSync(page, MARK);
  }

  /** Adds pictures of one name, each under what it is; undefined ones are left out. */
  add(name, text, pictures) {
    const figures = Object.entries(pictures).flatMap(([what, pixels]) => {
      if (!pixels) return [];
      const file = `${name.replaceAll(/[^\w]+/g, '-')}-${what}.png`;
      writeFileSync(path.join(this.#folder, file), writePng(pixels));
      return `<figure><figcaption>${what}</figcaption><img loading="lazy" src="${file}" alt="${escape(`${name}, ${what}`)}" width="${pixels.width}" height="${pixels.height}"></figure>`;
    });
    this.#sections.push([
      name,
      `<h2>${escape(name)}</h2><p>${escape(text)}</p><div>${figures.join('')}</div>`,
    ]);
  }

  /** Writes the page, sorted by name; its file. */
  close(title) {
    const file = path.join(this.#folder, PAGE);
    const sections = this.#sections.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><meta charset="utf-8">${MARK}<title>${escape(title)}</title><style>${STYLES}</style></head>
<body><h1>${escape(title)}</h1>
${sections.join('\n')}
</body></html>
`,
    );
    return file;
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_WINDOW_BITS } =
  constants;

/** Says which browser took the pictures. */
const BROWSER = 'browser.txt';

/** The baselines in a folder; `unpacked` reads one of their files. */
export class Baselines {
  #folder;
  #unpacked;
  #packs = new Map();

  constructor(folder, unpacked) {
    this.#folder = folder;
    this.#unpacked = unpacked;
  }

  /** The browser that they were taken with, as it names itself; undefined where none were taken yet. */
  get browser() {
    const file = path.join(this.#folder, BROWSER);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  }

  set browser(version) {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(path.join(this.#folder, BROWSER), `${version}\n`);
  }

  /** The names of the packs. */
  files() {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder, { recursive: true })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith('.br'));
  }

  /** A pack; undefined where there is none of that name. */
  pack(name) {
    if (!this.#packs.has(name)) this.#packs.set(name, this.#read(name));
    return this.#packs.get(name);
  }

  #read(name) {
    const file = path.join(this.#folder, name);
    if (!existsSync(file)) return undefined;
    try {
      return this.#unpacked(brotliDecompressSync(readFileSync(file)));
    } catch (error) {
      throw new Error(`${file} cannot be read: take its pictures anew, or restore it.`, { cause: error });
    }
  }

  /** Lets go of what was read. */
  forget(name) {
    this.#packs.delete(name);
  }

  /** Writes what a packer holds. */
  async write(name, packer) {
    const file = path.join(this.#folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const bytes = packer.toBytes();
    const params = {
      // A tenth smaller than with 9; with 11 it takes minutes.
      [BROTLI_PARAM_QUALITY]: 10,
      [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(file, await promisify(brotliCompress)(bytes, { params }));
    this.forget(name);
  }

  remove(name) {
    rmSync(path.join(this.#folder, name), { force: true });
    this.forget(name);
  }
}

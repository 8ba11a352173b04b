import type { Cover } from '../../../src/journey/cover.js';
import type { PhotoEvent } from '../../../src/journey/photos.js';
import { drawnOn, makePicture, release, withBitmap } from './encode.js';

/** What the page keeps of a picture; the journey knows how it fares. */
interface Picture {
  readonly file: Blob;
  readonly covers: readonly Cover[];
  /** What is sent; undefined until it is made. */
  readonly jpeg?: Blob | undefined;
  readonly preview?: HTMLCanvasElement | undefined;
}

/** The longest side of a picture that is shown large, in pixels. */
const LARGE_SIDE = 1280;

/** The pictures themselves, in memory only, and what is made of them. */
export class PictureStore {
  readonly #pictures = new Map<string, Picture>();
  /** One picture is decoded at a time: each may need hundreds of megabytes meanwhile. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly tell: (event: PhotoEvent) => void) {}

  get(id: string): Picture | undefined {
    return this.#pictures.get(id);
  }

  /** Takes a picture in, and makes what is sent of it. */
  add(id: string, file: Blob): void {
    this.#pictures.set(id, { file, covers: [] });
    this.#make(id);
  }

  /** Covers regions of a picture, and makes it anew from its file. */
  cover(id: string, covers: readonly Cover[]): void {
    const picture = this.#pictures.get(id);
    if (!picture) return;
    this.#pictures.set(id, { ...picture, covers, jpeg: undefined });
    this.#make(id);
  }

  /** A picture as it was taken in, large enough to point at something; undefined where it can no longer be read. */
  async large(id: string): Promise<HTMLCanvasElement | undefined> {
    const drawn = await this.#inTurn(async () => {
      const picture = this.#pictures.get(id);
      return picture && withBitmap(picture.file, (bitmap) => drawnOn(bitmap, LARGE_SIDE));
    });
    return typeof drawn === 'string' ? undefined : drawn;
  }

  /** Frees all that is kept of a picture. */
  drop(id: string): void {
    release(this.#pictures.get(id)?.preview);
    this.#pictures.delete(id);
  }

  /** Frees the pictures that a journey no longer knows: it began anew. */
  keepOnly(ids: readonly string[]): void {
    for (const id of this.#pictures.keys()) if (!ids.includes(id)) this.drop(id);
  }

  #make(id: string): void {
    void this.#inTurn(async () => {
      const picture = this.#pictures.get(id);
      if (!picture) return;
      const made = await makePicture(picture.file, picture.covers);
      // Dropped, or covered once more, meanwhile: this one is not wanted.
      if (this.#pictures.get(id) !== picture) {
        if (typeof made !== 'string') release(made.preview);
        return;
      }
      if (typeof made === 'string') {
        this.drop(id);
        this.tell({ type: 'photo-refused', id, fault: made });
        return;
      }
      release(picture.preview);
      this.#pictures.set(id, { ...picture, ...made });
      this.tell({ type: 'photo-prepared', id });
    });
  }

  #inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(job);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

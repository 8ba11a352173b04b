import type { Connection } from '../../../src/client/connection.js';
import { uploadEvidence } from '../../../src/client/evidence.js';
import { outcomeUnknown, type Failure } from '../../../src/client/result.js';
import type { PhotoEvent } from '../../../src/journey/photos.js';
import { sendForm } from '../../shared/upload.js';

/** How many pictures are on their way at once: more would only make each of them slower. */
const AT_ONCE = 2;

/** What a failed upload means for its picture: what the API does not take is not sent again. */
function afterFailure(id: string, { type }: Failure): PhotoEvent {
  const fault = type === 'evidence-too-large' ? 'size' : type === 'evidence-type' && 'type';
  return fault
    ? { type: 'photo-refused', id, fault }
    : { type: 'photo-failed', id, failure: { type, outcomeUnknown: outcomeUnknown({ type }) } };
}

/** Sends pictures, two at a time, and tells how each fares. */
export class Sender {
  #waiting: string[] = [];
  readonly #running = new Map<string, AbortController>();

  constructor(
    private readonly connection: () => Connection | undefined,
    private readonly pictureOf: (id: string) => Blob | undefined,
    private readonly tell: (event: PhotoEvent) => void,
  ) {}

  send(ids: readonly string[]): void {
    this.#waiting.push(...ids);
    this.#next();
  }

  /** Stops sending a picture; nothing more is told of it. */
  stop(id: string): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== id);
    this.#running.get(id)?.abort();
    this.#running.delete(id);
    this.#next();
  }

  /** Stops all; gives those that were not there yet. */
  stopAll(): string[] {
    const stopped = [...this.#running.keys(), ...this.#waiting];
    this.#waiting = [];
    for (const controller of this.#running.values()) controller.abort();
    this.#running.clear();
    return stopped;
  }

  #next(): void {
    while (this.#running.size < AT_ONCE) {
      const id = this.#waiting.shift();
      if (id === undefined) return;
      void this.#upload(id);
    }
  }

  async #upload(id: string): Promise<void> {
    const controller = new AbortController();
    this.#running.set(id, controller);
    const event = await this.#outcome(id, controller.signal);
    // Stopped meanwhile, and perhaps sent anew.
    if (this.#running.get(id) !== controller) return;
    this.#running.delete(id);
    this.tell(event);
    this.#next();
  }

  async #outcome(id: string, signal: AbortSignal): Promise<PhotoEvent> {
    const picture = this.pictureOf(id);
    // Taken up from elsewhere, without its picture.
    if (!picture) return { type: 'photo-refused', id, fault: 'unreadable' };
    const connection = this.connection();
    if (!connection) return afterFailure(id, { type: 'network' });
    const progressed = (share: number): void => {
      if (!signal.aborted) this.tell({ type: 'photo-progressed', id, share });
    };
    const result = await uploadEvidence(connection, picture, { send: sendForm, signal, progressed });
    return result.ok
      ? { type: 'photo-sent', id, evidenceId: result.value.evidenceId }
      : afterFailure(id, result.failure);
  }
}

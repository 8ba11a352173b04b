import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { newKey } from '../../../src/client/new-key.js';
import { evidenceFor } from '../../../src/journey/evidence.js';
import { onPhoto } from '../../../src/journey/photo-steps.js';
import { photosLeft, type DraftPhoto, type PhotoEvent } from '../../../src/journey/photos.js';
import type { Effect } from '../../../src/journey/state.js';
import type { PieceHost } from '../on-demand.js';
import { fact } from '../screens/pieces.js';
import type { QuestionScreen } from '../screens/screen.js';
import type { CoverEditor } from './cover-editor.js';
import { EDITOR_ID } from './editor-host.js';
import { release } from './encode.js';
import { photoIcons } from './icons.js';
import { allowsDrop, droppedFiles, pastedFiles, refuseDropBeside } from './intake.js';
import { photosStyles } from './photos.styles.js';
import { PictureStore } from './picture-store.js';
import { FILE_MAX_MEGABYTES } from './prepare.js';
import { Sender } from './sender.js';
import { statusText, tile, tileId, type TileActions } from './tile.js';

/** The button that adds pictures; an error about them leads there. */
const ADD_ID = 'field-photos';

/** Where a picture has come to rest, which is said by itself; the rest follows from what the shopper did. */
const SAID: readonly DraftPhoto['status'][] = ['ready', 'sent', 'refused', 'failed'];

/** Pictures as evidence: taken in, made anew, covered and sent. */
export const createPhotos = (host: PieceHost): Photos => new Photos(host);

/** A picture that something is covered on; its editor is loaded when it is first needed. */
interface Covering {
  readonly id: string;
  readonly canvas?: HTMLCanvasElement | undefined;
  readonly editor?: CoverEditor | undefined;
  /** Why it can't be covered. */
  readonly fault?: 'loading.failed' | 'fault.unreadable' | undefined;
}

/** What a transition asks to be done with pictures. */
type PhotoEffect = Extract<Effect, { type: 'send-photos' | 'stop-photo' | 'drop-photo' }>;

export class Photos implements ReactiveController {
  readonly styles = photosStyles;
  readonly on = onPhoto;
  readonly #store: PictureStore;
  readonly #sender: Sender;
  #covering: Covering | undefined;
  /** What the details step last showed. */
  #screen: QuestionScreen | undefined;
  #isRendered = false;
  #isShown = false;
  #isDropping = false;
  #announcement = '';
  /** How each picture fared when it was last shown; undefined before the first time. */
  #told: ReadonlyMap<string, DraftPhoto['status']> | undefined;
  #focusId: string | undefined;

  constructor(private readonly host: PieceHost) {
    const tell = (event: PhotoEvent): void => host.send(event);
    this.#store = new PictureStore(tell);
    this.#sender = new Sender(
      () => host.currentConnection(),
      (id) => this.#store.get(id)?.jpeg,
      tell,
    );
    host.addController(this);
  }

  /** How many pictures go along, for the review. */
  review({ state: { context, draft }, text }: QuestionScreen): TemplateResult | typeof nothing {
    const count = draft.photos.filter(({ status }) => status === 'sent').length;
    return count > 0 && evidenceFor(context, draft.reason) !== 'none'
      ? fact(text('review.photos'), text('review.photoCount', { count }))
      : nothing;
  }

  /** Carries out what a transition asks to be done with pictures. */
  perform(effect: PhotoEffect): void {
    if (effect.type === 'drop-photo') this.drop(effect.id);
    else if (effect.type === 'stop-photo') this.#sender.stop(effect.id);
    else if (this.host.isConnected) this.#sender.send(effect.ids);
    // The journey waits for no picture that nobody sees any more.
    else queueMicrotask(() => this.#takeBack(effect.ids));
  }

  /** Stops sending a picture, and frees all that was kept of it. */
  drop(id: string): void {
    this.#sender.stop(id);
    this.#store.drop(id);
    if (this.#covering?.id === id) this.#endCovering();
  }

  hostConnected(): void {
    this.host.addEventListener('paste', this.#pasted);
    // What it shows may be what it showed before it was moved.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('paste', this.#pasted);
    this.#setShown(false);
    // Moved within the page it is back at once, and goes on sending.
    setTimeout(() => {
      if (!this.host.isConnected) this.#takeBack(this.#sender.stopAll());
    });
  }

  hostUpdated(): void {
    this.#setShown(this.#isRendered);
    this.#isRendered = false;
    // Covers that were drawn hold, whether the shopper pressed Done or left the step.
    if (!this.#isShown) this.#endCovering();
    else this.#store.keepOnly(this.#screen?.state.draft.photos.map(({ id }) => id) ?? []);
    const focusId = this.#focusId;
    this.#focusId = undefined;
    if (focusId) this.host.renderRoot.querySelector<HTMLElement>(`#${focusId}`)?.focus();
  }

  view(screen: QuestionScreen): TemplateResult {
    this.#screen = screen;
    this.#isRendered = true;
    const { state, text } = screen;
    const { context, draft, errors } = state;
    const { photos } = draft;
    this.#tell(photos);
    // The shopper went on: covers that were drawn hold without Done.
    if (state.sendingPhotos) this.#endCovering();
    const limit = context.evidence?.maxPhotos ?? 0;
    const isFull = photosLeft(context, photos) === 0;
    const isRequired = evidenceFor(context, draft.reason) === 'required';
    // One text: between two, what is read aloud loses the space.
    const hint = `${text('photos.limits', { count: limit, size: FILE_MAX_MEGABYTES })} ${text('photos.privacy')}`;
    const hints = `photos-hint${errors.some(({ field }) => field === 'photos') ? ' errors' : ''}`;
    return html`<div
      class="field photos ${this.#isDropping ? 'dropping' : ''}"
      role="group"
      aria-labelledby="photos-title"
      @dragover=${this.#draggedOver}
      @dragleave=${this.#draggedAway}
      @drop=${this.#dropped}
    >
      <div>
        <p class="strong" id="photos-title">${text(isRequired ? 'photos.required' : 'photos.optional')}</p>
        <p class="small muted" id="photos-hint">${hint}</p>
      </div>
      ${
        photos.length > 0
          ? html`<ul class="options two" aria-label=${text('photos.count', { used: photos.length, limit })}>
              ${repeat(
                photos,
                ({ id }) => id,
                (photo) => tile(photo, this.#store.get(photo.id)?.preview, text, this.#actions(photo)),
              )}
            </ul>`
          : nothing
      }
      ${this.#covering ? this.#coverView(this.#covering, text) : nothing}
      <div class="photo-intake">
        <button
          type="button"
          id=${ADD_ID}
          aria-describedby=${hints}
          aria-disabled=${isFull}
          @click=${() => isFull || this.#choose('.choose')}
        >
          ${photoIcons.add}${text('photos.add')}
        </button>
        ${
          isFull
            ? html`<p class="small muted">${text('photos.full')}</p>`
            : html`<button type="button" class="quiet camera" @click=${() => this.#choose('.shoot')}>
                  ${photoIcons.camera}${text('photos.camera')}
                </button>
                <p class="small muted drop-hint">${text('photos.drop')}</p>`
        }
        <input class="choose" type="file" accept="image/*" multiple hidden @change=${this.#chosen} />
        <input
          class="shoot"
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          @change=${this.#chosen}
        />
      </div>
      <div role="status" class="visually-hidden">${this.#announcement}</div>
    </div>`;
  }

  #actions({ id, status }: DraftPhoto): TileActions {
    const canCover =
      (!this.#covering || this.#covering.fault) &&
      this.#store.get(id) &&
      status !== 'refused' &&
      SAID.includes(status);
    return {
      remove: this.#remove,
      cancel: () => this.#press({ type: 'photo-cancelled', id }, tileId(id)),
      retry: () => this.#press({ type: 'photo-retried', id }, tileId(id)),
      cover: canCover ? this.#cover : undefined,
    };
  }

  /** Something was pressed; the focus is then on the element with this id. */
  #press(event: PhotoEvent, focusId?: string): void {
    this.#focusId = focusId;
    this.#screen?.press(event);
  }

  #takeBack(ids: readonly string[]): void {
    for (const id of ids) this.host.send({ type: 'photo-cancelled', id });
  }

  #choose(input: string): void {
    this.host.renderRoot.querySelector<HTMLInputElement>(`.photos ${input}`)?.click();
  }

  readonly #chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    // The same file can be chosen again once it was removed.
    target.value = '';
    this.#add(files);
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    if (this.#isShown) this.#add(pastedFiles(event));
  };

  readonly #draggedOver = (event: DragEvent): void => this.#setDropping(allowsDrop(event));

  readonly #draggedAway = ({ currentTarget, relatedTarget }: DragEvent): void => {
    const isWithin =
      currentTarget instanceof Element &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!isWithin) this.#setDropping(false);
  };

  readonly #dropped = (event: DragEvent): void => {
    this.#setDropping(false);
    this.#add(droppedFiles(event));
  };

  #setDropping(isDropping: boolean): void {
    if (this.#isDropping !== isDropping) this.host.requestUpdate();
    this.#isDropping = isDropping;
  }

  #setShown(isShown: boolean): void {
    this.#isShown = isShown;
    // The same listener is there once, however often it is added.
    if (isShown) addEventListener('dragover', refuseDropBeside);
    else removeEventListener('dragover', refuseDropBeside);
  }

  /** Takes files in, as many as there is room for; of one more the journey says that there is none. */
  #add(files: readonly File[]): void {
    if (!this.#screen) return;
    const { context, draft } = this.#screen.state;
    const left = photosLeft(context, draft.photos);
    files.slice(0, left + 1).forEach((file, index) => {
      const id = newKey();
      this.#press({ type: 'photo-added', id, name: file.name });
      if (index < left) this.#store.add(id, file);
    });
  }

  /** The focus goes to the picture that takes its place, or to where others are added. */
  readonly #remove = ({ id, name }: DraftPhoto): void => {
    if (!this.#screen) return;
    const { state, text } = this.#screen;
    const { photos } = state.draft;
    const index = photos.findIndex((photo) => photo.id === id);
    const next = photos[index + 1] ?? photos[index - 1];
    this.#announcement = text('photo.removed', { name });
    this.#press({ type: 'photo-removed', id }, next ? tileId(next.id) : ADD_ID);
  };

  #coverView({ editor, fault }: Covering, text: QuestionScreen['text']): TemplateResult {
    if (editor) return editor.view();
    return fault
      ? html`<p class="notice" role="alert">${text(fault)}</p>`
      : html`<div class="stage"><span class="spinner" aria-hidden="true"></span></div>`;
  }

  readonly #cover = async ({ id, name }: DraftPhoto): Promise<void> => {
    const { text } = this.#screen ?? {};
    const picture = this.#store.get(id);
    if (!text || !picture) return;
    const opening: Covering = { id };
    const redraw = (): void => this.host.requestUpdate();
    this.#covering = opening;
    this.#focusId = tileId(id);
    redraw();
    const [code, canvas] = await Promise.all([
      import('./cover-editor.js').catch(() => undefined),
      this.#store.large(id),
    ]);
    // The shopper went on, or removed it, meanwhile.
    if (this.#covering !== opening) return release(canvas);
    const editor =
      code &&
      canvas &&
      new code.CoverEditor(name, canvas, picture.covers, {
        text,
        redraw,
        // As it was sent, or made ready, before it is not to be sent any more.
        changed: (focusId) => this.#press({ type: 'photo-changed', id }, focusId),
        announce: (message) => (this.#announcement = message),
        done: () => {
          this.#endCovering();
          this.#focusId = tileId(id);
          redraw();
        },
      });
    // Nothing is lost by a fault: as it was made before it can still be sent.
    const fault = code ? 'fault.unreadable' : 'loading.failed';
    this.#covering = editor ? { id, canvas, editor } : { id, fault };
    if (editor) this.#focusId = EDITOR_ID;
    redraw();
  };

  /** Makes the picture anew where something was covered. */
  #endCovering(): void {
    const { id, canvas, editor } = this.#covering ?? {};
    this.#covering = undefined;
    release(canvas);
    if (id && editor?.isTouched) this.#store.cover(id, editor.covers);
  }

  /** Says by itself what became of the pictures since they were last shown. */
  #tell(photos: readonly DraftPhoto[]): void {
    const { text } = this.#screen ?? {};
    const told = this.#told;
    this.#told = new Map(photos.map(({ id, status }) => [id, status]));
    if (!told || !text) return;
    const lines = photos
      .filter(({ id, status }) => SAID.includes(status) && told.get(id) !== status)
      .map((photo) => text('photo.says', { name: photo.name, status: statusText(photo, text) }));
    if (lines.length > 0) this.#announcement = lines.join(' ');
  }
}

import type { MessageKey, MessageValues } from '../../../src/messages/message.js';

/** What the editor of covers needs of the piece around it. */
export interface EditorHost {
  readonly text: (key: MessageKey, values?: MessageValues) => string;
  /** The covers are others now; the focus goes to the element with this id. */
  readonly changed: (focusId?: string) => void;
  /** Nothing is decided yet, but it looks different. */
  readonly redraw: () => void;
  readonly announce: (message: string) => void;
  readonly done: () => void;
}

/** The id of the editor's heading, which takes the focus when it opens. */
export const EDITOR_ID = 'cover-title';

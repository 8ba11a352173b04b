const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input');

/** The files of a drag over the place for them; the page stays where it is. */
export function droppedFiles(event: DragEvent): readonly File[] {
  if (!hasFiles(event)) return [];
  event.preventDefault();
  return [...(event.dataTransfer?.files ?? [])];
}

/** Says what a drop would do, and takes the decision from the browser. */
function decide(event: DragEvent, dropEffect: DataTransfer['dropEffect']): void {
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = dropEffect;
}

/** Takes a drag of files for the place that it is over. */
export function allowsDrop(event: DragEvent): boolean {
  const isTaken = hasFiles(event);
  if (isTaken) decide(event, 'copy');
  return isTaken;
}

/** The files that were pasted; none where the paste has a text for the field that has the focus. */
export function pastedFiles(event: ClipboardEvent): readonly File[] {
  const { clipboardData } = event;
  const files = [...(clipboardData?.files ?? [])];
  if (files.length === 0) return [];
  if (clipboardData?.types.includes('text/plain') && isTextField(event.composedPath()[0])) return [];
  event.preventDefault();
  return files;
}

/** A file that is dropped beside the place for it would be opened in place of the shop's page. */
export function refuseDropBeside(event: DragEvent): void {
  // What the shop's page takes itself, a file field among it, is its own matter.
  if (!event.defaultPrevented && hasFiles(event) && !isTextField(event.composedPath()[0]))
    decide(event, 'none');
}

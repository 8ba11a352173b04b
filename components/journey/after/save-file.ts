/** How long a browser may take to begin with a download, in milliseconds; then the text is let go. */
const BEGINS_WITHIN = 2000;

/** Hands the shopper a text as a file of their own. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGINS_WITHIN);
}

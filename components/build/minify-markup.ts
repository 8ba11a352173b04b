/** Tags that begin and end a line: white space beside them is never seen. */
const BLOCKS =
  'address|article|dd|details|dialog|div|dl|dt|fieldset|footer|form|h[1-6]|header|legend|li|ol|option|p|section|summary|ul';
const BESIDE_BLOCK = new RegExp(` ?(</?(?:${BLOCKS})(?=[\\s>])[^<>]*>) ?`, 'g');
/** Between the tags, and in them between the attributes; not in a quoted value. */
const SPACES = /"[^"]*"|\s+/g;

/** Whether it holds text in which all white space is seen. */
export const isVerbatim = (text: string): boolean => /<(pre|textarea)\b[^>]*>\s*[^\s<]/.test(text);

/** Markup with white space only where it is seen, and one of it. */
export function minifyMarkup(text: string): string {
  return text
    .replace(SPACES, (found) => (found.startsWith('"') ? found : ' '))
    .replace(BESIDE_BLOCK, '$1')
    .replace(/ (?=\/?>)/g, '');
}

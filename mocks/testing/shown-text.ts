import { isShown, shownChildren } from './shown-tree.js';

/**
 * What a shopper reads in an element, through shadow roots and slots: one line a block, white space as it is seen, and
 * without the signs around a product's name that keep its direction apart and are seen by nobody.
 * What is hidden or only for screen readers is left out, and so is what stands in form fields.
 */
export function shownText(element: Element): string {
  return textOf(element)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element) || !isShown(node)) return '';
  const text = shownChildren(node).map(textOf).join('');
  return /^(inline|contents)/.test(getComputedStyle(node).display) ? text : `\n${text}\n`;
}

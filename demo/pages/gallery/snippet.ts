import type { GalleryElement } from '../../gallery/elements.js';
import type { PlainLink, State } from '../../gallery/state.js';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const INDENT = '  ';

const indented = (lines: readonly string[]): string[] => lines.map((line) => INDENT + line);

/** HTML that embeds an element as a state has it, with the address of that state. */
export function snippetOf(
  element: GalleryElement,
  state: State | undefined,
  { address, link, marketplace }: { address: string; link: PlainLink; marketplace: string },
): string {
  const attributes = Object.entries(state?.attributes ?? {}).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  const anchor = `<a href="/${escape(link.href.replace(/\.html.*$/, ''))}">${escape(link.text)}</a>`;
  const own =
    element.states.length > 0
      ? [`<${element.tag}${attributes.join('')}>`, INDENT + anchor, `</${element.tag}>`]
      : ['<!-- The kit’s elements stand anywhere in here. -->'];
  const placed = state?.inForm ? ['<form>', ...indented(own), '</form>'] : own;
  return [
    // Two hyphens would end the comment.
    `<!-- ${address.replaceAll('--', '-%2D')} -->`,
    `<product-support-provider api-base="/support-api" marketplace="${escape(marketplace)}">`,
    ...indented(placed),
    '</product-support-provider>',
  ].join('\n');
}

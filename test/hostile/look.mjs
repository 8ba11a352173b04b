// How the kit looks on a page just now. The function is sent into the page: it stands on nothing outside itself.

const words = (text) => text.trim().split(/\s+/);

/** What a shopper sees of a box and its text. How its words are broken shows in its size. */
const SEEN = words(`
  display position float box-sizing width height margin padding gap border border-radius background box-shadow outline
  opacity visibility overflow color font-family font-size font-style font-weight font-variant line-height
  letter-spacing word-spacing text-align text-decoration text-indent text-shadow text-transform white-space direction
  transform filter cursor pointer-events appearance accent-color caret-color`);

/** What is seen of a drawing besides. */
const DRAWN = words('fill stroke stroke-width');

/** What {@link takeLook} looks at. */
export const LOOKED_AT = { seen: SEEN, drawn: DRAWN };

/** Every element that the kit renders, by its way from the host, with what is seen of it. */
export function takeLook({ seen, drawn }) {
  const look = {};
  const nameOf = (element, index) => {
    const [first] = element.classList;
    return `${element.localName}${first ? `.${first}` : ''}:${index + 1}`;
  };
  const visit = (root, way) => {
    [...root.children].forEach((element, index) => {
      const style = getComputedStyle(element);
      if (style.display === 'none') return;
      const path = `${way} ${nameOf(element, index)}`;
      const properties = element instanceof SVGElement ? [...seen, ...drawn] : seen;
      if (style.display !== 'contents')
        look[path] = Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)]));
      // Of margins that are auto the browser tells now what they come to, and now 0: what counts is where it stands.
      if (element.matches(':modal')) {
        const { left, top } = element.getBoundingClientRect();
        look[path].margin = `at ${left}px ${top}px`;
      }
      if (element.shadowRoot) visit(element.shadowRoot, path);
      visit(element, path);
    });
  };
  for (const host of document.querySelectorAll('*'))
    if (host.shadowRoot) visit(host.shadowRoot, host.localName);
  return look;
}

import { cssName, forEachProperty, PROPERTIES, type Scheme, type Values } from './properties.js';

const ELEMENTS = ['deep-link', 'help-centre', 'journey', 'order-item', 'requests', 'return-offer'];
const SCHEME = '--product-support-color-scheme';

/** A theme as a style sheet, in the shape of the ready ones; `selector` names what it holds for. */
export function themeCss(values: Values, scheme: Scheme, selector = ':root'): string {
  const colours = PROPERTIES.filter((name) => name !== 'radius' && name !== 'font');
  const line = (name: string, value: string) => `${name}: ${value};`;
  return `${selector} {
  ${line(cssName('radius'), values.radius)}
  ${line(cssName('font'), values.font)}
}

@media (forced-colors: none) {
  ${selector} {
    ${[line(SCHEME, scheme), ...colours.map((name) => line(cssName(name), values[name]))].join('\n    ')}
  }

  :is(
    ${ELEMENTS.map((name) => `product-support-${name}`).join(',\n    ')}
  ) {
    color-scheme: var(${SCHEME});
  }
}
`;
}

/** What a ready theme sets, on its light or its dark side. */
export function readTheme(css: string, scheme: Scheme): Values {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styles = styleRulesIn(sheet.cssRules).map(({ style }) => style);
  return forEachProperty((name) => {
    const value = styles.map((style) => style.getPropertyValue(cssName(name)).trim()).find(Boolean);
    if (!value) throw new Error(`The theme does not set ${cssName(name)}.`);
    const [, light = value, dark = value] = /^light-dark\((.+?),\s*(.+)\)$/.exec(value) ?? [];
    return scheme === 'light' ? light : dark;
  });
}

function styleRulesIn(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSMediaRule ? styleRulesIn(rule.cssRules) : [];
  });
}

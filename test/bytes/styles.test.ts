import { expect } from '@open-wc/testing';
import { runs } from '../support/processes.js';

/** What a sheet says, whatever its spelling: each rule where it stands, with the value of every single property. */
function meaningOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const probe = document.createElement('div');
  const host = document.createElement('div');
  // What the values refer to; a value that refers to nothing would be nothing, and equal to any other.
  host.style.cssText =
    '--_accent:#010203;--_on-accent:#040506;--_surface:#070809;--_text:#0a0b0c;--_muted:#0d0e0f;--_border:#101112;' +
    '--_danger:#131415;--_focus:#161718;--_radius:3px;--_control:#191a1b;--_tint:#1c1d1e;--_sunken:#1f2021';
  host.append(probe);
  document.body.append(host);
  const words: string[] = [];
  const visit = (rules: CSSRuleList, where: string): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule || rule instanceof CSSKeyframeRule) {
        probe.style.cssText = rule.style.cssText;
        const computed = getComputedStyle(probe);
        const selector = rule instanceof CSSStyleRule ? rule.selectorText : rule.keyText;
        for (const name of [...rule.style].sort()) {
          // Where nothing stands is no place.
          if (name.startsWith('background-position') && computed.backgroundImage === 'none') continue;
          const value = name.startsWith('--')
            ? spelt(rule.style.getPropertyValue(name))
            : computed.getPropertyValue(name);
          words.push(`${where} ${spelt(selector)} ${name}: ${value} ${rule.style.getPropertyPriority(name)}`);
        }
        if (rule instanceof CSSStyleRule) visit(rule.cssRules, `${where} ${selector}`);
      } else if (rule instanceof CSSGroupingRule || rule instanceof CSSKeyframesRule) {
        visit(rule.cssRules, `${where} ${spelt(rule.cssText.slice(0, rule.cssText.indexOf('{')))}`);
      } else words.push(rule.cssText);
    }
  };
  visit(sheet.cssRules, '');
  host.remove();
  return words;
}

/** Without what spelling alone decides: spaces, noughts before a point, short colours, kinds of quotes, names of ranges. */
const spelt = (text: string): string =>
  text
    .replace(/#(\w)(\w)(\w)\b/g, '#$1$1$2$2$3$3')
    .replace(/\b0\./g, '.')
    .replace(/\s*([,()/:<>=*+])\s*/g, '$1')
    .replace(/\(max-(\w+):/g, '($1<=')
    .replace(/\(min-(\w+):/g, '($1>=')
    .replace(/["']/g, '')
    .trim()
    .toLowerCase();

describe('The published style sheets', () => {
  it('say what the written ones say, rule by rule and property by property', async function () {
    this.timeout(120_000);
    const { code, stdout, stderr } = await runs('node', ['test/bytes/styles.mjs'], { timeout: 110_000 });
    expect(code, stderr).to.equal(0);
    const files: Record<string, { written: string; published: string }[]> = JSON.parse(stdout);
    let sheets = 0;
    for (const [file, pairs] of Object.entries(files)) {
      for (const { written, published } of pairs) {
        sheets += 1;
        expect(published.length, file).to.be.lessThan(written.length);
        expect(meaningOf(published), file).to.deep.equal(meaningOf(written));
        expect(meaningOf(written), file).not.to.deep.equal([]);
      }
    }
    expect(sheets).to.be.greaterThan(10);
  });
});

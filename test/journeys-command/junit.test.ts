import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { junit, xml } from '../../src/journeys/junit.js';
import { aReport, aScenario, aStep, aWay, HOSTILE, VERDICTS } from './a-report.js';

/** Reads XML as a build server does; fails where it is none. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) expect.fail(`${error.textContent}\n${text}`);
  return document;
}

describe('The JUnit XML of the journeys', () => {
  it('has a suite a way and a case a scenario, with what failed and what was skipped', () => {
    const ways = [
      aWay([
        aScenario(),
        aScenario({ id: 'b', verdict: 'skipped', detail: 'No page was named.', steps: [] }),
        aScenario({
          id: 'c',
          verdict: 'failed',
          detail: 'Not found.',
          steps: [aStep(), aStep({ words: 'goes back', fault: 'Not found.' })],
        }),
      ]),
      aWay([aScenario()], { by: 'touch' }),
    ];
    const document = parsed(junit(aReport(ways)));
    const suites = [...document.querySelectorAll('testsuites > testsuite')];
    expect(suites.map((suite) => suite.getAttribute('name'))).to.deep.equal(['With a mouse', 'By touch']);
    const counts = (element: Element | null) =>
      ['tests', 'failures', 'skipped'].map((name) => element?.getAttribute(name));
    expect(counts(document.documentElement)).to.deep.equal(['4', '1', '1']);
    expect(suites.map(counts)).to.deep.equal([
      ['3', '1', '1'],
      ['1', '0', '0'],
    ]);
    const cases = [...document.querySelectorAll('testcase')];
    expect(cases[0]?.getAttribute('classname')).to.equal('mouse.part-from-the-order-page');
    expect(cases[0]?.getAttribute('name')).to.equal('The shopper requests a part from the order page [S1]');
    expect(cases[0]?.getAttribute('time')).to.equal('1.234');
    expect(cases[0]?.childElementCount).to.equal(0);
    expect(cases[1]?.querySelector('skipped')?.getAttribute('message')).to.equal('No page was named.');
    expect(cases[2]?.querySelector('failure')?.getAttribute('message')).to.equal('Not found.');
    expect(cases[2]?.querySelector('failure')?.textContent).to.equal(
      '✓ The shopper continues\n✗ The shopper goes back',
    );
  });

  for (const text of HOSTILE) {
    it(`stays well-formed with ${JSON.stringify(text)} in every place`, () => {
      for (const verdict of VERDICTS) {
        const scenario = aScenario({
          id: text,
          title: text,
          verdict,
          detail: text,
          rules: [text],
          steps: [aStep({ words: text, fault: text })],
        });
        const document = parsed(junit(aReport([aWay([scenario])])));
        expect(document.querySelectorAll('testcase')).to.have.length(1);
        expect(document.querySelectorAll('script, img').length).to.equal(0);
      }
    });
  }

  it('gives back every text that XML can hold, in an attribute and between tags', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, (any) => {
        const wanted = any.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        const { documentElement } = parsed(`<a b="${xml(any)}">${xml(any)}</a>`);
        expect(documentElement.getAttribute('b')).to.equal(wanted);
        expect(documentElement.textContent).to.equal(wanted);
      }),
    );
  });
});

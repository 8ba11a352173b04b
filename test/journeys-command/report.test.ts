import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { coveragePage } from '../../src/journeys/report/coverage-page.js';
import { markup } from '../../src/journeys/report/markup.js';
import { reportPage } from '../../src/journeys/report/report-page.js';
import { heading, scenarioLines, totalsLine } from '../../src/journeys/readable.js';
import type { ScenarioResult } from '../../src/journeys/result.js';
import { aReport, aScenario, aStep, aWay, HOSTILE } from './a-report.js';

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What no page of a report may hold. */
const FORBIDDEN = 'script, iframe, object, embed, base, [style], link, form, [onerror], [onmouseover]';

describe('The report of the journeys', () => {
  const scenario = aScenario({
    steps: [
      aStep({ words: 'wants a free part', rules: ['S1'], picture: 'pictures/mouse-a-1.jpg' }),
      aStep({
        words: 'sends the request',
        outcome: 'part requested',
        calls: [{ call: 'POST /part-requests', status: 201 }, { call: 'GET /support-options' }],
      }),
    ],
  });

  it('shows every step with its picture, the calls and the rules', () => {
    const document = documentOf(reportPage(aReport([aWay([scenario])])));
    const [first, second] = document.querySelectorAll('.step');
    expect(textOf(first?.querySelector('.words'))).to.equal('1 The shopper wants a free part');
    expect(first?.querySelector('img')?.getAttribute('src')).to.equal('pictures/mouse-a-1.jpg');
    expect(first?.querySelector('img')?.alt).to.equal('The page after step 1');
    expect(textOf(first?.querySelector('.rules'))).to.equal('S1');
    expect(textOf(second?.querySelector('.outcome'))).to.equal('part requested');
    expect([...(second?.querySelectorAll('.calls li') ?? [])].map(textOf)).to.deep.equal([
      'POST /part-requests 201',
      'GET /support-options no answer',
    ]);
  });

  it('says what failed and why, what was skipped and why, and how many came through', () => {
    const document = documentOf(
      reportPage(
        aReport([
          aWay([
            scenario,
            aScenario({
              id: 'b',
              verdict: 'failed',
              detail: 'Not found.',
              steps: [aStep({ words: 'goes back', fault: 'Not found.' })],
            }),
            aScenario({ id: 'c', verdict: 'skipped', detail: 'No page was named.', steps: [] }),
          ]),
        ]),
      ),
    );
    expect(textOf(document.querySelector('.totals'))).to.equal('1 passed 1 failed 1 skipped');
    expect(textOf(document.querySelector('.lead'))).to.equal('1 journey did not come to its end.');
    expect(textOf(document.querySelector('#mouse-b .detail'))).to.equal('Not found.');
    expect(document.querySelector('#mouse-b details')?.hasAttribute('open')).to.equal(true);
    expect(textOf(document.querySelector('#mouse-c .detail'))).to.equal('No page was named.');
  });

  it('leads from the overview to each scenario in each way, and from a rule to its coverage', () => {
    const ways = [aWay([scenario]), aWay([scenario], { by: 'keyboard' }), aWay([scenario], { zoom: 400 })];
    const document = documentOf(reportPage(aReport(ways)));
    const coverage = documentOf(coveragePage(aReport(ways)));
    const targets = [...document.querySelectorAll('.matrix a')].map((link) => link.getAttribute('href'));
    expect(targets).to.deep.equal(ways.map(({ way }) => `#${way.id}-${scenario.id}`));
    for (const target of targets) expect(document.querySelector(String(target)), String(target)).to.exist;
    for (const link of document.querySelectorAll('.rules a')) {
      const [page, id] = String(link.getAttribute('href')).split('#');
      expect(page).to.equal('coverage.html');
      expect(coverage.getElementById(String(id)), id).to.exist;
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  for (const text of HOSTILE) {
    it(`is text and nothing else with ${JSON.stringify(text)} in every place`, () => {
      const hostile = aScenario({
        id: text,
        title: text,
        detail: text,
        rules: [text],
        verdict: 'failed',
        steps: [aStep({ words: text, fault: text, rules: [text], picture: text, calls: [{ call: text }] })],
      });
      const report = aReport([aWay([hostile])], { url: text, browser: text, kit: text });
      for (const html of [reportPage(report), coveragePage(report)]) {
        const document = documentOf(html);
        expect(document.querySelectorAll(FORBIDDEN).length, html).to.equal(0);
        expect(document.querySelectorAll('style')).to.have.length(1);
      }
      expect(textOf(documentOf(reportPage(report)).querySelector('h3'))).to.include(
        text
          .replaceAll(/\p{Cc}|\u202e/gu, '')
          .replaceAll('\ud800', '')
          .trim()
          .slice(-8),
      );
    });
  }

  it('runs no script, and loads nothing from elsewhere', () => {
    const html = reportPage(aReport());
    expect(html).to.include("default-src 'none'");
    expect(html).not.to.match(/src="https?:|@import|url\(/);
  });

  it('escapes whatever stands in a template', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const document = documentOf(markup`<p title="${text}">${text}</p>`.text);
        const paragraph = document.querySelector('p');
        expect(document.body.childElementCount).to.equal(1);
        expect(paragraph?.childElementCount).to.equal(0);
        expect(paragraph?.attributes).to.have.length(1);
      }),
    );
  });

  it('is read in a terminal too', () => {
    const lines = (over: Partial<ScenarioResult>) => scenarioLines(aScenario(over)).join('\n');
    expect(lines({})).to.equal('  ✓ The shopper requests a part from the order page (1 steps, 1.2 s)');
    const steps = [aStep(), aStep({ words: 'goes back', fault: 'Why.' })];
    expect(lines({ id: 'b', verdict: 'failed', detail: 'Why.', steps })).to.include(
      '✗ The shopper requests a part from the order page\n      Failed (b), where the shopper goes back: Why.',
    );
    expect(lines({ id: 'c', verdict: 'skipped', detail: 'No page.' })).to.include('Skipped (c): No page.');
    expect(heading(aReport())).to.include('product-support-kit 0.1.0 at https://staging.shop.example/orders');
    expect(totalsLine({ passed: 1, failed: 2, skipped: 3 })).to.equal('1 passed, 2 failed, 3 skipped.');
  });
});

import { bugsIn } from './bug.mjs';

const REQUESTS = bugsIn('components/requests/requests.ts', 'test/components/requests.test.ts');
const ORDER_ITEM = bugsIn('components/order-item/order-item.ts', 'test/components/order-item.test.ts');
const TOUCHPOINT = bugsIn('components/shared/touchpoint-element.ts', 'test/components/order-item.test.ts');
const DEEP_LINK = bugsIn('components/deep-link/deep-link.ts', 'test/components/deep-link.test.ts');
const REDEEM = bugsIn('components/deep-link/redeem.ts', 'test/components/deep-link.test.ts');
const RETURN_OFFER = bugsIn(
  'components/return-offer/return-offer.ts',
  'test/components/return-offer.test.ts',
);
const OFFER = bugsIn('components/return-offer/offer.ts', 'test/components/return-offer.test.ts');
const JOURNEY = bugsIn('components/journey/journey.ts', 'test/components/journey.test.ts');
const HELP = bugsIn('components/help-centre/help-centre.ts', 'test/components/help-centre.test.ts');

export const COMPONENT_BUGS = [
  REQUESTS(
    'says nothing once a request is cancelled',
    "if (done) this.announcement = this.text('requests.changed');",
    '',
  ),
  REQUESTS(
    'leaves the focus on a button that is gone',
    "await this.#focus(`#${CSS.escape(domId('request', requestId))}`);",
    'await this.updateComplete;',
  ),
  REQUESTS(
    'offers to cancel what has been dispatched',
    "may('cancel') && this.confirming !== request.requestId",
    'this.confirming !== request.requestId',
  ),
  REQUESTS('shows a change that was refused as done', 'else if (known) this.failedId = requestId;', ''),
  REQUESTS(
    'tells the shop nothing of an answered question',
    'if (resolved) this.dispatchEvent(',
    'if (!resolved) this.dispatchEvent(',
  ),
  ORDER_ITEM(
    'loses the focus when a request takes the place of the button',
    'if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#takeFocus();',
    '',
  ),
  ORDER_ITEM(
    'takes the plain link away where the API cannot be reached',
    '<div class="line"><slot></slot></div>',
    '<div class="line"></div>',
  ),
  TOUCHPOINT(
    'keeps an option that the shop gave after a request was made',
    '      this.option = undefined;\n',
    '',
  ),
  TOUCHPOINT(
    'keeps the reserved line of an item that does not qualify',
    "typeof this.answer === 'object' && !this.shows(this.answer)",
    'false',
  ),
  DEEP_LINK('leaves the token in the URL', "history.replaceState(history.state, '', cleanUrl);", ''),
  DEEP_LINK('leaves the token in the markup', "this.removeAttribute('token');", ''),
  DEEP_LINK(
    'redeems a link as soon as the page opens',
    "if (!token) this.phase = 'invalid';",
    "if (!token) this.phase = 'invalid';\n    else void this.#redeem();",
  ),
  REDEEM('calls a used link a failure that can be tried again', "  'link-used': 'used',\n", ''),
  REDEEM(
    'goes on without the session that the link brought',
    'const own: Connection = { ...connection, getToken: () => session.token };',
    'const own: Connection = { ...connection };',
  ),
  RETURN_OFFER('gives the form nothing to submit', 'this.#internals.setFormValue(value ? data : null);', ''),
  RETURN_OFFER(
    'opens for a reason that no part solves',
    'return isReason(mapped) ? mapped : undefined;',
    "return isReason(mapped) ? mapped : 'defective';",
  ),
  OFFER('makes a return of its own beside the form', 'if (this.host.form) event.preventDefault();', ''),
  JOURNEY(
    'moves the focus to the heading where errors are to be read',
    "const place = target === 'errors' ? this.errorSummary : this.heading;",
    'const place = this.heading;',
  ),
  JOURNEY('has a close button without a name', "                aria-label=${text('action.close')}\n", ''),
  bugsIn('components/journey/journey.ts', 'test/a11y/aloud.test.ts')(
    'forgets the live region',
    'void this.updateComplete.then(() => (this.announcement = this.text(effect.key)));',
    '',
  ),
  bugsIn('components/shared/journey-controller.ts', 'test/components/journey.test.ts')(
    'takes the answer to an earlier item for this one’s',
    'if (answer && run === this.#run) this.send(answer);',
    'if (answer) this.send(answer);',
  ),
  HELP(
    'names every button of the list alike',
    "              aria-label=${this.text('help.getSupportFor', { item: title })}\n",
    '',
  ),
  HELP(
    'shows what an earlier search brought',
    'if (query !== this.asked) return;\n    if (result.ok) {',
    'if (result.ok) {',
  ),
  bugsIn('components/shared/window-change.ts', 'test/components/requests.test.ts')(
    'says the window that was where the one that is belongs',
    '{ date: { date: becomes.endsOn } }',
    '{ date: { date: was.endsOn } }',
  ),
  bugsIn('components/journey/keeping/review.ts', 'test/journeys/part-request.test.ts')(
    'does not say that a part cannot be returned',
    '    <p class="notice small">${icons.alert}<span>${text(\'review.notReturnable\')}</span></p>`;',
    '`;',
  ),
];

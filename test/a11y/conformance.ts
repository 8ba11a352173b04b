import type { CriterionNumber } from './criteria.js';

/** Tests that fail where the kit does not do what a criterion asks. */
export interface Shown {
  /** Where they run, below test/; each of them has the title, or loads it from its folder. */
  readonly files: readonly string[];
  /** A piece of the test's title, or of the title around it. */
  readonly title: string;
  /** What in it is about the criterion, where its title does not say so. */
  readonly by?: string;
  /** The rules of axe that look at it there. */
  readonly axe?: readonly string[];
}

/** What only a person can judge, or no test does yet. */
export interface Check {
  readonly task: string;
  readonly with: string;
  /** What has to be seen, heard or felt. */
  readonly expected: string;
}

/** How it stands with a criterion: tested, still to be checked, partly the one and partly the other, or without anything to look at. */
export type Entry =
  | { readonly tested: readonly Shown[]; readonly open?: readonly Check[] }
  | { readonly open: readonly Check[] }
  | { readonly doesNotApply: string };

const shown = (file: string, title: string, by?: string): Shown => ({
  files: [file],
  title,
  ...(by && { by }),
});

const LOOKS = ['light', 'dark', 'forced-colours', 'set-apart', 'high-contrast'] as const;

/** The matrix: every state of every element by look, language and width. */
const looks = (
  by: string,
  axe: readonly string[] = [],
  where: readonly (typeof LOOKS)[number][] = LOOKS,
): Shown => ({
  files: where.map((look) => `a11y/${look}.test.ts`),
  title: 'holds no barrier, nothing too small or cut, and no focus that is not seen',
  by,
  ...(axe.length > 0 && { axe }),
});

/** What axe finds in the matrix. */
const byAxe = (...axe: readonly string[]): Shown => looks('axe, in every state of every element', axe);

const SCREEN_READERS =
  'NVDA with Firefox, JAWS with Chrome, VoiceOver with Safari on a Mac and on an iPhone, TalkBack with Chrome';

const NO_MEDIA =
  'The kit plays neither sound nor video: what a seller has recorded is a link to the seller’s own page.';

/** Each criterion with the tests that show it, or the check that is still to be made by hand. */
export const CONFORMANCE: Readonly<Record<CriterionNumber, Entry>> = {
  '1.1.1': {
    tested: [
      byAxe('image-alt'),
      shown('components/finder/finder.test.ts', 'as checkboxes in reading order, each by its number'),
      shown('components/finder/finder.test.ts', 'by the name alone where they have no number'),
    ],
    open: [
      {
        task: 'Compare each picture and each icon with the text beside it, in every state of the gallery. The pictures of items and parts have an empty alternative, and added photos are hidden from screen readers.',
        with: 'The gallery, and a browser that shows no pictures',
        expected: 'No picture tells a shopper anything that the text beside it does not.',
      },
    ],
  },
  '1.2.1': { doesNotApply: NO_MEDIA },
  '1.2.2': { doesNotApply: NO_MEDIA },
  '1.2.3': { doesNotApply: NO_MEDIA },
  '1.2.4': { doesNotApply: NO_MEDIA },
  '1.2.5': { doesNotApply: NO_MEDIA },
  '1.3.1': {
    tested: [
      byAxe('list', 'listitem', 'definition-list', 'dlitem', 'aria-required-children'),
      shown('components/delivery/delivery.test.ts', 'says at each field what is missing'),
      shown(
        'a11y/aloud.test.ts',
        'as it is written down',
        'headings, groups, lists and descriptions of a whole request, in each language',
      ),
    ],
    open: [
      {
        task: 'Go through the review, the confirmation and the list of requests by headings, by lists and by groups.',
        with: SCREEN_READERS,
        expected: 'Whatever is set apart by looks alone is told apart by ear: each fact with its label.',
      },
    ],
  },
  '1.3.2': {
    tested: [
      shown('components/finder/finder.test.ts', 'as checkboxes in reading order'),
      shown('a11y/aloud.test.ts', 'as it is written down', 'the order in which everything is met'),
    ],
    open: [
      {
        task: 'Read every state of the gallery from its beginning to its end, also from right to left.',
        with: SCREEN_READERS,
        expected: 'The order makes sense: what a sentence is about has been said before it.',
      },
    ],
  },
  '1.3.3': {
    tested: [
      shown(
        'messages/catalogues.test.ts',
        'points at nothing in the page by its place, shape, size or colour',
        'words such as left, below, round or green, in each language',
      ),
    ],
  },
  '1.3.4': {
    tested: [
      shown(
        'components/journey-place.test.ts',
        'and nothing in it moves, all the way',
        'whole requests on screens that are higher than wide, and wider than high',
      ),
      shown(
        'a11y/turned.test.ts',
        'shows all of every state of every element, with what was entered and chosen',
        'a phone that is turned in the middle of it, and back',
      ),
    ],
    open: [
      {
        task: 'Turn the device while a drawing is enlarged, and while a part of a picture is being covered.',
        with: 'A phone and a tablet',
        expected: 'The place in the drawing and the boxes over the picture are what they were.',
      },
    ],
  },
  '1.3.5': {
    tested: [
      byAxe('autocomplete-valid'),
      shown('components/delivery/delivery.test.ts', 'can be filled in by the browser'),
    ],
  },
  '1.4.1': {
    tested: [
      shown(
        'components/finder/finder.test.ts',
        'says by eye and ear why a part cannot be chosen now',
        'the reason in words beside the colour',
      ),
      shown(
        'components/order-item.test.ts',
        'once one was made elsewhere on the page, and offers another part',
      ),
      shown('components/after/after.test.ts', 'says of a step to come, for those who do not see it'),
      shown('components/delivery/delivery.test.ts', 'says at each field what is missing'),
    ],
    open: [
      {
        task: 'Look at every state of the gallery without colours: chosen and not, wrong and right, low in stock, done and to come.',
        with: 'The gallery, with the colours of the screen turned off',
        expected: 'Each can be told from the other by a word, a mark or a line.',
      },
    ],
  },
  '1.4.2': { doesNotApply: NO_MEDIA },
  '1.4.3': {
    tested: [
      byAxe('color-contrast'),
      shown('package/themes.test.ts', 'have the contrast that WCAG 2 AA asks of every pair'),
      shown(
        'demo/theme.test.ts',
        'says at once, in words, which pairs have too little contrast',
        'for the colours of a shop',
      ),
      shown(
        'a11y/graphics.test.ts',
        'What is told by a shape is told from what is beside it',
        'the numbers in a drawing, which axe cannot reckon',
      ),
    ],
    open: [
      {
        task: 'Look at what is not measured: the numbers where a drawing is a picture of the seller’s, and buttons while they are pressed or pointed at.',
        with: 'A colour picker, in light, dark and high contrast',
        expected: 'At least 4.5 to 1, and 3 to 1 for large text.',
      },
    ],
  },
  '1.4.4': {
    tested: [
      looks(
        'the ruler at 320 px, which is a page of 1,280 px at 400 %: nothing is cut, nothing is beside it',
      ),
      shown('a11y/checks.test.ts', 'is text that is cut where it stands', 'the ruler itself'),
      shown('components/journey-place.test.ts', 'and nothing in it moves, all the way', 'a desktop at 400 %'),
    ],
    open: [
      {
        task: 'Enlarge the text alone to 200 %, and go through a request.',
        with: 'Firefox (Zoom Text Only), and the text size of an iPhone and of Android',
        expected: 'All text grows, and none of it is cut or lies over other text.',
      },
    ],
  },
  '1.4.5': {
    open: [
      {
        task: 'Look at the drawings and pictures that the shop’s API gives. The kit itself writes all text as text, the numbers in a drawing included.',
        with: 'The shop’s own items',
        expected:
          'No words stand in a picture that could be text, other than a brand’s own or a label of the product.',
      },
    ],
  },
  '1.4.10': {
    tested: [
      looks('the ruler at 320 px: nothing scrolls sideways'),
      shown('a11y/checks.test.ts', 'is what makes the page scroll sideways', 'the ruler itself'),
      shown(
        'components/finder/finder.test.ts',
        'has room for a finger around every number, on the narrowest screen too',
      ),
    ],
  },
  '1.4.11': {
    tested: [
      shown(
        'package/themes.test.ts',
        'have the contrast that WCAG 2 AA asks of every pair',
        'the edges of controls and the ring of the focus, at 3 to 1',
      ),
      shown(
        'a11y/graphics.test.ts',
        'What is told by a shape is told from what is beside it',
        'parts in a drawing, chosen or not; dots, edges and signs; the steps of the way of a request; in four themes',
      ),
    ],
    open: [
      {
        task: 'Measure what is over a picture: the parts of a drawing that is one, and the boxes that cover something.',
        with: 'A colour picker, the seller’s own pictures, and forced colours',
        expected: 'At least 3 to 1 against what is beside it.',
      },
    ],
  },
  '1.4.12': {
    tested: [
      looks(
        'the ruler, with letters, words, lines and paragraphs set apart as the criterion says',
        [],
        ['set-apart'],
      ),
      shown('a11y/checks.test.ts', 'is text that is cut where it stands', 'the ruler itself'),
    ],
  },
  '1.4.13': {
    tested: [
      shown(
        'components/finder/finder.test.ts',
        'goes on naming it while the pointer is on its way to the name, and no longer than it is here',
        'the name under a drawing, which hides nothing',
      ),
    ],
    open: [
      {
        task: 'Point at a part in a drawing, then move the pointer onto its name, at 400 % and with a magnifier.',
        with: 'A mouse, and the magnifier of the system',
        expected: 'The name stays, and can be read whole.',
      },
      {
        task: 'Point at every control, and bring the focus to it.',
        with: 'A mouse and a keyboard, in the gallery',
        expected: 'Nothing else appears, other than the browser’s own hints at the buttons of the drawing.',
      },
    ],
  },
  '2.1.1': {
    tested: [
      byAxe('scrollable-region-focusable'),
      shown('components/keyboard.test.ts', 'a shopper requests two packs of a part from an order line'),
      shown('components/keyboard.test.ts', 'a shopper finds out what is missing, puts it right'),
      shown('components/keyboard.test.ts', 'a shopper requests a part in place of the return'),
      shown(
        'journeys/pointing-at-the-part.test.ts',
        'chooses a part in the drawing with the keyboard alone, and requests it',
      ),
      shown('journeys/photos.test.ts', 'covers something by keyboard alone'),
      shown('components/delivery/delivery.test.ts', 'by keyboard: arrows choose, Enter takes it'),
      shown('components/requests.test.ts', 'after asking first, with the window as it was and as it becomes'),
      shown(
        'components/help-centre.test.ts',
        'of a thousand, with older ones below and the focus on the first of them',
      ),
    ],
    open: [
      {
        task: 'Go through a request with a picture and an address, with a keyboard that is not a desktop’s.',
        with: 'Full Keyboard Access on an iPhone and an iPad, Switch Access on Android, Safari with its own setting for Tab',
        expected: 'Each control is reached and works.',
      },
    ],
  },
  '2.1.2': {
    tested: [
      shown(
        'components/keyboard.test.ts',
        'a shopper stays inside the dialog while it is open, and leaves it with Escape',
      ),
      shown(
        'components/keyboard.test.ts',
        'a shopper requests two packs of a part from an order line, and is back where she began',
        'Tab leads past the kit to what follows in the page',
      ),
      shown('components/order-item.test.ts', 'Escape closes it and gives the focus back'),
    ],
  },
  '2.1.4': {
    tested: [
      shown(
        'a11y/every-element.test.ts',
        'no character is a shortcut but + − = and 0 while the focus is in a drawing',
      ),
      shown('components/finder/finder.test.ts', 'grows and shrinks with + and −, and is whole again with 0'),
    ],
  },
  '2.2.1': {
    tested: [
      shown('journeys/interruptions.test.ts', 'signs in again and goes on where the session ended'),
      shown(
        'journeys/left-and-taken-up.test.ts',
        'finds everything as it was chosen when the page is opened again',
      ),
    ],
    open: [
      {
        task: 'Ask how long a session lasts, that of a link from an e-mail too. The kit itself sets no limit.',
        with: 'The shop’s API',
        expected: 'At least 20 hours, or a warning from the shop with a way to extend it.',
      },
    ],
  },
  '2.2.2': {
    tested: [
      shown(
        'a11y/every-element.test.ts',
        'nothing moves for long but the sign of what is awaited',
        'it ends within five seconds',
      ),
      shown(
        'a11y/every-element.test.ts',
        'nothing but that sign moves where the shopper wants less motion, and that slowly',
      ),
    ],
  },
  '2.3.1': {
    doesNotApply: 'Nothing flashes: a spinner turns once in 0.9 s, and what fades or rises does so once.',
  },
  '2.4.1': {
    doesNotApply:
      'What repeats from page to page is the shop’s; the kit stands in it as a block, and adds none before the content.',
  },
  '2.4.2': { doesNotApply: 'A page and its title are the shop’s; the kit leaves the title as it is.' },
  '2.4.3': {
    tested: [
      shown('components/keyboard.test.ts', 'a shopper requests two packs of a part from an order line'),
      shown(
        'components/journey.test.ts',
        'moves the focus to the summary, and takes it away once the answer is there',
      ),
      shown(
        'components/journey.test.ts',
        'one step at a time, with what was entered kept and the heading in focus',
      ),
      shown('components/order-item.test.ts', 'and gives the focus to what is left of the line'),
      shown('components/help-centre.test.ts', 'with the list as it was, and the focus on the item’s button'),
      shown('journeys/photos.test.ts', 'removes pictures, and the focus stays among them'),
    ],
    open: [
      {
        task: 'Follow the focus with Tab through each touchpoint in a real page of the shop, also from right to left.',
        with: 'A keyboard',
        expected: 'It goes as one reads, and from the page into the kit and out of it where that stands.',
      },
    ],
  },
  '2.4.4': {
    tested: [byAxe('link-name')],
    open: [
      {
        task: 'Read each link with the sentence around it, in each language; those that the seller and the shop name too.',
        with: 'The gallery, and the shop’s own items',
        expected: 'It can be told where each one leads, and that it opens a new tab.',
      },
    ],
  },
  '2.4.5': {
    doesNotApply: 'The kit is no set of pages, and its steps are those of one process.',
  },
  '2.4.6': {
    tested: [
      shown(
        'components/journey-states/in-english.test.ts',
        'with its heading and its way back',
        'each state has the heading that is meant for it',
      ),
      shown('messages/catalogues.test.ts', 'leaves no text empty'),
    ],
    open: [
      {
        task: 'Read every heading and every label by itself, in each language.',
        with: 'Someone whose language it is, and the list of headings of a screen reader',
        expected: 'Each says what its step or its field is about.',
      },
    ],
  },
  '2.4.7': {
    tested: [
      looks('every control is given the focus: a ring of at least 2 px around it, its label or its box'),
      shown('a11y/checks.test.ts', 'is a control that shows no focus', 'the check itself'),
      shown(
        'components/keyboard.test.ts',
        'a shopper requests two packs of a part from an order line',
        'at each stop the focus can be seen, on the page too',
      ),
      shown('components/requests.test.ts', 'after asking first', 'at each stop the focus can be seen'),
      shown(
        'components/help-centre.test.ts',
        'of a thousand, with older ones below and the focus on the first of them',
        'at each stop the focus can be seen',
      ),
    ],
  },
  '2.4.11': {
    tested: [
      looks('every control is given the focus: some of it is on top at its place'),
      shown(
        'a11y/checks.test.ts',
        'is a control that something lies over when it has the focus',
        'the check itself',
      ),
      shown(
        'hostile/covered.test.ts',
        'among layers that were not made for it',
        'a dialog is on top of sticky headers and of dialogs of the shop',
      ),
      shown(
        'a11y/sticky-layers.test.ts',
        'the focus is never covered',
        'each touchpoint with Tab and back, and the heading of each new step, on a phone and a desktop',
      ),
    ],
  },
  '2.5.1': {
    tested: [
      shown(
        'components/finder/finder.test.ts',
        'grows by a button up to its limit, and shrinks back to the whole',
        'buttons in place of two fingers',
      ),
      shown('components/finder/finder.test.ts', 'chooses a part by a tap, and then names it'),
    ],
  },
  '2.5.2': {
    tested: [
      shown(
        'components/finder/finder.test.ts',
        'moves when it is dragged, and chooses nothing by that',
        'who moves away before letting go has pressed nothing',
      ),
      shown(
        'journeys/photos.test.ts',
        'covers with a pointer what was sent already, takes a step back',
        'a press alone draws nothing, and a drag can be undone',
      ),
      shown(
        'a11y/pressed-and-left.test.ts',
        'has pressed nothing, whatever kind of control it is',
        'every control of every state',
      ),
    ],
  },
  '2.5.3': {
    tested: [byAxe('label-content-name-mismatch')],
    open: [
      {
        task: 'Say of each control what stands on it, in each language; the numbers in a drawing too.',
        with: 'Voice Control on a Mac and an iPhone, Voice Access on Android and Windows',
        expected: 'The control is found by these words, and pressed.',
      },
    ],
  },
  '2.5.4': { doesNotApply: 'Nothing in the kit listens to the motion of a device.' },
  '2.5.7': {
    tested: [
      shown(
        'journeys/photos.test.ts',
        'adds two pictures, sees them sent, and requests the part with them',
        'by a button, in place of dropping them',
      ),
      shown(
        'journeys/pointing-at-the-part.test.ts',
        'sees one choice in the drawing, in the list, and in what the search finds',
        'any part of the drawing is chosen in the list as well',
      ),
      shown(
        'components/finder/finder.test.ts',
        'brings to the middle what is pressed between the parts while it is larger, without a drag',
      ),
      shown(
        'journeys/photos.test.ts',
        'covers with two presses at corners across from each other, without a drag',
      ),
    ],
    open: [
      {
        task: 'Without dragging, cover something in a picture, take it back, and cover something else.',
        with: 'A mouse or a finger alone, by single presses',
        expected: 'The hint over the picture says how, and it can be done.',
      },
    ],
  },
  '2.5.8': {
    tested: [
      looks('the ruler: 24 px and more, 44 px for what leads on; and axe', ['target-size']),
      shown('a11y/checks.test.ts', 'is a target that is too small to be hit', 'the ruler itself'),
      shown(
        'components/finder/finder.test.ts',
        'has room for a finger around every number, on the narrowest screen too',
      ),
    ],
  },
  '3.1.1': {
    doesNotApply: 'A page’s language is the shop’s to say; the kit speaks that of the nearest ancestor.',
  },
  '3.1.2': {
    tested: [
      shown(
        'components/language-not-there.test.ts',
        'English says that it is English, and so does the journey that opens',
        'an order line in a page of a language that the kit lacks',
      ),
    ],
    open: [
      {
        task: 'Hear each touchpoint in a page whose language the kit does not have, such as Finnish, where it speaks English.',
        with: SCREEN_READERS,
        expected: 'The kit’s sentences are read with an English voice.',
      },
      {
        task: 'Hear names of items and parts, titles of guides and hints that are in another language than the page.',
        with: `${SCREEN_READERS}; the shop’s own items`,
        expected: 'They are read in their own language, where the API says which that is.',
      },
    ],
  },
  '3.2.1': {
    tested: [
      shown(
        'components/keyboard.test.ts',
        'a shopper requests two packs of a part from an order line',
        'the focus goes over every control of the way, and nothing but a press leads on',
      ),
      shown('components/keyboard.test.ts', 'a shopper stays inside the dialog while it is open'),
      looks('every control is given the focus, and keeps it'),
    ],
  },
  '3.2.2': {
    tested: [
      shown(
        'components/return-offer.test.ts',
        'on a reason that a part can solve, and leaves the focus on the reason',
      ),
      shown('components/delivery/delivery.test.ts', 'by keyboard: arrows choose, Enter takes it'),
      shown(
        'components/journey.test.ts',
        'in a region that was there before, as soon as the reason is ticked',
      ),
      shown('components/journey.test.ts', 'by a search in which Enter does not leave the step'),
    ],
  },
  '3.2.3': {
    tested: [
      shown(
        'components/journey-place.test.ts',
        'and nothing in it moves, all the way',
        'the heading and the way out are in the same place at each step',
      ),
      shown(
        'a11y/every-element.test.ts',
        'the way back, the heading, the help and what leads on come in the same order',
        'at each step and each touchpoint',
      ),
    ],
  },
  '3.2.4': {
    tested: [
      shown(
        'journeys/part-request.test.ts',
        'requests a part for free and keeps the item',
        'from each touchpoint, by the same names',
      ),
    ],
    open: [
      {
        task: 'List the names and icons of what does the same, over all elements and in each language.',
        with: 'The gallery',
        expected: 'One name and one icon for one thing.',
      },
    ],
  },
  '3.2.6': {
    tested: [
      shown(
        'a11y/every-element.test.ts',
        'the way back, the heading, the help and what leads on come in the same order',
        'the seller’s contact, then the plain link to the shop’s help, both before what leads on',
      ),
    ],
  },
  '3.3.1': {
    tested: [
      shown('components/journey.test.ts', 'in a summary that leads to the field'),
      shown(
        'components/delivery/delivery.test.ts',
        'says at each field what is missing, and the summary leads there',
      ),
      shown('components/delivery/delivery.test.ts', 'says at the choice that the shop refused it'),
      shown('journeys/photos.test.ts', 'can’t be used, loses nothing else, and goes on without it'),
    ],
  },
  '3.3.2': {
    tested: [
      byAxe('form-field-multiple-labels'),
      shown('components/delivery/delivery.test.ts', 'has the fields of'),
      shown('components/journey.test.ts', 'up to the limit of a request, which is said before it is met'),
      shown('components/journey.test.ts', 'counts the characters of a note as they are typed'),
    ],
    open: [
      {
        task: 'Fill in each field by what is said at it alone, in each language.',
        with: 'Someone whose language it is',
        expected: 'It is clear what is to be entered, in which form, and what may be left out.',
      },
    ],
  },
  '3.3.3': {
    tested: [
      shown(
        'components/delivery/delivery.test.ts',
        'says at each field what is missing',
        'with what is right: five digits, such as 97232',
      ),
      shown('components/journey.test.ts', 'in a summary that leads to the field', 'with what is to be done'),
    ],
    open: [
      {
        task: 'Make each mistake that there is a text for, and do what that text says, in each language.',
        with: 'Someone whose language it is',
        expected: 'The text alone is enough to put it right.',
      },
    ],
  },
  '3.3.4': {
    tested: [
      shown('components/journey.test.ts', 'from the review to the one answer that is to change'),
      shown('components/keyboard.test.ts', 'puts it right, and changes an answer in the review'),
      shown('components/requests.test.ts', 'after asking first, with the window as it was and as it becomes'),
      shown('components/return-offer.test.ts', 'makes the return itself, after the shopper has confirmed it'),
    ],
  },
  '3.3.7': {
    tested: [
      shown('components/journey.test.ts', 'with a reason that was given before, and does not ask for it'),
      shown(
        'journeys/interruptions.test.ts',
        'goes back step by step and finds everything as it was entered',
      ),
      shown(
        'journeys/after-the-request.test.ts',
        'requests another part without starting over: reason and address are kept',
      ),
      shown(
        'components/delivery/delivery.test.ts',
        'keeps what was typed while another address is looked at',
      ),
    ],
  },
  '3.3.8': {
    doesNotApply:
      'The kit asks nobody to sign in: its token comes from the shop, or from a link that one press redeems.',
  },
  '4.1.2': {
    tested: [
      byAxe(
        'aria-allowed-attr',
        'aria-hidden-focus',
        'aria-required-attr',
        'aria-roles',
        'aria-valid-attr',
        'aria-valid-attr-value',
        'button-name',
        'label',
        'link-name',
        'nested-interactive',
        'select-name',
        'aria-toggle-field-name',
        'summary-name',
      ),
      shown('a11y/second-engine.test.ts', 'holds no barrier by a second engine either'),
      shown('components/finder/finder.test.ts', 'as chosen where the list says so'),
      shown('a11y/aloud.test.ts', 'as it is written down', 'role, name, state and value of each control'),
    ],
    open: [
      {
        task: 'Go through a whole request with a drawing, two pictures of which one is covered, and a new address; then cancel it.',
        with: SCREEN_READERS,
        expected: 'Each control is read with what it is, its name, its state and each change of that.',
      },
    ],
  },
  '4.1.3': {
    tested: [
      shown(
        'components/journey.test.ts',
        'in a region that was there before, as soon as the reason is ticked',
      ),
      shown('components/finder/finder.test.ts', 'says by eye and ear why a part cannot be chosen now'),
      shown('a11y/aloud.test.ts', 'as it is written down', 'what status regions say on the way'),
    ],
    open: [
      {
        task: 'Wait for a slow answer, search the parts, add and remove a picture, send a request, and let it fail; in the help centre, search and show older orders.',
        with: SCREEN_READERS,
        expected: 'Each message is read once, while the focus stays where it is, and none cuts off another.',
      },
    ],
  },
};

/** How it stands with a criterion, in the words of the report. */
export type State = 'tested' | 'tested in part' | 'open' | 'does not apply';

export function stateOf(entry: Entry): State {
  if ('doesNotApply' in entry) return 'does not apply';
  if (!('tested' in entry)) return 'open';
  return entry.open ? 'tested in part' : 'tested';
}

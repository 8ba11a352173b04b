/**
 * Tests that another browser than Chromium has nothing to say to: they build, start or measure something outside the
 * page, or open a Chromium of their own.
 * @type {Readonly<Record<string, string>>} Glob and reason.
 */
export const NOT_RUN = {
  'test/a11y/{dark,forced-colours,high-contrast,light,second-engine,set-apart}.test.ts':
    'looks at the states in a Chromium of its own',
  'test/a11y/aloud.test.ts': 'asks for the tree of what is read aloud, which Chromium alone hands over',
  'test/a11y/conformance.test.ts': 'runs a program in Node',
  'test/bytes/**': 'weighs the built files, and counts requests in a Chromium of its own',
  'test/check-api/**': 'runs a program in Node, or asks the mock API in ways that no page matters to',
  'test/consumers/**': 'builds projects, and opens them in a Chromium of its own',
  'test/hostile/**': 'opens its pages in a Chromium of its own',
  'test/injection/injection.test.ts': 'opens its pages in a Chromium of its own',
  'test/journeys-command/{command,journeys}.test.ts': 'runs a program in Node',
  'test/loader/**': 'opens its pages in a Chromium of its own',
  'test/looks/looks.test.ts': 'compares pictures that a Chromium of its own takes',
  'test/mock-api/**': 'runs a program in Node',
  'test/mutated/mutated.test.ts': 'runs a program in Node',
  'test/openapi/**': 'checks documents, and runs a program in Node',
  'test/package/**': 'packs and lints the package',
  'test/soak/{soak,two-tabs}.test.ts': 'runs a program in Node',
  'test/ssr/**': 'renders in Node, and opens its pages in a Chromium of its own',
  'test/support/processes.test.ts': 'tests how the tests start programs',
};

/**
 * What is known to differ: each test that fails in a browser, and why. One that no longer fails has to be taken out.
 * @type {Readonly<Record<'Firefox' | 'WebKitGTK', readonly { file: string, tests: readonly string[], reason: string }[]>>}
 */
export const DIFFERENCES = {
  Firefox: [
    {
      file: 'test/a11y/every-element.test.ts',
      tests: ['nothing but that sign moves where the shopper wants less motion, and that slowly'],
      reason: 'Only a Chromium is told by the tests what a shopper wants less of.',
    },
    {
      file: 'test/components/journey-place.test.ts',
      tests: ['and what moves would be told'],
      reason: 'Firefox does not measure layout shifts.',
    },
    {
      file: 'test/components/keyboard.test.ts',
      tests: [
        'a shopper finds out what is missing, puts it right, and changes an answer in the review',
        'a shopper requests a part in place of the return, and submits that',
        'a shopper goes on with the return with one press, and submits that',
      ],
      reason:
        'Past the last stop Tab leaves the page for the browser’s own window, and a window without a screen does not come back.',
    },
    {
      file: 'test/components/delivery/delivery.test.ts',
      tests: ['is put into its country’s form once a field is left, or Enter is pressed'],
      reason: 'Past the last stop Tab leaves the page for the browser’s own window, as above.',
    },
    {
      file: 'test/journeys/photos.test.ts',
      tests: ['covers something by keyboard alone, and it arrives black'],
      reason: 'Tab does not go from the last stop to the first, as it does in a Chromium without a window.',
    },
    {
      file: 'test/journeys/photos.test.ts',
      tests: ['pastes a picture; a text that is pasted into the note stays a text'],
      reason: 'A paste that a script makes brings no files along.',
    },
    {
      file: 'test/journeys/photos.test.ts',
      tests: ['is told why a JPEG that ends too soon can’t be used'],
      reason: 'Firefox decodes a JPEG that ends too soon as far as it goes.',
    },
    {
      file: 'test/components/finder/finder.test.ts',
      tests: ['chooses nothing by a click that a browser sends after a drag all the same'],
      reason: 'Firefox captures no pointer that a script made up.',
    },
    {
      file: 'test/components/photos/encode.test.ts',
      tests: ['a JPEG that ends too soon', 'a PNG that ends too soon'],
      reason: 'Firefox decodes a JPEG or PNG that ends too soon as far as it goes.',
    },
    {
      file: 'test/components/photos/upload.test.ts',
      tests: ['uploads, with the token in a header only'],
      reason:
        'The last progress that is told there is 0; whether by the browser or by what stands in for the network is not known yet.',
    },
  ],
  WebKitGTK: [
    {
      file: 'test/a11y/every-element.test.ts',
      tests: ['nothing but that sign moves where the shopper wants less motion, and that slowly'],
      reason: 'Only a Chromium is told by the tests what a shopper wants less of.',
    },
    {
      file: 'test/client/read-json.test.ts',
      tests: [
        'believes no length that is told, but counts',
        'times out where it comes drop by drop, and gives up the rest',
      ],
      reason: 'WebKit gives up the rest of an answer with the next task, not yet as the reading ends.',
    },
    {
      file: 'test/components/journey-place.test.ts',
      tests: ['and what moves would be told'],
      reason: 'WebKit does not measure layout shifts.',
    },
    {
      file: 'test/components/keyboard.test.ts',
      tests: ['a shopper requests two packs of a part from an order line, and is back where she began'],
      reason:
        'Where an arrow key goes from one radio button to the next, WebKit no longer counts it as :focus-visible.',
    },
    {
      file: 'test/components/finder/finder.test.ts',
      tests: ['grows with the wheel and Ctrl, about the pointer'],
      reason: 'The wheel that WebKit’s driver turns knows nothing of the keys that are held.',
    },
    {
      file: 'test/components/finder/finder.test.ts',
      tests: [
        'chooses a part by a tap, and then names it',
        'grows under two fingers, and chooses nothing by that',
        'moves under one finger while it is larger, and chooses nothing by that',
      ],
      reason: 'WebKit’s driver has no fingers: what it is asked to touch, it presses with the mouse.',
    },
    {
      file: 'test/journeys/pointing-at-the-part.test.ts',
      tests: ['finds a part by pinch and tap on a phone, and requests it'],
      reason: 'WebKit’s driver has no fingers, as above.',
    },
    {
      file: 'test/components/photos/encode.test.ts',
      tests: ['a JPEG that ends too soon', 'a PNG that ends too soon', 'a WebP that ends too soon'],
      reason:
        'WebKit decodes a picture that ends too soon as far as it goes; the WebP is a PNG there, as WebKit makes none.',
    },
    {
      file: 'test/components/photos/picture-header.test.ts',
      tests: ['is read of real pictures, whatever else they hold'],
      reason: 'A canvas in WebKit makes no WebP: what it gives is a PNG.',
    },
    {
      file: 'test/journeys/photos.test.ts',
      tests: ['is told why a JPEG that ends too soon can’t be used'],
      reason: 'WebKit decodes a JPEG that ends too soon as far as it goes.',
    },
  ],
};

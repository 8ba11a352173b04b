// The page objects in WebdriverIO's hands: three journeys in the shop at the address that the arguments name.
import { shopperAt, type Shopper, type Step } from 'product-support-kit/testing';
import { remote } from 'webdriverio';

const [url = '', port = '', chromium = '', language = 'en'] = process.argv.slice(2);

const ITEM = ['114-7702615', '114-7702615-1'] as const;
const MADE = ['114-7619305', '114-7619305-1'] as const;

/** What the shopper does, and in which state of the shop. */
const JOURNEYS: readonly { title: string; page: string; go(shopper: Shopper): Promise<void> }[] = [
  {
    title: 'requests a part from the order page',
    page: 'orders.html',
    async go(shopper) {
      const item = shopper.orderItem(...ITEM);
      const support = await item.asksForHelp();
      await support.isOpen();
      await support.requestsAPart();
      await support.says('damaged');
      await support.continues();
      await support.needs('Drip tray');
      await support.continues();
      await support.notes('A corner is broken off.');
      await support.continues();
      const review = await support.reviewsIt();
      await review.keeps({ reason: 'damaged', parts: ['Drip tray'], note: 'A corner is broken off.' });
      await review.saysThatAPartCannotBeReturned();
      await review.saysHowTheReturnWindowGrows();
      await support.sendsIt();
      await support.isReceived();
      await support.isDone();
      await item.isRequested();
    },
  },
  {
    title: 'cancels a request before it is dispatched',
    page: 'orders.html',
    async go(shopper) {
      const item = shopper.orderItem(...MADE);
      const requests = await item.opensItsRequests();
      await requests.wantsToCancel();
      await requests.cancels();
      await item.isFreeAgain();
    },
  },
  {
    title: 'picks an item in the help centre, and is led to its support page',
    page: 'help.html',
    async go(shopper) {
      const help = shopper.helpCentre();
      await help.searches('114-7660587');
      const support = await help.asksForHelpWithTheFirst();
      await support.isOpen();
      await support.mayChoose();
      await help.goesBackToTheOrders();
    },
  },
];

const browser = await remote({
  hostname: '127.0.0.1',
  port: Number(port),
  logLevel: 'error',
  capabilities: {
    browserName: 'chrome',
    'goog:chromeOptions': {
      binary: chromium,
      args: ['--headless=new', '--no-sandbox', '--window-size=1100,900'],
    },
    'wdio:enforceWebDriverClassic': true,
  },
});

let failed = 0;
try {
  for (const by of ['mouse', 'keyboard'] as const) {
    for (const { title, page, go } of JOURNEYS) {
      const steps: Step[] = [];
      const onStep = (step: Step): void => void steps.push(step);
      // A world of its own, which no other journey has changed.
      const moment = `2026-06-16T17:00:0${JOURNEYS.findIndex((one) => one.title === title)}${by === 'mouse' ? '' : '.5'}Z`;
      await browser.url(`${url}${page}?lang=${language}&now=${moment}`);
      try {
        await go(shopperAt(browser, { language, by, timeout: 20_000, onStep }));
        console.log(`passed  The shopper ${title}, by ${by} (${steps.length} steps)`);
      } catch (error) {
        failed += 1;
        console.log(
          `FAILED  The shopper ${title}, by ${by}, where the shopper ${steps.at(-1)?.words ?? 'begins'}`,
        );
        console.log(`  ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
} finally {
  await browser.deleteSession();
}
const count = JOURNEYS.length * 2;
console.log(`${count - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

// Pieces of a shop's pages, what its support API answers, and what a visit waits for.

export const link = '<a href="/help">Help with this item</a>';

export const provider = (...inside) =>
  `<product-support-provider api-base="/api" marketplace="US">${inside.join('\n')}</product-support-provider>`;

export const orderItem = (number) =>
  `<product-support-order-item order-id="o" item-id="${number}">${link}</product-support-order-item>`;

/** Answers `GET /support-options`: what `optionOf` says of an item's number, available if it says nothing. */
export const answersOptions =
  (optionOf = () => ({})) =>
  (path, query) =>
    path === '/support-options'
      ? {
          status: 200,
          body: {
            options: query.getAll('item').map((item) => {
              const [orderId, itemId] = item.split(':');
              return { orderId, itemId, available: true, solutions: ['part'], ...optionOf(Number(itemId)) };
            }),
          },
        }
      : { status: 404, body: { title: 'Not found', status: 404 } };

/** The button of an order line. */
export const option = (page) => page.waitForSelector('>>> button[part="option"]', { visible: true });

export const becomesDefined = (page, name) =>
  page.waitForFunction((tag) => customElements.get(`product-support-${tag}`), {}, name);

/** Whether a shopper sees the plain link, and what a press on it opens. */
export async function pressesLink(page) {
  const shown = await page.waitForSelector('a', { visible: true });
  await Promise.all([page.waitForNavigation(), shown.click()]);
  return new URL(page.url()).pathname;
}

/** The page has asked for all that it wants, and has nothing left to do. */
export async function settles(page) {
  await page.waitForNetworkIdle({ idleTime: 150 });
  // A browser that shows nothing new may never call itself idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  await page.waitForNetworkIdle({ idleTime: 150 });
}

/** What the browser says of the network. */
export const onConnection = (page, effectiveType, saveData = false) =>
  page.evaluateOnNewDocument(
    (connection) => Object.defineProperty(navigator, 'connection', { value: connection }),
    {
      effectiveType,
      saveData,
    },
  );

/** A strict policy, with what a page allows besides. */
export const strict = (...more) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    ...more,
  ].join('; ');

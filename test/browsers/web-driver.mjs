// A page behind a WebDriver, in the words of Puppeteer: as much of them as the test runner and its commands use.

/** What WebDriver calls the keys that type nothing. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  Space: ' ',
};
/** What Puppeteer makes a page unless it is told otherwise. */
const VIEWPORT = { width: 800, height: 600 };
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyOf = (name) => {
  const value = KEYS[name] ?? name;
  if ([...value].length !== 1) throw new Error(`WebDriver knows no key "${name}".`);
  return value;
};

/**
 * Opens a session of a WebDriver.
 * @param {string} driver its URL
 * @param {object} capabilities
 * @param {{ x: number, y: number }} corner where its window stands
 */
export async function openSession(driver, capabilities, corner) {
  const call = async (method, path, body) => {
    const response = await fetch(`${driver}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId, capabilities: given } = await call('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${sessionId}`;
  // A page may never finish loading; the runner has its own time-outs.
  await call('POST', `${session}/timeouts`, { pageLoad: 60_000, script: 60_000 });
  let connected = true;
  return {
    version: `${given.browserName} ${given.browserVersion}`,
    get connected() {
      return connected;
    },
    async close() {
      connected = false;
      await call('DELETE', session);
    },
    async newPage() {
      const page = pageOf({
        get: (path) => call('GET', session + path),
        post: (path, body) => call('POST', session + path, body),
      });
      await call('POST', `${session}/window/rect`, corner);
      await page.setViewport(VIEWPORT);
      return page;
    },
  };
}

function pageOf({ get, post }) {
  let url = 'about:blank';
  const keys = (actions) => post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const pointer = (actions) =>
    post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  let at = { x: 0, y: 0 };
  // The driver turns the wheel by the difference to where the last turn has left it.
  const turned = { deltaX: 0, deltaY: 0 };
  const moveTo = (x, y) => {
    at = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', duration: 0, ...at };
  };
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });
  const down = (value) => ({ type: 'keyDown', value: keyOf(value) });
  const up = (value) => ({ type: 'keyUp', value: keyOf(value) });

  return {
    keyboard: {
      // One call a letter: typed in one go, a driver loses a letter that comes twice.
      async type(text) {
        for (const letter of text) await keys([down(letter), up(letter)]);
      },
      press: (key) => keys([down(key), up(key)]),
      down: (key) => keys([down(key)]),
      up: (key) => keys([up(key)]),
    },
    mouse: {
      move: (x, y) => pointer([moveTo(x, y)]),
      click: (x, y, options) =>
        pointer([moveTo(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (options) => pointer([button('pointerDown', options)]),
      up: (options) => pointer([button('pointerUp', options)]),
      reset: () => pointer([moveTo(0, 0)]),
      wheel({ deltaX, deltaY }) {
        turned.deltaX += Math.round(deltaX);
        turned.deltaY += Math.round(deltaY);
        const scroll = { type: 'scroll', duration: 0, ...at, ...turned };
        return post('/actions', { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
      },
    },
    async goto(next) {
      url = next;
      await post('/url', { url });
    },
    url: () => url,
    isClosed: () => false,
    browser: () => ({
      userAgent: () => post('/execute/sync', { script: 'return navigator.userAgent', args: [] }),
    }),
    evaluate: (work) => post('/execute/sync', { script: `return (${work})()`, args: [] }),
    /** Makes the window so large that the page in it has this size. */
    async setViewport({ width, height }) {
      const inner = await post('/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      if (inner[0] === width && inner[1] === height) return;
      const outer = await get('/window/rect');
      await post('/window/rect', {
        width: outer.width - inner[0] + width,
        height: outer.height - inner[1] + height,
      });
    },
  };
}

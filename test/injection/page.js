// What runs in a page: elements of the kit, each with an API of its own, a shopper who goes through each, and a look at
// everything that came into the page. It writes to the page by DOM calls alone, so that any policy lets it.
const MOST_STEPS = 16;
/** What has not come to rest by then, in ms, never does. */
const DEADLINE = 30_000;
/** So many scenes go on at the same time: each waits more than it computes. */
const LANES = 8;

/** What ran though it must not, by the number of its payload. */
const ran = [];
window.canary = (number) => ran.push(String(number));
const violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
);
const uncaught = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

/** Every node that is rendered under one, through shadow roots, its own included. */
function* within(root) {
  for (const node of [...(root.shadowRoot?.childNodes ?? []), ...root.childNodes]) {
    yield node;
    if (node.nodeType === Node.ELEMENT_NODE) yield* within(node);
  }
}
const elementsIn = (root) => [...within(root)].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE);

const task = () => {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
};

const isBusy = (root) =>
  elementsIn(root).some((element) => element.matches('[aria-busy="true"], .spinner, .skeleton'));

/** How many calls of each API have no answer yet. */
const open = new Map();
/** Tells of each call that was answered. */
const calls = new EventTarget();
const { fetch: realFetch } = window;
window.fetch = async (address, init) => {
  const [, number] = /\/api\/(\d+)\//.exec(new Request(address).url) ?? [];
  open.set(number, (open.get(number) ?? 0) + 1);
  try {
    return await realFetch(address, init);
  } finally {
    open.set(number, open.get(number) - 1);
    calls.dispatchEvent(new Event('answered'));
  }
};
const waits = (element) =>
  open.get(element.parentElement.getAttribute('api-base').split('/').at(-1)) > 0 || isBusy(element);

/** Resolves with whether anything changed under an element, or a call was answered, in so many ms. */
const changed = (root, most) =>
  new Promise((resolve) => {
    const end = (whether) => {
      clearTimeout(timer);
      observer.disconnect();
      calls.removeEventListener('answered', note);
      resolve(whether);
    };
    const note = () => end(true);
    const observer = new MutationObserver(note);
    const timer = setTimeout(end, most, false);
    calls.addEventListener('answered', note);
    observer.observe(root, { attributes: true });
    for (const { shadowRoot } of [root, ...elementsIn(root)])
      if (shadowRoot)
        observer.observe(shadowRoot, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
  });

/** An element that goes on waiting, or never shows what it should. */
class Restless extends Error {}

/** Waits until something is in an element, whose code may have yet to come, and it waits for nothing. */
async function settled(element, selector = '.body, [data-empty]') {
  const end = performance.now() + DEADLINE;
  for (let quiet = 0; quiet < 2;) {
    await task();
    await element.updateComplete;
    const isThere = element.matches(selector) || find(element, selector).length > 0;
    quiet = !isThere || waits(element) ? 0 : quiet + 1;
    if (quiet === 0 && !(await changed(element, end - performance.now())))
      throw new Restless(isThere ? 'it waits for nothing' : `it never shows ${selector}`);
  }
}

/** Where an address stands in an element. */
const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'xlink:href',
  'srcdoc',
  'ping',
];
/** Elements that the kit has no use for. */
const FOREIGN =
  'script, iframe, frame, object, embed, base, meta, link, marquee, use, foreignObject, animate, set, math, video, audio, template, noscript, [data-injected]';

/** What is wrong with an address in the page; the kit's own lead within it. */
function faultOf(value) {
  if (value.startsWith('#')) return undefined;
  if (!URL.canParse(value)) return 'is none';
  const { href, protocol, username, password, hostname } = new URL(value);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (username || password || !(protocol === 'https:' || (protocol === 'http:' && isHere)))
    return 'is not safe';
  return href === value ? undefined : 'is not as the browser writes it';
}

/** What a server's text may look like in the page, and what it must not have become. */
class Look {
  texts = new Set();
  wrong = new Set();

  take(root) {
    for (const node of within(root)) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentNode?.matches?.('style')) this.texts.add(node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node);
    }
  }

  #element(element) {
    if (element.matches(FOREIGN)) this.wrong.add(`<${element.localName}> is in the page`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) this.wrong.add(`${name}="${value}" is in the page`);
      // Where the kit finds its own again.
      if (name.startsWith('data-')) continue;
      if (name === 'style') this.wrong.add(`style="${value}" is in the page`);
      if (ADDRESSES.includes(name)) {
        const fault = faultOf(value);
        if (fault) this.wrong.add(`${name}=${JSON.stringify(value)} ${fault}`);
      } else this.texts.add(value);
    }
    // What a field holds is no text of the page's, but is read as one.
    if (element.matches('input, textarea, select, option')) this.texts.add(element.value);
  }
}

/** A text without the signs that only turn it: the kit puts some around it, and takes others out. */
const unturned = (text) => text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').trim();

const find = (root, selector) => elementsIn(root).filter((element) => element.matches(selector));
const stepOf = (root) => find(root, '.body[data-step]')[0]?.dataset.step;
const press = (element) => {
  if (!element) return false;
  element.click();
  return true;
};

/** Presses that lead through a journey, by its step; what is not named ends it. */
const ONWARD = {
  support: (root) => press(find(root, '.way button')[0]),
  reason(root) {
    press(find(root, 'input[value="missing"]')[0]);
    return true;
  },
  async parts(root, look) {
    // The first alone: what goes with it is suggested while it is not chosen.
    for (const some of [1, undefined]) {
      const boxes = find(root, 'input[type="checkbox"]:not(:disabled):not(:checked)');
      for (const box of boxes.slice(0, some)) box.click();
      await settled(root);
      look.take(root);
    }
    return true;
  },
  details: () => true,
  review: () => true,
  delivery: (root) => press(find(root, 'input[type="radio"]')[1]),
  'return-review': () => true,
  'out-of-stock': (root) => press(find(root, '.way button').at(-1)),
};

async function journey(root, look, onStep) {
  const steps = [];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    await settled(root);
    look.take(root);
    const step = stepOf(root);
    if (!step) return steps;
    steps.push(step);
    if (onStep && (await onStep(step, steps))) continue;
    if (!(await ONWARD[step]?.(root, look))) return steps;
    await settled(root);
    look.take(root);
    // Still here: what was filled in is sent.
    if (stepOf(root) === step && !press(find(root, 'button.primary')[0])) return steps;
  }
  return steps;
}

const WALKS = {
  async request(root, look) {
    if (root.localName === 'product-support-deep-link') {
      await settled(root, 'button');
      look.take(root);
      press(find(root, 'button.primary')[0]);
    }
    return journey(root, look, async (step, steps) => {
      // Once: where the parts go is chosen from among the addresses.
      if (step !== 'review' || steps.includes('delivery')) return false;
      return press(find(root, 'button.link').find((button) => button.ariaLabel?.includes('address')));
    });
  },
  async return(root, look) {
    return journey(root, look, async (step, steps) => {
      // Once: the parts that remain are looked at.
      if (step !== 'out-of-stock' || steps.filter((name) => name === step).length > 1) return false;
      return press(find(root, '.way button')[0]);
    });
  },
  async look(root, look) {
    await settled(root, 'summary, button, [data-empty]');
    look.take(root);
    return ['line'];
  },
  async line(root, look) {
    await settled(root, 'summary, button, [data-empty]');
    look.take(root);
    return press(find(root, 'summary')[0]) ? WALKS.list(root, look) : ['line'];
  },
  async list(root, look) {
    await settled(root, 'article, p.state, div.state');
    look.take(root);
    // The first that asks: what a cancellation would change is shown.
    press(find(root, 'button.quiet').find((button) => button.textContent.includes('Cancel')));
    await settled(root, 'article, .state');
    look.take(root);
    return ['list'];
  },
  async orders(root, look) {
    await settled(root, '.page');
    look.take(root);
    press(find(root, 'button[name="more"]')[0]);
    await settled(root, '.page');
    look.take(root);
    return ['orders'];
  },
  async once(root, look) {
    await settled(root, 'button');
    press(find(root, 'button.primary')[0]);
    await settled(root, '.body, .card');
    look.take(root);
    return [stepOf(root) ?? 'none'];
  },
};

async function show({ number, tag, attributes, walk, placed }) {
  const provider = document.createElement('product-support-provider');
  provider.setAttribute('api-base', `/api/${number}`);
  provider.setAttribute('marketplace', 'US');
  provider.getToken = () => 'token';
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  provider.append(element);
  document.body.append(provider);
  const look = new Look();
  const steps = await WALKS[walk](element, look).catch((error) => {
    if (!(error instanceof Restless)) throw error;
    look.wrong.add(error.message);
    return [stepOf(element) ?? 'none'];
  });
  provider.remove();
  const texts = unturned([...look.texts].join('\n\u0001'));
  return {
    number,
    steps,
    // By their places in the list of what was put in.
    seen: placed.flatMap(({ text }, index) => (texts.includes(unturned(text)) ? [index] : [])),
    wrong: [...look.wrong],
  };
}

/** Resolves once everything that begins by itself with what is shown has begun; what is fetched has had its answer before. */
window.hasBegun = async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await task();
};

/** Shows all scenes of this page, one beside the other. */
async function run() {
  // What the page itself holds is loaded with it.
  await Promise.all(
    ['product-support-journey', 'product-support-requests'].map((tag) => customElements.whenDefined(tag)),
  );
  const scenes = await (await realFetch(`/scenes${location.search}`)).json();
  const shown = [];
  const waiting = [...scenes];
  const lane = async () => {
    for (let scene = waiting.shift(); scene; scene = waiting.shift()) shown.push(await show(scene));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  window.result = { shown, ran, violations, uncaught };
}

void run().catch((error) => {
  window.result = { failed: String(error?.stack ?? error) };
});

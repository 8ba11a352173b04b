// In every page, before anything else: mounts, opens and presses whatever contestant stands there, and takes the time.
(() => {
  const { contestant } = window;
  const { tag, attributes = {}, text, pressed, isLine, dialog } = contestant;

  /** Resolves once what was rendered is painted, with the time. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });

  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  /** Leads through shadow roots; undefined where it ends early. */
  const at = ([first, ...path]) =>
    path.reduce((root, selector) => root?.shadowRoot?.querySelector(selector), document.querySelector(first));

  const act = ({ on, call, set }) => {
    const target = at(on);
    if (call) target[call]();
    else target[set[0]] = set[1];
  };

  const hasBox = (element) => {
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return width > 40 && height > 40 && element.checkVisibility({ visibilityProperty: true });
  };

  /** What a shopper presses in an element; undefined while it has not rendered. */
  const pressable = (element) => {
    if (pressed) return element.shadowRoot?.querySelector(pressed) ?? undefined;
    return !tag.includes('-') || element.shadowRoot?.childElementCount ? element : undefined;
  };

  const options = Array.from({ length: isLine ? 1000 : 0 }, (_, index) => ({
    orderId: 'order-1',
    itemId: `item-${index}`,
    available: true,
    solutions: ['parts'],
  }));

  function made(index) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (isLine) {
      element.setAttribute('order-id', 'order-1');
      element.setAttribute('item-id', `item-${index}`);
      element.option = options[index];
    } else element.textContent = text;
    return element;
  }

  async function untilRendered(element) {
    for (let turn = 0; turn < 100 && !pressable(element); turn += 1) await Promise.resolve();
    while (!pressable(element)) await task();
  }

  window.bench = {
    painted,
    at,
    async ready() {
      if (tag.includes('-')) await customElements.whenDefined(tag);
      await painted();
      await painted();
    },

    /** From the first `createElement` to the last element rendered and laid out, in ms. */
    async mount(count) {
      const grid = document.querySelector('#grid');
      const start = performance.now();
      const all = document.createDocumentFragment();
      for (let index = 0; index < count; index += 1) all.append(made(index));
      const last = all.lastChild;
      grid.append(all);
      await untilRendered(last);
      last.getBoundingClientRect();
      const time = performance.now() - start;
      await painted();
      if ([...grid.children].some((element) => !pressable(element)))
        throw new Error('Not all have rendered.');
      return time;
    },

    async unmount() {
      document.querySelector('#grid').replaceChildren();
      await painted();
    },

    /** Opens and closes the dialog so many times; now and then it is painted. */
    async openAndClose(times) {
      for (let time = 0; time < times; time += 1) {
        const next = time % 10 === 0 ? painted : task;
        act(dialog.open);
        while (!hasBox(at(dialog.opened))) await next();
        act(dialog.close);
        while (hasBox(at(dialog.opened))) await next();
        await next();
      }
    },

    /** Where the mouse has to press. */
    place(path) {
      const { x, y, width, height } = at(path).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** Has the button open the dialog, where it does not by itself, and takes the time from each press. */
    watchPresses(path) {
      at(path).addEventListener('click', ({ timeStamp }) => {
        window.opened = undefined;
        if (!isLine) act(dialog.open);
        const look = async () => {
          if (hasBox(at(dialog.opened))) window.opened = (await painted()) - timeStamp;
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },

    async close() {
      act(dialog.close);
      while (hasBox(at(dialog.opened))) await painted();
      await painted();
      window.opened = undefined;
    },
  };

  if (contestant.watchesLoad) {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    addEventListener('DOMContentLoaded', async () => {
      if (tag.includes('-')) await customElements.whenDefined(tag);
      const element = document.querySelector('#widget');
      while (!(pressable(element)?.getBoundingClientRect().height > 10)) await task();
      window.usable = await painted();
    });
  }
})();

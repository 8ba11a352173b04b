// Fingers and the wheel of a mouse for the browser tests: `touch.ts` is their face in the page.

/** A plugin for the runner that plays touches and turns of the wheel in the page under test, as its browser takes them. */
export function touchPlugin() {
  /** One connection a page, made when its test first needs it. */
  const connections = new WeakMap();

  function connectionOf({ browser, id }) {
    const page = browser.getPage(id);
    if (!connections.has(page)) connections.set(page, connect(page));
    return connections.get(page);
  }

  async function connect(page) {
    const connection = await page.createCDPSession();
    await connection.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    return connection;
  }

  const commands = {
    /** Each frame says where the fingers are; after the last they leave. */
    async 'touch:play'({ frames }, session) {
      const connection = await connectionOf(session);
      for (const [index, fingers] of frames.entries()) {
        await connection.send('Input.dispatchTouchEvent', {
          type: index === 0 ? 'touchStart' : 'touchMove',
          touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
        });
      }
      await connection.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return true;
    },
    async 'touch:wheel'({ at, deltaX, deltaY, withControl }, session) {
      const connection = await connectionOf(session);
      await connection.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...at,
        deltaX,
        deltaY,
        modifiers: withControl ? 2 : 0,
      });
      return true;
    },
  };

  return {
    name: 'touch',
    async executeCommand({ command, payload, session }) {
      return command in commands ? commands[command](payload, session) : undefined;
    },
  };
}

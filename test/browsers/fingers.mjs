// Fingers and the wheel of a mouse, as `test/support/touch.mjs` plays them, over WebDriver instead of Chromium's protocol.

/** A plugin for the runner that stands in for the suite's own. */
export function fingersPlugin() {
  const commands = {
    async 'touch:play'({ frames }, { touchscreen }) {
      if (!touchscreen) throw new Error('This browser’s driver has no fingers.');
      const fingers = [];
      for (const [index, places] of frames.entries()) {
        for (const [finger, { x, y }] of places.entries()) {
          if (index === 0) fingers.push(await touchscreen.touchStart(x, y));
          else await fingers[finger].move(x, y);
        }
      }
      for (const finger of fingers) await finger.end();
    },
    async 'touch:wheel'({ at, deltaX, deltaY, withControl }, { mouse, keyboard }) {
      await mouse.move(at.x, at.y);
      if (withControl) await keyboard.down('Control');
      await mouse.wheel({ deltaX, deltaY });
      if (withControl) await keyboard.up('Control');
    },
  };
  return {
    name: 'fingers',
    async executeCommand({ command, payload, session }) {
      if (!(command in commands)) return undefined;
      await commands[command](payload, session.browser.getPage(session.id));
      return true;
    },
  };
}

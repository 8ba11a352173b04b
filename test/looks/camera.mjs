import { readPng } from './png.mjs';

/** Higher than all that is shown, in px: what is not in the window is neither loaded nor drawn. */
const HEIGHT = 8_000;

const PATIENCE = 120_000;

/** A page that takes pictures of states, in one look after another; `LOOKS` says what each look is. */
export class Camera {
  #page;
  #session;
  #LOOKS;

  static async open(browser, origin, LOOKS) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const camera = new Camera();
    camera.#page = page;
    camera.#session = await page.createCDPSession();
    camera.#LOOKS = LOOKS;
    await page.goto(origin, { waitUntil: 'load' });
    await page.waitForFunction('window.looks');
    return camera;
  }

  /** The states of the gallery. */
  states() {
    return this.#page.evaluate(() => window.looks.states);
  }

  /** Sets the page up for the pictures that follow. */
  async turnTo({ look, width }) {
    const media = { 'prefers-reduced-motion': 'reduce', 'forced-colors': 'none', ...this.#LOOKS[look].media };
    await this.#session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(media).map(([name, value]) => ({ name, value })),
    });
    await this.#page.setViewport({ width, height: HEIGHT });
  }

  /** Takes one picture. */
  async take(picture) {
    const box = await this.#page.evaluate((what) => window.looks.show(what), picture);
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'png',
      clip: { ...box, scale: 1 },
      optimizeForSpeed: true,
    });
    return readPng(Buffer.from(data, 'base64'));
  }
}

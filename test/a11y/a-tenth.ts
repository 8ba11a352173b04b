import { LONG, runsLong } from '../support/long-command.js';

/** Looks at a fixed tenth of all states, languages and widths in one look: a file each, so that none takes too long. */
export function looksAtATenth(
  theme: 'light' | 'dark' | 'forced colours' | 'set apart' | 'high contrast',
): void {
  describe(`A tenth of all states, languages and widths, ${theme}`, () => {
    it('holds no barrier, nothing too small or cut, and no focus that is not seen', async function () {
      this.timeout(LONG);
      const lines = await runsLong('test/a11y/matrix.mjs', '--share', '0.1', '--theme', theme);
      console.log(lines.at(-1));
    });
  });
}

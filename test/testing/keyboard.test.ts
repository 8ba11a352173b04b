import { expect } from '@open-wc/testing';
import {
  pickWithKeys,
  pressWithKeys,
  reach,
  tickWithKeys,
  type Keyboard,
} from '../../src/testing/keyboard.js';

/** A page of stops for the Tab key; each has one place, or several that arrows lead through. */
class Stops implements Keyboard<readonly string[]> {
  readonly pressed: string[] = [];
  #stop = -1;
  readonly #at: number[];

  constructor(
    readonly stops: readonly (readonly string[])[],
    readonly ticked = new Set<string>(),
  ) {
    this.#at = stops.map(() => 0);
  }

  get focus(): string | undefined {
    return this.stops[this.#stop]?.[this.#at[this.#stop] ?? 0];
  }

  async press(key: string): Promise<void> {
    this.pressed.push(key);
    const stop = this.stops[this.#stop];
    if (key === 'Tab') this.#stop = this.#stop + 1 < this.stops.length ? this.#stop + 1 : -1;
    else if (key === 'ArrowDown' && stop)
      this.#at[this.#stop] = ((this.#at[this.#stop] ?? 0) + 1) % stop.length;
    else if (key === 'Space' && this.focus !== undefined) this.ticked.add(this.focus);
  }

  hasFocus = async (names: readonly string[]): Promise<boolean> =>
    this.focus !== undefined && names.includes(this.focus);
  isTicked = async ([name = '']: readonly string[]): Promise<boolean> => this.ticked.has(name);
  valueOf = async (): Promise<string> => this.focus ?? '';
}

const failureOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'nothing', String);

describe('A shopper with a keyboard alone', () => {
  it('tabs to a button and presses Enter, once or twice', async () => {
    const stops = new Stops([['skip'], ['menu'], ['option']]);
    await pressWithKeys(stops, ['option'], 'the option', false);
    expect(stops.pressed).to.deep.equal(['Tab', 'Tab', 'Tab', 'Enter']);
    await pressWithKeys(stops, ['option'], 'the option', true);
    expect(stops.pressed.slice(4)).to.deep.equal(['Enter', 'Enter']);
  });

  it('comes round again to what lies before', async () => {
    const stops = new Stops([['back'], ['continue']]);
    await reach(stops, ['continue'], 'continue');
    await reach(stops, ['back'], 'back');
    expect(stops.focus).to.equal('back');
  });

  it('is stopped where something is out of reach, and says what', async () => {
    const stops = new Stops([['skip'], ['menu']]);
    expect(await failureOf(pressWithKeys(stops, ['option'], 'the button "Get help"', false))).to.include(
      'can\'t reach the button "Get help" with the Tab key',
    );
    expect(stops.pressed).not.to.include('Enter');
  });

  it('goes through a group of radio buttons with arrows, and ticks with the space bar what is not ticked', async () => {
    const stops = new Stops([['a', 'b', 'c']]);
    await tickWithKeys(stops, ['c'], ['a', 'b', 'c'], 'c');
    expect(stops.pressed).to.deep.equal(['Tab', 'ArrowDown', 'ArrowDown', 'Space']);
    const ticked = new Stops([['a']], new Set(['a']));
    await tickWithKeys(ticked, ['a'], ['a'], 'a');
    expect(ticked.pressed).to.deep.equal(['Tab']);
  });

  it('is stopped where no arrow leads there', async () => {
    const stops = new Stops([['a', 'b'], ['c']]);
    expect(await failureOf(tickWithKeys(stops, ['x'], ['a', 'b'], 'x'))).to.include(
      "can't reach x with the arrow",
    );
    expect(stops.pressed).not.to.include('Space');
  });

  it('picks from a list with arrows, and says so where the list does not have it', async () => {
    const stops = new Stops([['1', '2', '3']]);
    await pickWithKeys(
      {
        press: (key) => stops.press(key),
        hasFocus: async () => stops.focus !== undefined,
        isTicked: stops.isTicked,
        valueOf: stops.valueOf,
      },
      ['1'],
      '3',
      'the quantity',
    );
    expect(stops.focus).to.equal('3');
    const short = new Stops([['1', '2']]);
    const keys: Keyboard<readonly string[]> = {
      press: (key) => short.press(key),
      hasFocus: async () => short.focus !== undefined,
      isTicked: short.isTicked,
      valueOf: short.valueOf,
    };
    expect(await failureOf(pickWithKeys(keys, ['1'], '9', 'the quantity'))).to.include(
      "can't pick 9 in the quantity",
    );
  });
});

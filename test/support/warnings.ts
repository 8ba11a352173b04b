import { waitUntil } from '@open-wc/testing';

let heard: string[] = [];

/** What the console was warned of in a test, in place of the console; call it once in a `describe`. */
export function useWarnings(): typeof warnings {
  const { warn } = console;
  beforeEach(() => {
    heard = [];
    console.warn = (...words: unknown[]) => heard.push(words.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}

const warnings = {
  get all(): readonly string[] {
    return heard;
  },

  /** Waits for the first warning. */
  async first(): Promise<string> {
    await waitUntil(() => heard.length > 0, 'nothing was warned of', { interval: 10 });
    return heard[0] ?? '';
  },
};

import { starts, type Ended } from './processes.js';

/** The runner gives a file 300 s, of which these leave some to load it. */
const PATIENCE = 270_000;

/** So long is waited at a time: a command of the runner's server may take 20 s. */
const A_WHILE = 10_000;

/** So long a process has to clear up what it made. */
const LAST_WORDS = 15_000;

/** For the test that runs it: how long mocha has to wait. */
export const LONG = PATIENCE + LAST_WORDS + 5_000;

/**
 * Runs one of the project's own long commands as a process of its own, as `npm run` does, and hands back the lines that it
 * wrote. Fails with all of them where it does not end well, or not in time.
 */
export async function runsLong(file: string, ...args: readonly string[]): Promise<readonly string[]> {
  const running = await starts('node', [file, ...args], { ready: /^/ });
  const started = performance.now();
  let isOver = false;
  while (!isOver && performance.now() - started < PATIENCE)
    isOver = await running.isOver({ within: A_WHILE });
  if (!isOver) await running.sends('SIGTERM');
  const ended = await running.ends({ timeout: LAST_WORDS });
  if (!isOver || ended.code !== 0) throw new Error(said([file, ...args], ended, isOver));
  return ended.stdout.trimEnd().split('\n');
}

const said = (command: readonly string[], { code, stdout, stderr }: Ended, isOver: boolean): string =>
  [
    `${command.join(' ')} ${isOver ? `ended with ${code}` : `took longer than ${PATIENCE / 1000} s`}:`,
    stdout,
    stderr,
  ].join('\n');

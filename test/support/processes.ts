import { executeServerCommand } from '@web/test-runner-commands';

/** What runs: a program of the project (built freshly for the run), `node`, or a command of an installed package. */
export type Program = 'mock-api' | 'command' | 'node' | (string & {});

export interface RunOptions {
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
  /** Milliseconds; after them the process is ended and the call fails. 60,000 if not given. */
  timeout?: number;
}

/** How a process ended: its exit code, or the signal that ended it, and all that it wrote. */
export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

/** A process that goes on; it ends at the latest with the page of the test file. */
export interface Running {
  id: string;
  /** What the readiness pattern matched: the whole, then its groups. */
  ready: readonly string[];
  /** What it wrote so far. */
  stdout(): Promise<string>;
  stderr(): Promise<string>;
  /** Waits until stdout matches; the whole match, then its groups. */
  says(pattern: RegExp, options?: { timeout?: number }): Promise<string[]>;
  /** Whether it has ended, as soon as it has; whether or not, after so many milliseconds: 20,000 at most. */
  isOver(options: { within: number }): Promise<boolean>;
  /** Sends a signal and waits for nothing. */
  sends(signal: string): Promise<void>;
  /** Waits until it has ended. */
  ends(options?: { timeout?: number }): Promise<Ended>;
}

export interface RunningMockApi extends Running {
  /** The API's base, `http://127.0.0.1:40123/api`. */
  url: string;
}

const TIMEOUT = 60_000;
/** A test has several processes, and a busy machine is slow to start them. */
const TEST_TIMEOUT = 90_000;
const BUILD_TIMEOUT = 180_000;

async function ask<Result>(command: string, payload: object): Promise<Result> {
  const answer = await executeServerCommand<{ result: Result } | { failed: string }, object>(
    `processes:${command}`,
    payload,
  );
  if ('failed' in answer) throw new Error(answer.failed);
  return answer.result;
}

const asData = ({ source, flags }: RegExp) => ({ source, flags });

/** For a `describe` with processes: builds the programs before its tests, and gives its tests the time they need. */
export function usePrograms(...programs: ('mock-api' | 'command')[]): void {
  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    await ask('build', { programs });
  });
  beforeEach(function () {
    this.currentTest?.timeout(TEST_TIMEOUT);
  });
}

/** Runs a program to its end. */
export function runs(
  program: Program,
  args: readonly string[] = [],
  { env = {}, timeout = TIMEOUT }: RunOptions = {},
): Promise<Ended> {
  return ask('run', { program, args, env, timeout });
}

/** Starts a program that goes on, and waits until its stdout matches `ready`. */
export async function starts(
  program: Program,
  args: readonly string[],
  { ready, env = {}, timeout = TIMEOUT }: RunOptions & { ready: RegExp },
): Promise<Running> {
  const started = await ask<{ id: string; ready: string[] }>('start', {
    program,
    args,
    env,
    timeout,
    ready: asData(ready),
  });
  const { id } = started;
  const read = () => ask<{ stdout: string; stderr: string }>('read', { id });
  return {
    ...started,
    stdout: async () => (await read()).stdout,
    stderr: async () => (await read()).stderr,
    says: (pattern, options = {}) =>
      ask('says', { id, pattern: asData(pattern), timeout: options.timeout ?? TIMEOUT }),
    isOver: (options) => ask('over', { id, ...options }),
    sends: (name) => ask('send', { id, signal: name }),
    ends: (options = {}) => ask('end', { id, timeout: options.timeout ?? TIMEOUT }),
  };
}

/** Starts the mock API on a free port; `args` may say more. */
export async function startMockApi({
  args = [],
  ...options
}: RunOptions & { args?: readonly string[] } = {}): Promise<RunningMockApi> {
  const running = await starts('mock-api', ['--port', '0', ...args], {
    ...options,
    // The whole line: the address must not be read before its port has arrived.
    ready: /^Mock support API: (\S+)\n/m,
  });
  return { ...running, url: running.ready[1] ?? '' };
}

/** Sends a signal and waits until the process has ended. */
export async function signal(id: string, name: string, { timeout = TIMEOUT } = {}): Promise<Ended> {
  await ask('send', { id, signal: name });
  return ask('end', { id, timeout });
}

/** The absolute path of a name in the test file's own temporary folder, whether there is such a file or not. */
export function pathOf(name: string): Promise<string> {
  return ask('path', { name });
}

/** Writes a file into that folder, with the folders on its way; its absolute path. */
export function writesFile(name: string, text: string): Promise<string> {
  return ask('write', { name, text });
}

/** The text of a file in that folder; none where there is no such file. */
export async function readsFile(name: string): Promise<string | undefined> {
  const { text } = await ask<{ text: string | null }>('readFile', { name });
  return text ?? undefined;
}

/** The names in a folder inside that folder; none where there is no such folder. */
export function listsFolder(name: string): Promise<string[]> {
  return ask('list', { name });
}

/** Removes a file or a whole folder from that folder. */
export async function removes(name: string): Promise<void> {
  await ask('remove', { name });
}

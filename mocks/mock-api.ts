import { parseArgs } from 'node:util';
import { startServer, type RunningServer } from './server.js';
import { createWorld, isScenarioName, SCENARIO_NAMES, type ScenarioName } from './world/scenarios.js';
import type { World } from './world/schema.js';
import { openStateFile } from './world/state-file.js';
import { createStore, type Store } from './world/store.js';
import { readWorldFile, reasonOf } from './world/world-file.js';

const HELP = `The mock support API as an HTTP server.

  --port N          the port to listen on, 4010 if not given; 0 takes a free one
  --scenario NAME   a named world: ${SCENARIO_NAMES.join(', ')}
  --world FILE      a world of your own, as JSON
  --state FILE      keep the world in this file; where it exists, start from what it kept
  --help            this text

Without --state the world is kept in memory, and ends with the server.`;

const DEFAULT_PORT = '4010';
/** What a shell expects of a process that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** A mistake in how the command was called: its lines, and no stack. */
class UsageError extends Error {}

interface Options {
  port: number;
  scenario?: ScenarioName | undefined;
  world?: string | undefined;
  state?: string | undefined;
  help: boolean;
}

function readOptions(args: string[]): Options {
  const values = parse(args);
  const { port = DEFAULT_PORT, scenario, help = false, world, state } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port has to be a number from 0 to 65535, not "${port}".`);
  }
  if (scenario !== undefined && !isScenarioName(scenario)) {
    throw new UsageError(`There is no scenario "${scenario}". There are: ${SCENARIO_NAMES.join(', ')}.`);
  }
  if (world !== undefined && scenario !== undefined) {
    throw new UsageError('--world and --scenario each give the world: only one of them can be given.');
  }
  return { port: Number(port), scenario, world, state, help };
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        scenario: { type: 'string' },
        world: { type: 'string' },
        state: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${reasonOf(error)}. See --help.`);
  }
}

/** Opens the world that the options ask for, and says which it is. */
function openStore({ scenario, world: worldFile, state }: Options): { store: Store; origin: string } {
  const asked = worldFile ?? (scenario && `the scenario ${scenario}`);
  const file = state === undefined ? undefined : openStateFile(state);
  const kept = file?.read();
  if (kept) {
    const origin = `kept in ${state}${asked ? ` (not used: ${asked})` : ''}`;
    return { store: createStore({ world: worldOf(kept), save: file?.save }), origin };
  }
  const world =
    worldFile === undefined ? createWorld(scenario ?? 'default') : worldOf(readWorldFile(worldFile));
  const origin = asked ?? 'the scenario default';
  if (!file) return { store: createStore({ world }), origin };
  try {
    // A file that cannot be written is better known now than at the first order.
    file.save(world);
  } catch (error) {
    throw new UsageError(reasonOf(error), { cause: error });
  }
  return {
    store: createStore({ world, save: file.save }),
    origin: `${origin}; from now on kept in ${state}`,
  };
}

function worldOf(read: ReturnType<typeof readWorldFile>): World {
  if (!read.ok) throw new UsageError(read.lines.join('\n'));
  return read.world;
}

async function listen(store: Store, port: number): Promise<RunningServer> {
  try {
    return await startServer({ store, port });
  } catch (error) {
    throw new UsageError(`Port ${port} cannot be used: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Stops gracefully on the first signal, and at once on the second. */
function stopOnSignals(server: RunningServer): void {
  let isStopping = false;
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (isStopping) process.exit(code);
      isStopping = true;
      console.log('Stopping: calls under way are answered.');
      void server.stop().then(() => process.exit(0));
    });
  }
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  const { store, origin } = openStore(options);
  const server = await listen(store, options.port);
  stopOnSignals(server);
  const tokens = store.world.sessions
    .filter(({ scope, expiresAt }) => scope === undefined && expiresAt === undefined)
    .map(({ token, shopperId }) => `${token} (${shopperId})`);
  // In one piece: who waits for the first line may read the others at once.
  console.log(
    [
      `Mock support API: ${server.url}`,
      `Bearer tokens: ${tokens.join(', ') || 'none'}`,
      `OpenAPI document: ${server.url}/openapi.json`,
      `World: ${origin}`,
      'Ctrl+C stops it.',
    ].join('\n'),
  );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

// Real processes for the browser tests: the project's own programs, and commands of installed packages.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The project's programs, each built by `vite build --mode NAME`. */
const PROGRAMS = ['mock-api', 'command'];
const OUTPUT_LIMIT = 20_000_000;

// Taken before the search for a browser adds its libraries' path; colours would get between a pattern and its text.
const { FORCE_COLOR: _, ...ENVIRONMENT } = { ...process.env, NO_COLOR: '1' };

/**
 * A plugin for the runner that starts, reads, signals and ends processes for the page under test; `processes.ts` is
 * its face there. What a test file started ends with its page, and everything ends with the run, however that ends.
 */
export function processesPlugin() {
  /** What each page under test owns: its processes and its temporary files. */
  const scopes = new Map();
  const builds = new Map();
  const building = new Set();
  let lastId = 0;
  let root;

  const rootDir = () => (root ??= makeRoot());

  function makeRoot() {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'product-support-test-'));
    // Outside the project nothing else says that the built programs are modules.
    fs.writeFileSync(path.join(dir, 'package.json'), '{"type":"module"}');
    process.on('exit', endAllNow);
    for (const [signal, number] of [
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ])
      process.once(signal, () => process.exit(128 + number));
    return dir;
  }

  function endAllNow() {
    for (const { kill } of building) kill();
    for (const scope of scopes.values()) close(scope);
    if (root) fs.rmSync(root, { recursive: true, force: true });
  }

  function scopeOf(session) {
    const known = scopes.get(session.id);
    if (known) return known;
    const dir = path.join(rootDir(), 'files', session.id);
    fs.mkdirSync(dir, { recursive: true });
    const scope = { dir, processes: new Map(), closed: false };
    scopes.set(session.id, scope);
    return scope;
  }

  function close(scope) {
    scope.closed = true;
    for (const { kill } of scope.processes.values()) kill();
  }

  async function endScope(id) {
    const scope = scopes.get(id);
    if (!scope) return;
    scopes.delete(id);
    close(scope);
    await Promise.all([...scope.processes.values()].map(({ ended }) => ended));
    fs.rmSync(scope.dir, { recursive: true, force: true });
  }

  /** Builds a program once a run, into a folder of this run: no stale build is tested, and no other run's. */
  function build(name, session) {
    const key = path.join(`run-${session.testRun ?? 0}`, name);
    if (!builds.has(key)) builds.set(key, buildProgram(name, path.join(rootDir(), key)));
    return builds.get(key);
  }

  async function buildProgram(name, outDir) {
    const vite = path.resolve('node_modules/vite/bin/vite.js');
    const args = ['build', '--mode', name, '--outDir', outDir, '--logLevel', 'warn'];
    const build = spawnProcess(process.execPath, [vite, ...args], {});
    building.add(build);
    const { code, stdout, stderr } = await build.ended;
    building.delete(build);
    if (code !== 0) throw new Error(`${name} could not be built:\n${stdout}${stderr}`);
    return path.join(outDir, `${name}.js`);
  }

  /** The file to run, and what comes before its own arguments. */
  async function resolve(program, session) {
    if (program === 'node') return [process.execPath];
    if (PROGRAMS.includes(program)) return [process.execPath, await build(program, session)];
    const command = path.resolve('node_modules/.bin', program);
    if (path.basename(command) !== program || !fs.existsSync(command)) {
      throw new Error(
        `There is no program "${program}": neither ${PROGRAMS.join(', ')} nor an installed one.`,
      );
    }
    return [command];
  }

  async function launch({ program, args = [], env = {} }, session) {
    const scope = scopeOf(session);
    const [file, ...before] = await resolve(program, session);
    // The page may have gone while the program was built.
    if (scope.closed) throw new Error('The test that asked for this process has ended.');
    const running = spawnProcess(file, [...before, ...args], env);
    const id = `${program}-${(lastId += 1)}`;
    scope.processes.set(id, running);
    return { id, running };
  }

  function running(id, session) {
    const found = scopeOf(session).processes.get(id);
    if (!found) throw new Error(`This test started no process "${id}".`);
    return found;
  }

  function inside(name, session) {
    const { dir } = scopeOf(session);
    const file = path.join(dir, name);
    if (!file.startsWith(dir + path.sep)) throw new Error(`"${name}" is not inside the test's own folder.`);
    return file;
  }

  const commands = {
    async 'processes:build'({ programs }, session) {
      await Promise.all(programs.map((name) => build(name, session)));
      return true;
    },
    async 'processes:run'({ timeout, ...what }, session) {
      const { running: started } = await launch(what, session);
      return within(timeout, started.ended, started);
    },
    async 'processes:start'({ ready, timeout, ...what }, session) {
      const { id, running: started } = await launch(what, session);
      return { id, ready: await said(started, ready, timeout) };
    },
    'processes:read': ({ id }, session) => running(id, session).output(),
    'processes:says': ({ id, pattern, timeout }, session) => said(running(id, session), pattern, timeout),
    'processes:send'({ id, signal }, session) {
      running(id, session).child.kill(signal);
      return true;
    },
    'processes:end': ({ id, timeout }, session) => {
      const ending = running(id, session);
      return within(timeout, ending.ended, ending);
    },
    /** A command may take 20 s at most: what takes longer is asked for again. */
    async 'processes:over'({ id, within: most }, session) {
      const { ended } = running(id, session);
      let timer;
      const soon = new Promise((resolve) => (timer = setTimeout(resolve, most, false)));
      return Promise.race([ended.then(() => true), soon]).finally(() => clearTimeout(timer));
    },
    'processes:path': ({ name }, session) => inside(name, session),
    'processes:write'({ name, text }, session) {
      const file = inside(name, session);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
      return file;
    },
    'processes:list'({ name }, session) {
      const dir = inside(name, session);
      return fs.existsSync(dir) ? fs.readdirSync(dir) : [];
    },
    'processes:readFile'({ name }, session) {
      const file = inside(name, session);
      return { text: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null };
    },
    'processes:remove'({ name }, session) {
      fs.rmSync(inside(name, session), { recursive: true, force: true });
      return true;
    },
  };

  return {
    name: 'processes',
    serverStart({ webSockets }) {
      webSockets.on('message', ({ webSocket, data }) => {
        // A page that is closed, reloaded or crashed closes its socket; it may not say so itself.
        if (data.type === 'wtr-session-started') webSocket.on('close', () => endScope(data.sessionId));
      });
    },
    async serverStop() {
      for (const { kill } of building) kill();
      await Promise.all([...scopes.keys()].map(endScope));
    },
    async executeCommand({ command, payload, session }) {
      if (!(command in commands)) return undefined;
      try {
        return { result: await commands[command](payload, session) };
      } catch (error) {
        // Handed over as a value: the runner would log it, and a test may expect it.
        return { failed: error.message };
      }
    },
  };
}

/** A process in a group of its own, so that its children end with it. */
function spawnProcess(file, args, env) {
  const child = spawn(file, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...ENVIRONMENT, ...env },
  });
  const texts = { stdout: '', stderr: '' };
  const listeners = new Set();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8');
    child[name].on('data', (chunk) => {
      texts[name] = (texts[name] + chunk).slice(-OUTPUT_LIMIT);
      tell();
    });
  }
  let over = false;
  const kill = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nothing of the group is left.
    }
  };
  const running = {
    child,
    output: () => ({ ...texts }),
    isOver: () => over,
    listeners,
    kill: () => over || kill(),
    ended: new Promise((resolve) => {
      const end = (code, signal) => {
        over = true;
        resolve({ code, signal, ...texts });
        tell();
      };
      // Children that outlive it would hold its output open.
      child.on('exit', kill);
      child.on('close', end);
      child.on('error', (error) => {
        texts.stderr += `${error.message}\n`;
        if (child.pid === undefined) end(null, null);
      });
    }),
  };
  return running;
}

/** Waits until stdout matches: the match's groups, the whole first. */
function said(running, { source, flags }, timeout) {
  const pattern = new RegExp(source, flags);
  const { listeners, output, isOver } = running;
  let look;
  const found = new Promise((resolve, reject) => {
    look = () => {
      const match = pattern.exec(output().stdout);
      if (match) resolve([...match]);
      else if (isOver()) reject(new Error(`It ended without saying ${pattern}.${report(running)}`));
    };
    listeners.add(look);
    look();
  });
  return within(timeout, found, running).finally(() => listeners.delete(look));
}

async function within(timeout, promise, running) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      running.kill();
      reject(new Error(`It took longer than ${timeout} ms, and was ended.${report(running)}`));
    }, timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function report(running) {
  const { stdout, stderr } = running.output();
  return `\nstdout: ${stdout.slice(-4000)}\nstderr: ${stderr.slice(-4000)}`;
}

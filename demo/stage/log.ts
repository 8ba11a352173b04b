/** Something that happened on the page. */
export interface LogEntry {
  id: number;
  kind: 'event' | 'request';
  /** Milliseconds since the page began to load. */
  at: number;
  /** An event's name, or a request's method. */
  name: string;
  /** An event's detail, or a request's path. */
  text: string;
  /** Requests only, once answered: the status, or `failed` where there was no answer. */
  status?: number | 'failed';
  /** Requests only, once answered: how long it took, in milliseconds. */
  took?: number;
}

/** What happened on this page, newest first. */
export interface Log {
  readonly entries: readonly LogEntry[];
  clear(): void;
  /** Calls back after every change. */
  watch(callback: () => void): void;
}

/** Adds an entry, and gives back how to complete it later. */
export type RecordEntry = (
  entry: Pick<LogEntry, 'kind' | 'name' | 'text'>,
) => (answer: Pick<LogEntry, 'status' | 'took'>) => void;

const KEPT = 200;

/** A log that is fed by watchers, from now on. */
export function createLog(watchers: readonly ((record: RecordEntry) => void)[]): Log {
  let entries: LogEntry[] = [];
  let nextId = 1;
  const callbacks: (() => void)[] = [];
  const changed = () => callbacks.forEach((callback) => callback());
  const record: RecordEntry = (entry) => {
    const id = nextId++;
    entries = [{ ...entry, id, at: performance.now() }, ...entries].slice(0, KEPT);
    changed();
    return (answer) => {
      entries = entries.map((known) => (known.id === id ? { ...known, ...answer } : known));
      changed();
    };
  };
  watchers.forEach((watcher) => watcher(record));
  return {
    get entries() {
      return entries;
    },
    clear() {
      entries = [];
      changed();
    },
    watch(callback) {
      callbacks.push(callback);
    },
  };
}

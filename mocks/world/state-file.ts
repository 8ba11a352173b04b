import { existsSync, statSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { World } from './schema.js';
import { reasonOf, readWorldFile, type ReadWorld } from './world-file.js';

/** A file that keeps the world over the end of its process. */
export interface StateFile {
  /** What it kept; none where there is no such file yet. */
  read(): ReadWorld | undefined;
  /**
   * Replaces it whole, or not at all: a process that is killed leaves the world before or after, never a piece.
   * @throws where it cannot be written, or another process wrote it meanwhile.
   */
  save(world: World): void;
}

/** Opens a state file; it need not exist. */
export function openStateFile(file: string): StateFile {
  /** Which version of the file this process knows. */
  let known = versionOf(file);
  return {
    read() {
      known = versionOf(file);
      return existsSync(file) ? readWorldFile(file) : undefined;
    },
    save(world) {
      const found = versionOf(file);
      // What another process confirmed must not be overwritten; a file that was removed is just written again.
      if (found !== undefined && found !== known) {
        throw new Error(`${file} was changed by another process: only one can keep its state there.`);
      }
      try {
        writeFileAtomic.sync(file, JSON.stringify(world), { fsync: true });
      } catch (error) {
        throw new Error(`${file} could not be written: ${reasonOf(error)}.`, { cause: error });
      }
      known = versionOf(file);
    },
  };
}

/** Changes with every replacement of the file. */
function versionOf(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeNs} ${stats.size}`;
}

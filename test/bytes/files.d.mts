/** A file that a page downloads; `bytes` as brotli -11 makes it. */
export interface File {
  file: string;
  bytes: number;
  isEntry: boolean;
  imports: string[];
  dynamicImports: string[];
  /** The modules in it, by their path in the project. */
  modules: string[];
}

export function firstOf(files: readonly File[]): Set<File>;
export function withModules(files: readonly File[], ...modules: readonly string[]): Set<File>;
export function kB(files: Iterable<File>, known?: ReadonlySet<File>): number;

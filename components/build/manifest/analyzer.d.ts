declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs `cem`, and gives back the manifest that it made. */
  export function cli(options: { argv: string[]; noWrite: boolean }): Promise<unknown>;
}

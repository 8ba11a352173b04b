// Type-checks a React project with the packed kit, declaration files included, and prints what the compiler said.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { withProject } from './project.mjs';

const TSC = path.resolve('node_modules/typescript/bin/tsc');

console.log('Started');
await withProject(['@types/react', 'csstype', '@types/trusted-types', 'msw'], (folder) => {
  const { stdout, stderr } = spawnSync(process.execPath, [TSC, '-p', 'react', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  console.log(`Found: ${JSON.stringify(stdout + stderr)}`);
});

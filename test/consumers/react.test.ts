import { expect } from '@open-wc/testing';
import { useFindings } from './found.js';

/** The numbers of the lines that are marked as wrong. */
async function markedLines(file: string): Promise<number[]> {
  const lines = (await (await fetch(file)).text()).split('\n');
  return lines.flatMap((line, at) => (line.includes('// wrong: ') ? [at + 1] : []));
}

describe('A React 19 project with the packed kit', () => {
  const said = useFindings<string>('test/consumers/react.mjs');
  const errors = (): { file: string; line: number }[] =>
    [...said().matchAll(/^(\S[^(\n]*)\((\d+),\d+\): error/gm)].map(([, file = '', line]) => ({
      file,
      line: Number(line),
    }));

  it('compiles with the attributes, properties and events that there are, strictly, the declarations included', () => {
    expect(said(), 'something was checked').to.include('react/wrong.tsx');
    expect(errors().filter(({ file }) => file !== 'react/wrong.tsx')).to.deep.equal([]);
  });

  it('does not compile with wrong ones: each mistake is found', async () => {
    const marked = await markedLines('/test/consumers/react/wrong.tsx');
    expect(marked.length).to.be.above(10);
    const found = new Set(
      errors()
        .filter(({ file }) => file === 'react/wrong.tsx')
        .map(({ line }) => line),
    );
    expect([...found]).to.have.members(marked);
  });
});

/** The sheet that all references share: only how they are made differs. */
export const buttonCss =
  '.b{display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-block-size:2.75em;padding:0 1em;' +
  'border:1px solid #0b6b5b;border-radius:.5em;background:#fff;color:#0b6b5b;font:inherit;font-weight:600;cursor:pointer}' +
  '.b:hover{background:#eef6f4}.b:focus-visible{outline:2px solid #1a56db;outline-offset:2px}';

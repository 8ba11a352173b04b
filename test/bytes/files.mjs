// What a page downloads, read from a build's files: each with its bytes and with what it imports.

/** A file with all that it imports at once. */
function closure(files, start) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const other of files) if (file.imports.includes(other.file)) visit(other);
  };
  visit(start);
  return found;
}

const bytesOf = (files) => [...files].reduce((sum, { bytes }) => sum + bytes, 0);

/** What a page downloads before anything is pressed. */
export function firstOf(files) {
  const entry = files.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('There is no entry.');
  return closure(files, entry);
}

/** The files that hold one of these modules, with all that they import. */
export function withModules(files, ...modules) {
  return new Set(
    modules.flatMap((module) => {
      const holder = files.find((file) => file.modules.includes(module));
      if (!holder) throw new Error(`No file holds ${module}.`);
      return [...closure(files, holder)];
    }),
  );
}

/** The bytes of files in kB (1000 bytes); those in `known` are there already. */
export const kB = (files, known = new Set()) => bytesOf([...files].filter((file) => !known.has(file))) / 1000;

/**
 * @typedef {object} Bug One mistake that somebody could make.
 * @property {string} name What goes wrong, in plain words.
 * @property {string} file Where it is made.
 * @property {string} find What stands there now, once in the file.
 * @property {string} put What stands there instead.
 * @property {readonly string[]} tests The files of which a test has to fail, the likeliest first.
 */

/**
 * Makes bugs of one file.
 * @param {string} file
 * @param {...string} tests
 * @returns {(name: string, find: string, put: string) => Bug}
 */
export const bugsIn =
  (file, ...tests) =>
  (name, find, put) => ({ name, file, find, put, tests });

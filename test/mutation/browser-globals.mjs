// What the tests take from their page, and Node has not: its address, and in Node 20 what is newer than it.
globalThis.location ??= new URL('http://localhost/');
Set.prototype.intersection ??= function (other) {
  return new Set([...this].filter((value) => other.has(value)));
};
Set.prototype.difference ??= function (other) {
  return new Set([...this].filter((value) => !other.has(value)));
};
Promise.withResolvers ??= function () {
  const made = {};
  made.promise = new this((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};

// Each test begins as a browser that has kept nothing.
afterEach(() => localStorage.clear());

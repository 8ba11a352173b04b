// Each test begins as a browser that has kept nothing; a journey may keep something while a failed test takes it away.
for (const hook of [beforeEach, afterEach]) hook(() => localStorage.clear());

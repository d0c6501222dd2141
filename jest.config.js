/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Jest keeps one core for its watcher, which is half of a small machine; nothing here is timed.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  setupFiles: ["<rootDir>/test/seed.ts"],
  transform: { "\\.ts$": ["@swc/jest"] },
};

// Runs the whole suite, on a fresh clone too. Plain JavaScript without dependencies: nothing may be installed yet.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `The tests need Node 20 or later to begin with, and this is Node ${process.versions.node}. Install Node 24: https://nodejs.org`,
  );
  process.exit(1);
}
const { test } = await import('./test/test.mjs');
process.exitCode = await test(process.argv.slice(2));

// Starts Entendu on a fresh clone or an old one. Plain JavaScript without dependencies: nothing may be installed yet.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Entendu needs Node 20 or later to begin with, and this is Node ${process.versions.node}. Install Node 24: https://nodejs.org`,
  );
  process.exit(1);
}
const { start } = await import('./prepare/start.mjs');
process.exitCode = await start(process.argv.slice(2));

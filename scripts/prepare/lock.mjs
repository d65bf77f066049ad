import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/**
 * Runs work while no other process installs or builds in this folder. The lock is a socket that listens: the system closes
 * it with the process, even after kill -9, and who waits sees its connection end. Node 20 has no better lock.
 */
export async function alone(root, work, onWait) {
  const address = addressOf(root);
  for (;;) {
    const server = await listen(address);
    if (server !== undefined) {
      try {
        return await work();
      } finally {
        server.close();
        for (const socket of server.waiting) socket.destroy();
      }
    }
    onWait();
    const answered = await waitForEnd(address);
    // On Linux the name goes with the process; elsewhere a killed one leaves its file.
    if (!answered && !address.startsWith('\0')) rmSync(address, { force: true });
  }
}

function addressOf(root) {
  const name = `entendu-build-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  // Filled to the full length of a socket address: Node 20 pads a shorter name, later versions do not.
  if (process.platform === 'linux') return `\0${name.padEnd(107, '.')}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return path.join(os.tmpdir(), `${name}.sock`);
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.waiting = new Set();
    server.on('connection', (socket) => {
      server.waiting.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => server.waiting.delete(socket));
    });
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server));
  });
}

/** Resolves when the holder ends; false when nobody answered. */
function waitForEnd(address) {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    let answered = false;
    socket.on('connect', () => {
      answered = true;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answered));
    socket.resume();
  });
}

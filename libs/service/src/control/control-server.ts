import { chmodSync, rmdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import { z } from 'zod';
import { type Order, type OrderEnding, orderSchema, type ServiceStatus } from '../orders/order.ts';
import { type Progress, progressTo } from '../progress/progress.ts';
import type { ControlLine } from './control-line.ts';
import { type ControlSocketPlace, placeControlSocket } from './control-socket.ts';

/** What a service does for the command that runs beside it. */
export interface ControlService {
  status(): Promise<ServiceStatus>;
  carryOut(order: Order, progress: Progress): Promise<OrderEnding>;
}

/** Larger orders are a mistake. */
const ORDER_LIMIT = 64 * 1024;

/** Takes orders of this machine's user over a socket in the data folder: HTTP, so that curl can speak it as well. */
export class ControlServer {
  readonly #place: ControlSocketPlace;
  readonly #server: http.Server;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(place: ControlSocketPlace, service: ControlService) {
    this.#place = place;
    this.#server = http.createServer((request, response) => {
      this.#answer(service, request, response).catch((error: unknown) => {
        // An answer without an ending says that the order broke off; the service's log says why.
        if (response.headersSent) response.end();
        else response.writeHead(500).end(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    });
  }

  /** Where it listens. */
  get path(): string {
    return this.#place.path;
  }

  /** Listens; a socket that a killed service left behind is replaced, since the caller holds the data folder. */
  static async listen(dataFolder: string, service: ControlService): Promise<ControlServer> {
    const server = new ControlServer(placeControlSocket(dataFolder), service);
    rmSync(server.path, { force: true });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    server.#server.once('error', reject);
    server.#server.listen(server.path, resolve);
    await promise;
    chmodSync(server.path, 0o600);
    return server;
  }

  /** Stops taking orders and waits for the one that is being carried out. */
  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeIdleConnections();
    await promise;
    rmSync(this.path, { force: true });
    // Never recursively, and never what it did not make: the data of the service may be a folder of any name.
    if (this.#place.ownFolder !== undefined) rmdirSync(this.#place.ownFolder);
  }

  async #answer(service: ControlService, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    response.setHeader('connection', 'close');
    if (request.method === 'GET' && request.url === '/status') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(`${JSON.stringify(await service.status())}\n`);
      return;
    }
    if (request.method !== 'POST' || request.url !== '/orders') {
      response.writeHead(404).end('GET /status or POST /orders\n');
      return;
    }
    const order = orderSchema.safeParse(await readJson(request));
    if (!order.success) {
      response.writeHead(400).end(`${z.prettifyError(order.error)}\n`);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.flushHeaders();
    const write = (line: ControlLine) => void response.write(`${JSON.stringify(line)}\n`);
    const progress = progressTo((event) => write({ progress: event }));
    write({ ending: await this.#inTurn(() => service.carryOut(order.data, progress)) });
    response.end();
  }

  /** One order at a time; the next one waits. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

async function readJson(request: http.IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > ORDER_LIMIT) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

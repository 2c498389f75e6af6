// Passes TCP connections on, and can fall silent in the way of a network that drops packets: connections stay open, and
// nothing comes through.

import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A proxy on a port of loopback. */
export interface StallingProxy {
  readonly port: number;
  /** Lets nothing more through on the connections of now; later ones are passed on. */
  stall(): void;
  /** Lets everything that the target says come so many milliseconds later from now on. */
  slow(milliseconds: number): void;
  /** Ends the connections of now, as a server that restarts does; later ones are passed on. */
  cut(): void;
  close(): void;
}

/** Starts a proxy before `target`. */
export async function startStallingProxy(target: number): Promise<StallingProxy> {
  const sockets = new Set<Socket>();
  let late = 0;
  const delayed = () =>
    new Transform({
      transform: (chunk, _encoding, pass) => {
        if (late === 0) pass(null, chunk);
        else setTimeout(pass, late, null, chunk);
      },
    });
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    client.pipe(upstream);
    upstream.pipe(delayed()).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    slow: (milliseconds) => {
      late = milliseconds;
    },
    stall: () => {
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
}

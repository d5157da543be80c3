import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can stand still: taken, but nothing goes through, as with a database that hangs. */
export interface StallingLine {
  port: number;
  stall(): void;
  goOn(): void;
  close(): void;
}

export async function stallingLine(toPort: number): Promise<StallingLine> {
  let { promise: open, resolve: goOn } = Promise.withResolvers<void>();
  goOn();
  const sockets = new Set<Socket>();
  const forward = async (from: Socket, to: Socket) => {
    sockets.add(from);
    try {
      for await (const chunk of from) {
        await open;
        to.write(chunk as Buffer);
      }
    } finally {
      sockets.delete(from);
      to.destroy();
    }
  };
  const server = createServer((near) => {
    const far = connect(toPort, '127.0.0.1');
    for (const work of [forward(near, far), forward(far, near)]) work.catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stall: () => void ({ promise: open, resolve: goOn } = Promise.withResolvers<void>()),
    goOn: () => goOn(),
    close: () => {
      goOn();
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

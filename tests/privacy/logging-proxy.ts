import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it left the browser; of what is sealed (`CONNECT`) only where it went. */
type Logged = { method: string; url: string; headers: string; body: Buffer };

export type LoggingProxy = {
  port: number;
  /** Every request of the browser until now, in the order in which they came. */
  requests: readonly Logged[];
  close(): Promise<void>;
};

/** A proxy on loopback that writes down what goes through it, and passes it on unchanged. */
export async function createLoggingProxy(): Promise<LoggingProxy> {
  const requests: Logged[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => void passOn(incoming, response));

  async function passOn(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = incoming;
    const body = await buffer(incoming);
    requests.push({ method, url, headers: JSON.stringify(headers), body });
    const onward = request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  }

  server.on('connect', ({ url = '', headers }: IncomingMessage, socket: Socket) => {
    requests.push({ method: 'CONNECT', url, headers: JSON.stringify(headers), body: Buffer.alloc(0) });
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port) || 80, hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward])
      end.on('error', () => [socket, onward].forEach((one) => one.destroy()));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

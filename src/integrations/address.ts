/** Where the site is served: a port, and the network interface that it listens on. */
import { createServer, type Server } from 'node:net';
import { parseArgs } from 'node:util';
import { Fault } from './fault.mjs';

/** `port` 0 lets the system choose a free one. */
export type Address = { port: number; host: string };

/**
 * `--port`, else PORT, else 4321; HOST, else this machine alone.
 * @throws {Fault} when the port is none
 */
export function readAddress(args: string[], env: Record<string, string | undefined>): Address {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const written = values.port ?? (env.PORT || '4321');
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65535) {
    throw new Fault({
      vi: `“${written}” không phải số cổng: đặt PORT là một số từ 1024 đến 65535.`,
      en: `"${written}" is no port: set PORT to a number from 1024 to 65535.`,
    });
  }
  return { port, host: env.HOST || '127.0.0.1' };
}

/** Asked before a build, so that nobody waits for one that cannot be served. @throws {Fault} */
export async function assertFree(address: Address): Promise<void> {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

/** @returns the port that is listened on @throws {Fault} when it is taken or forbidden */
export function listen(server: Server, { port, host }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(bound && typeof bound === 'object' ? bound.port : port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  const other = `PORT=${port < 1024 ? 4321 : port + 1} npm start`;
  if (error.code === 'EADDRINUSE') {
    return new Fault({
      vi: `Cổng ${port} đang có chương trình khác dùng: dừng chương trình ấy hoặc chạy “${other}”.`,
      en: `Port ${port} is in use: stop the other program or run "${other}".`,
    });
  }
  if (error.code === 'EACCES') {
    return new Fault({
      vi: `Không được phép mở cổng ${port}: chạy “${other}”.`,
      en: `Port ${port} is not allowed: run "${other}".`,
    });
  }
  return error;
}

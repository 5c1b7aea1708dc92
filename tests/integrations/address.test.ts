import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { assertFree, listen, readAddress } from '#integrations/address.ts';

describe('readAddress', () => {
  it.each([
    [[], {}, { port: 4321, host: '127.0.0.1' }],
    [[], { PORT: '' }, { port: 4321, host: '127.0.0.1' }],
    [[], { PORT: '8080', HOST: '0.0.0.0' }, { port: 8080, host: '0.0.0.0' }],
    [['--port', '0'], { PORT: '8080' }, { port: 0, host: '127.0.0.1' }],
    [['--port=5000'], {}, { port: 5000, host: '127.0.0.1' }],
  ])('%j %j', (args, env, address) => {
    expect(readAddress(args, env)).toEqual(address);
  });

  it.each(['abc', '-1', '65536', '4321 ', '0x10', '1.5'])('refuses PORT=%s', (written) => {
    expect(() => readAddress([], { PORT: written })).toThrow(`“${written}” không phải số cổng`);
  });
});

describe('listen', () => {
  it('tells in one line who is to give way when the port is taken', async () => {
    const other = createServer();
    const port = await listen(other, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => void other.close());
    const line = assertFree({ port, host: '127.0.0.1' });
    await expect(line).rejects.toThrow(`Cổng ${port} đang có chương trình khác dùng`);
    await expect(line).rejects.toThrow(`PORT=${port + 1} npm start`);
  });

  it('leaves a free port free', async () => {
    const server = createServer();
    const port = await listen(server, { port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => server.close(resolve));
    await assertFree({ port, host: '127.0.0.1' });
    await assertFree({ port, host: '127.0.0.1' });
  });
});

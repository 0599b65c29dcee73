import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const read = (...args: string[]) => readArguments(args, { XDG_STATE_HOME: '/state' });

describe('the command line of the relay', () => {
  test('without anything it listens at 8080, without TLS, and keeps its folder in the user’s state', () => {
    expect(read()).toEqual({
      ...{ kind: 'relay', port: 8080, host: undefined, tls: 'none' },
      ...{ data: '/state/naast-relay', page: '.output/join' },
    });
  });

  test('a service brings its own folder', () => {
    expect(readArguments([], { STATE_DIRECTORY: '/var/lib/naast' })).toMatchObject({
      data: '/var/lib/naast',
    });
  });

  test('--tls takes two files, or makes its own certificate', () => {
    const files = { certFile: 'a.pem', keyFile: 'b.pem' };
    expect(read('--tls', 'a.pem', 'b.pem')).toMatchObject({ port: 8443, tls: files });
    expect(read('--tls=self', '--port', '9')).toMatchObject({ port: 9, tls: 'self' });
    expect(read('--tls', 'a.pem')).toEqual({ kind: 'help', why: '--tls takes a certificate and a key' });
  });

  test('another engine is started by its name', () => {
    expect(read('nats')).toEqual({ kind: 'engine', engine: 'nats', data: '/state/naast-relay' });
  });

  test.each([['--port', 'x'], ['--port', '70000'], ['redis'], ['--what'], ['--tls=self', 'more']])(
    '%s %s gets the usage',
    (...args) => {
      expect(read(...args)).toMatchObject({ kind: 'help', why: expect.any(String) });
    },
  );
});

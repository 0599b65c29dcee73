import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDurableMap } from './durable-map.ts';

async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-map-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('what was written is there when the folder is opened again, the last of each key', async () => {
  const folder = await someFolder();
  const map = await openDurableMap(folder);
  await Promise.all([
    map.write([
      ['a', Buffer.from('1')],
      ['b', Buffer.from('2')],
    ]),
    map.write([['a', Buffer.from('3')]]),
    map.write([['b', null]]),
  ]);
  await map.close();
  const again = await openDurableMap(folder);
  expect(await again.all()).toEqual([['a', Buffer.from('3')]]);
  await again.close();
});

test('a folder has one owner', async () => {
  const folder = await someFolder();
  const map = await openDurableMap(folder);
  await expect(openDurableMap(folder)).rejects.toThrow('another relay may be using it');
  await map.close();
});

test('what was removed is not in the files any more', async () => {
  const folder = await someFolder();
  const map = await openDurableMap(folder);
  await map.write([['key', Buffer.from('something secret')]]);
  await map.write([['key', null]]);
  await map.shred();
  await map.close();
  const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file))));
  expect(files.filter((file) => file.includes('something secret'))).toEqual([]);
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noPolicy } from '../policy/policy.ts';
import { readManaged, readPolicy } from './policy.ts';

beforeEach(() => fakeBrowser.reset());

test('without a policy nothing is set', async () => {
  expect(await readManaged()).toEqual({ policy: noPolicy, faults: [] });
});

test('where the browser says that there is none, as Firefox does, nothing is set', async () => {
  const { get } = fakeBrowser.storage.managed;
  fakeBrowser.storage.managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual(noPolicy);
  fakeBrowser.storage.managed.get = get;
});

test('what the browser holds is parsed at every reading, and what is wrong is named', async () => {
  await fakeBrowser.storage.managed.set({ language: 'en', areas: 'talk' });
  expect(await readManaged()).toMatchObject({
    policy: { language: 'en', areas: null },
    faults: [{ at: 'areas', why: 'wrong-value' }],
  });
  await fakeBrowser.storage.managed.set({ language: 'nl' });
  expect(await readPolicy()).toMatchObject({ language: 'nl' });
});

test('what has not changed is the same that was parsed before', async () => {
  await fakeBrowser.storage.managed.set({ language: 'en' });
  const first = await readPolicy();
  expect(await readPolicy()).toBe(first);
});

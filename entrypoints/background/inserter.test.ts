import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createInserter } from './inserter.ts';

const reportId = '6f1f2f44-6f0e-4a57-9a4e-5a1f3f2b7c11';
const otherReport = '0b9d1f1c-3a54-4d0a-9a06-9c8f0f1f2a10';
const tab = 7;
let answers: unknown[];
let ran: { frameIds?: number[]; files?: string[]; args?: unknown[] }[];

beforeEach(() => {
  fakeBrowser.reset();
  answers = [];
  ran = [];
  // The fake browser has no scripting of its own.
  Object.assign(browser, {
    scripting: {
      executeScript: vi.fn(async ({ target, files, args }) => {
        ran.push({ frameIds: target.frameIds, files, args });
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return [{ result: answer }];
      }),
    },
  });
});

test('the script is put into the frame of a report once, and says whether its editor takes words', async () => {
  answers = [true];
  const inserter = createInserter();
  expect(await inserter.read(tab, 3, reportId)).toBe(true);
  expect(await inserter.read(tab, 3, reportId)).toBe(false);
  expect(ran).toEqual([{ frameIds: [3], files: ['/insert.js'], args: undefined }]);
  expect(await inserter.canInsert(tab, reportId)).toBe(true);
  expect(await inserter.canInsert(tab, otherReport)).toBe(false);
});

test('words go into the frame of their report, also after the background slept', async () => {
  answers = [true, true];
  await createInserter().read(tab, 3, reportId);
  expect(await createInserter().insert(tab, reportId, 'Wie kan er mee?')).toBe(true);
  expect(ran.at(-1)).toMatchObject({ frameIds: [3], args: ['Wie kan er mee?'] });
});

test('words for another report than the one that lies open go nowhere', async () => {
  answers = [true];
  const inserter = createInserter();
  await inserter.read(tab, 3, reportId);
  expect(await inserter.insert(tab, otherReport, 'Wie kan er mee?')).toBe(false);
  expect(ran).toHaveLength(1);
});

test('a frame that is gone takes no words', async () => {
  answers = [true, new Error('No frame with id 3')];
  const inserter = createInserter();
  await inserter.read(tab, 3, reportId);
  expect(await inserter.insert(tab, reportId, 'Wie kan er mee?')).toBe(false);
});

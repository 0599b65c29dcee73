import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFakeAnalyser } from './fake-analyser.ts';
import type { ReportEvent } from './keep-report.ts';
import { bareProfile } from './site-profile.ts';
import { startSensor, type Sensor } from './start-sensor.ts';

const profile = { ...bareProfile('http://*/*'), client: ['.client'] };
const long = 'Vandaag is met haar zus gesproken over de week. '.repeat(4);

let stopping: AbortController;
let told: ReportEvent[];
let wakings: number;
let sensor: Sensor;

beforeEach(() => {
  stopping = new AbortController();
  told = [];
  wakings = 0;
  document.designMode = 'off';
});
afterEach(() => stopping.abort());

function start(html: string, win: Window = window, change: Partial<typeof profile> = {}): void {
  win.document.body.innerHTML = html;
  sensor = startSensor(
    win,
    { ...profile, ...change },
    createFakeAnalyser,
    (event) => (event.type === 'userStirred' ? (wakings += 1) : told.push(event)),
    stopping.signal,
  );
}

/** The last view that was told, once there is one that matches. */
async function view(match: object): Promise<void> {
  await vi.waitFor(() => {
    const last = told.at(-1);
    expect(last?.type === 'reportClosed' ? null : last?.report).toMatchObject(match);
  });
}

const ids = () => new Set(told.map(({ report }) => report.reportId));

function query<Found extends HTMLElement>(selector: string): Found {
  const element = document.querySelector<Found>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

describe('while the user types', () => {
  test.each([
    ['a textarea', '<textarea></textarea>', 'textarea'],
    ['an editable', '<div contenteditable><p><br></p></div>', 'div'],
  ])('in %s, the report is told with its evidence', async (_, html, selector) => {
    start(`<b class="client">104251</b>${html}`);
    await userEvent.click(query(selector));
    await userEvent.keyboard('Haar zus belt.');
    await view({
      words: 3,
      client: '104251',
      startedFilled: false,
      finished: true,
      cues: [{ cue: 'informal-network', quotes: ['zus'] }],
    });
  });

  test('nothing of the page changes, and no key is taken', async () => {
    start('<div contenteditable><p>Haar</p></div>');
    const taken = vi.fn((event: Event) => event.defaultPrevented);
    addEventListener('keydown', taken, { signal: stopping.signal });
    await userEvent.click(query('p'));
    await userEvent.keyboard('{End} zus');
    await view({ words: 2 });
    expect(query('div').outerHTML).toBe('<div contenteditable=""><p>Haar zus</p></div>');
    expect(taken).toHaveReturnedWith(false);
    expect(taken).not.toHaveReturnedWith(true);
  });

  test('a field that is replaced goes on as the same report', async () => {
    start('<section><textarea></textarea></section>');
    await userEvent.click(query('textarea'));
    await userEvent.keyboard('Haar zus');
    await view({ words: 2 });
    query('section').innerHTML = '<textarea>Haar zus</textarea>';
    await userEvent.click(query('textarea'));
    await userEvent.keyboard(' belt mij.');
    await view({ words: 4 });
    expect(ids().size).toBe(1);
    expect(told.every(({ type }) => type === 'reportRead')).toBe(true);
  });

  test('a remark in a small field beside it does not become the report', async () => {
    start(
      '<textarea id="report" style="width: 600px; height: 300px"></textarea><textarea id="remark"></textarea>',
    );
    await view({ words: 0 });
    await userEvent.click(query('#remark'));
    await userEvent.keyboard('let op');
    await userEvent.click(query('#report'));
    await userEvent.keyboard('Haar zus belt.');
    await view({ words: 3 });
    expect(ids().size).toBe(1);
  });
});

test('a report in parts is one report', async () => {
  start('<textarea id="one"></textarea><textarea id="two"></textarea>');
  await userEvent.click(query('#one'));
  await userEvent.keyboard('Haar zus belt.');
  await view({ words: 3 });
  await userEvent.click(query('#two'));
  await userEvent.keyboard('Morgen bellen wij terug.');
  await view({ words: 4 });
  expect(ids().size).toBe(1);
});

test('a field in an open shadow root is found when the user types in it', async () => {
  start('<article></article>');
  const root = query('article').attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea></textarea>';
  root.querySelector('textarea')?.focus();
  await userEvent.keyboard('Haar zus');
  await view({ words: 2 });
});

describe('what the record app does', () => {
  test('a report that is opened again is known to have started filled', async () => {
    start(`<textarea>${long}</textarea>`);
    await view({ startedFilled: true, words: 36 });
    await userEvent.click(query('textarea'));
    query<HTMLTextAreaElement>('textarea').setSelectionRange(long.length, long.length);
    await userEvent.keyboard('En');
    await view({ words: 37, startedFilled: true });
  });

  test('so is one that was put there late', async () => {
    start('<textarea></textarea><output></output>');
    await view({ words: 0 });
    query<HTMLTextAreaElement>('textarea').value = long;
    query('output').textContent = 'geladen';
    await view({ words: 36, startedFilled: true });
    expect(ids().size).toBe(1);
  });

  test('another client under an open report begins a new report', async () => {
    start(`<b class="client">A</b><textarea>${long}</textarea>`);
    await view({ client: 'A' });
    query('b').textContent = 'B';
    await view({ client: 'B' });
    expect(ids().size).toBe(2);
    expect(told.map(({ type }) => type)).toContain('reportClosed');
  });

  test('a field that goes for good closes its report', async () => {
    start('<textarea></textarea>');
    await view({ words: 0 });
    query('textarea').remove();
    await vi.waitFor(() => expect(told.at(-1)?.type).toBe('reportClosed'), { timeout: 4000 });
  });

  test('document.open() under the script does not deafen it', async () => {
    document.body.innerHTML = '<iframe style="width: 600px; height: 300px"></iframe>';
    const win = query<HTMLIFrameElement>('iframe').contentWindow;
    if (!win) throw new Error('The frame has no window.');
    start('', win);
    win.document.open();
    win.document.write('<!doctype html><body contenteditable><p>Haar</p></body>');
    win.document.close();
    await view({ words: 1 });
    await userEvent.click(query('iframe'));
    await userEvent.keyboard(' zus belt.');
    await view({ words: 3 });
    query('iframe').remove();
    expect(told.at(-1)?.type).toBe('reportClosed');
  });

  test('on a path where Naast stays away nothing is told', async () => {
    start(`<textarea>${long}</textarea><textarea class="later" hidden></textarea>`, window, {
      exclude: ['/*'],
    });
    const changed = new Promise((resolve) =>
      new MutationObserver(resolve).observe(document.body, { childList: true }),
    );
    document.body.append('veranderd');
    await changed;
    await userEvent.click(query('textarea'));
    await userEvent.keyboard('Haar zus');
    expect(told).toEqual([]);
  });
});

test('a user who stirs after a quiet time wakes the background, before the report may be saved', async () => {
  start('<textarea>Haar zus belt.</textarea>');
  await view({ words: 3 });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 30_000);
  dispatchEvent(new PointerEvent('pointermove'));
  dispatchEvent(new PointerEvent('pointermove'));
  clock.mockRestore();
  expect(wakings).toBe(1);
});

describe('moments', () => {
  test('a writer who goes elsewhere has left', async () => {
    start('<textarea></textarea><button>Elders</button>');
    await userEvent.click(query('textarea'));
    await userEvent.keyboard('Haar zus');
    await view({ moment: 'typing', words: 2 });
    await userEvent.click(query('button'));
    await view({ moment: 'left' });
  });

  test('a writer who waits has paused', async () => {
    start('<textarea></textarea>');
    await userEvent.click(query('textarea'));
    await userEvent.keyboard('Haar zus');
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ report: { moment: 'pause', words: 2 } }), {
      timeout: 4000,
    });
  });
});

describe('a save', () => {
  async function write(html: string): Promise<void> {
    start(html);
    query('form').addEventListener('submit', (event) => event.preventDefault(), { signal: stopping.signal });
    await userEvent.click(query('textarea'));
    await userEvent.keyboard('Haar zus belt.');
    await view({ words: 3 });
  }
  const form = '<form><textarea required></textarea><button>Opslaan</button></form>';
  const saves = () => told.filter(({ type }) => type === 'reportSaved');

  test('is told when a request follows the press', async () => {
    await write(form);
    query('form').addEventListener('submit', () => void fetch(location.href), { signal: stopping.signal });
    await userEvent.click(query('button'));
    await vi.waitFor(() => expect(saves()).toMatchObject([{ report: { words: 3, moment: 'left' } }]));
  });

  test('is told of what stood there, when the field is emptied', async () => {
    await write(form);
    query('form').addEventListener('submit', () => query<HTMLFormElement>('form').reset(), {
      signal: stopping.signal,
    });
    await userEvent.click(query('button'));
    await vi.waitFor(() => expect(saves()).toMatchObject([{ report: { words: 3 } }]));
    await view({ words: 0 });
    expect(ids().size).toBe(2);
  });

  test('is told also when the user types on at once in the field that was emptied', async () => {
    start('<form><div contenteditable></div><button>Opslaan</button></form>');
    query('form').addEventListener('submit', (event) => {
      event.preventDefault();
      query('div').textContent = '';
      query('div').focus();
    });
    await userEvent.click(query('div'));
    await userEvent.keyboard('Haar zus belt.');
    await view({ words: 3 });
    await userEvent.click(query('button'));
    await userEvent.keyboard('Een ander.');
    await view({ words: 2 });
    expect(saves()).toMatchObject([{ report: { words: 3 } }]);
    expect(ids().size).toBe(2);
  });

  test.each([
    ['is told when the page sends what was typed, and has no control to save with', '<input>', 1],
    ['is not told by that where there is such a control', '<input><button>Opslaan</button>', 0],
  ])('%s', async (_, beside, count) => {
    start(`<textarea></textarea>${beside}`);
    await userEvent.click(query('textarea'));
    await userEvent.keyboard('Haar zus belt.');
    await view({ words: 3 });
    await fetch(location.href);
    await userEvent.click(query('input'));
    await view({ moment: 'left' });
    await vi.waitFor(() => expect(saves()).toHaveLength(count));
  });

  test('is told when the form is put out of sight', async () => {
    await write(form);
    query('form').addEventListener('submit', () => (query('form').hidden = true), {
      signal: stopping.signal,
    });
    await userEvent.click(query('button'));
    await vi.waitFor(() => expect(saves()).toMatchObject([{ report: { words: 3 } }]));
  });

  test('is not told when nothing follows the press', async () => {
    await write(form);
    await userEvent.click(query('button'));
    await view({ moment: 'left' });
    expect(saves()).toEqual([]);
  });

  test('is not told when the browser finds the form incomplete', async () => {
    await write('<form><textarea></textarea><input required><button>Opslaan</button></form>');
    await userEvent.click(query('button'));
    query('form').remove();
    await vi.waitFor(() => expect(told.at(-1)?.type).toBe('reportClosed'), { timeout: 4000 });
    expect(saves()).toEqual([]);
  });
});

test('the report is told again when it is asked for', async () => {
  start('<textarea>Haar zus</textarea>');
  await view({ words: 2 });
  const before = told.length;
  sensor.tellAgain();
  expect(told).toHaveLength(before + 1);
  expect(told.at(-1)).toEqual(told.at(-2) ?? told.at(-1));
});

test('a page that comes back from the cache of the browser tells its report again', async () => {
  start('<div contenteditable>Haar zus</div>');
  await view({ words: 2 });
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(told.at(-1)?.type).toBe('reportClosed');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await view({ words: 2 });
  expect(ids().size).toBe(1);
});

test('after the signal nothing is told, whatever happens', async () => {
  start('<textarea></textarea>');
  await view({ words: 0 });
  stopping.abort();
  const before = told.length;
  await userEvent.click(query('textarea'));
  await userEvent.keyboard('Haar zus');
  query('textarea').remove();
  await new Promise((resolve) => requestIdleCallback(resolve));
  expect(told).toHaveLength(before);
});

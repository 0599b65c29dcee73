import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Layout, ToRecord } from '../messaging/messages.ts';
import { overlayTag } from './overlay.ts';
import { startOverlay } from './start-overlay.ts';

const layout: Layout = { side: 'right', width: 340, folded: false };
const profile = { report: [], save: [] };
const narrow = '<textarea style="width: 500px; height: 200px"></textarea><button>Opslaan</button>';
const full = '<textarea style="position: fixed; inset: 0; width: 100%; height: 100%"></textarea>';

let stopping: AbortController;
let tellOverlay: (message: ToRecord) => void;
let told: unknown[];

beforeEach(async () => {
  await page.viewport(1280, 720);
  stopping = new AbortController();
  told = [];
});
afterEach(() => stopping.abort());

function start(html: string): void {
  document.body.innerHTML = html;
  tellOverlay = startOverlay(
    window,
    profile,
    layout,
    'about:blank',
    (message) => told.push(message),
    stopping.signal,
  );
}

function show(html: string): void {
  start(html);
  tellOverlay({ to: 'record', type: 'showOverlay', layout });
}

function choose(change: Partial<Layout>): void {
  tellOverlay({ to: 'record', type: 'layoutChosen', layout: { ...layout, ...change } });
}

function rect(): DOMRect {
  const host = document.querySelector(overlayTag);
  if (!host) throw new Error('The overlay is not in the page.');
  return host.getBoundingClientRect();
}

function coversField(): boolean {
  const field = document.querySelector('textarea')?.getBoundingClientRect();
  return (
    field !== undefined && field.right > rect().left && field.left < rect().right && field.bottom > rect().top
  );
}

describe('the panel', () => {
  test('is not there before a report was found', () => {
    start(narrow);
    choose({});
    expect(document.querySelector(overlayTag)).toBeNull();
  });

  test('lies at the right, over nothing that is typed in', () => {
    show(narrow);
    expect(rect().toJSON()).toMatchObject({ left: 940, width: 340, top: 0, height: 720 });
    expect(coversField()).toBe(false);
  });

  test('goes to the side and the width that are chosen', () => {
    show(narrow.replace('textarea style="', 'textarea style="margin-left: 400px; '));
    choose({ side: 'left', width: 300 });
    expect(rect().toJSON()).toMatchObject({ left: 0, width: 300 });
  });

  test('folds by itself when the field takes all the room, and opens when there is room again', async () => {
    show(narrow);
    const field = document.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    field.style.cssText = 'width: 1240px; height: 600px';
    await vi.waitFor(() => expect(rect().width).toBe(44));
    field.style.cssText = 'width: 500px; height: 200px';
    await vi.waitFor(() => expect(rect().width).toBe(340));
  });

  test('makes way when the window gets smaller', async () => {
    show(narrow);
    await page.viewport(700, 400);
    await vi.waitFor(() => expect(rect().width).toBe(44));
  });

  test('stays where it is while the page scrolls under it and nothing is in its way', async () => {
    show(`${narrow}<p style="height: 3000px"></p>`);
    const before = rect().toJSON();
    scrollTo(0, 100);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(rect().toJSON()).toEqual(before);
  });

  test('is never added to a document that is typed in', () => {
    document.body.contentEditable = 'true';
    show('<p>verslag</p>');
    expect(document.querySelector(overlayTag)).toBeNull();
    document.body.removeAttribute('contenteditable');
  });

  test('leaves with the script', () => {
    show(narrow);
    stopping.abort();
    expect(document.querySelector(overlayTag)).toBeNull();
  });
});

describe('a panel that folded by itself', () => {
  test('opens where the user opens it, and stays so until the user folds it', () => {
    show(full);
    expect(rect().width).toBe(44);
    choose({ folded: false });
    expect(rect().width).toBe(340);
    choose({ width: 400 });
    expect(rect().width).toBe(400);
    choose({ folded: true });
    expect(rect().width).toBe(44);
    choose({ folded: true, side: 'left' });
    expect(rect().width).toBe(44);
  });

  test('opens and folds by the shortcut, which is told to the background', () => {
    show(full);
    tellOverlay({ to: 'record', type: 'togglePanel' });
    expect(rect().width).toBe(340);
    tellOverlay({ to: 'record', type: 'togglePanel' });
    expect(rect().width).toBe(44);
    expect(told).toEqual([
      { type: 'chooseLayout', layout: { folded: false } },
      { type: 'chooseLayout', layout: { folded: true } },
    ]);
  });
});

test('the shortcut opens the panel also where no report was found', () => {
  start('<p>lijst</p>');
  tellOverlay({ to: 'record', type: 'togglePanel' });
  expect(rect().width).toBe(340);
});

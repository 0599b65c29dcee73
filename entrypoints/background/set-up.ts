import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { ReportView } from '../../lib/messaging/messages.ts';
import { tellTab } from '../../lib/messaging/send.ts';
import {
  setUpSteps,
  type SetUpAnswer,
  type SetUpStep,
  type SetUpView,
} from '../../lib/messaging/set-up-messages.ts';
import { patternOf } from '../../lib/record/match-origin.ts';
import { pickables, type Pickable } from '../../lib/record/pick/pickables.ts';
import { saveProfile } from '../../lib/store/settings.ts';
import { findSite } from './sites.ts';
import { createTabMemory } from './tab-memory.ts';

/** Where the user is in the set-up of the page in a tab. `asked`: the browser asks for the origin. */
const standingSchema = z.strictObject({
  step: z.enum(['asked', ...setUpSteps]),
  /** They point at one thing alone, and are done with it. */
  only: z.boolean(),
  missed: z.boolean(),
  elsewhere: z.string().nullable(),
});
type Standing = z.infer<typeof standingSchema>;

export type SetUp = ReturnType<typeof createSetUp>;

/**
 * Leads the user through the set-up of a record system, one thing at a time, in the tab where it is open. What they
 * point at goes into the profile at once: whoever stops half-way keeps what there is.
 * @param onChanged the panel has something else to show
 */
export function createSetUp(onChanged: (tabId: number) => Promise<void>) {
  const memory = createTabMemory('set-up', standingSchema);

  async function enter(tabId: number, step: Standing['step'], change: Partial<Standing> = {}): Promise<void> {
    const before = await memory.read(tabId);
    await tellTab(tabId, { to: 'record', type: 'pickerEnded' });
    await memory.keep(tabId, {
      only: before?.only ?? false,
      missed: false,
      elsewhere: null,
      ...change,
      step,
    });
    if (isPickable(step)) await inject({ tabId, allFrames: true });
    await onChanged(tabId);
  }

  async function leave(tabId: number): Promise<void> {
    await tellTab(tabId, { to: 'record', type: 'pickerEnded' });
    await memory.forget(tabId);
    await onChanged(tabId);
  }

  async function begin(tabId: number, only: Pickable | null): Promise<void> {
    // Options say what the organisation set, and that it cannot be changed here.
    if (await isSetUpFor(tabId)) return browser.runtime.openOptionsPage();
    await enter(tabId, only ?? 'look', { only: only !== null });
  }

  return {
    begin,

    /** The browser is about to ask for the origin of the page in this tab. */
    prepare: (tabId: number): Promise<void> =>
      memory.keep(tabId, { step: 'asked', only: false, missed: false, elsewhere: null }),

    /** These origins were given: where the user asked for one of them, the set-up begins. */
    async allowed(origins: readonly string[]): Promise<void> {
      for (const { id } of await browser.tabs.query({ url: [...origins] })) {
        if (id === undefined || (await memory.read(id))?.step !== 'asked') continue;
        if (await isSetUpFor(id)) await memory.forget(id);
        else await begin(id, null);
      }
    },

    /** A frame was loaded: it joins in when the user is pointing. */
    async frameStarted(tabId: number, frameId: number): Promise<void> {
      const step = (await memory.read(tabId))?.step;
      if (step && isPickable(step)) await inject({ tabId, frameIds: [frameId] });
    },

    async answered(tabId: number, answer: SetUpAnswer): Promise<void> {
      const standing = await memory.read(tabId);
      if (!standing || standing.step === 'asked') return;
      switch (answer.kind) {
        case 'point':
          return enter(tabId, answer.at, { only: standing.step === 'done' });
        case 'not-here':
          return enter(tabId, 'look');
        case 'yes':
        case 'skip':
          return standing.step === 'done' ? leave(tabId) : enter(tabId, after(standing));
        case 'stop':
          return leave(tabId);
      }
    },

    /** The user pointed at it: from now on it is found by these selectors. */
    async picked(tabId: number, what: Pickable, selectors: string[]): Promise<void> {
      const standing = await memory.read(tabId);
      if (standing?.step !== what) return;
      const { url = '' } = await browser.tabs.get(tabId);
      const site = await findSite(url);
      // A profile that is broken is the user's to mend: it may hold what they wrote by hand.
      if (site.state !== 'run') return leave(tabId);
      await saveProfile({ ...site.profile, [what]: selectors });
      await tellTab(tabId, { to: 'record', type: 'profileChanged' });
      await enter(tabId, after(standing));
    },

    async missed(tabId: number, frame: string | null): Promise<void> {
      const standing = await memory.read(tabId);
      if (!standing || !isPickable(standing.step)) return;
      await memory.keep(tabId, { ...standing, missed: true, elsewhere: await forbidden(frame) });
      await onChanged(tabId);
    },

    leave,
    forget: memory.forget,

    /** What the user is to point at in this tab; null when they are not. */
    async whatToPick(tabId: number): Promise<Pickable | null> {
      const step = (await memory.read(tabId))?.step;
      return step && isPickable(step) ? step : null;
    },

    /** What the panel shows of it; null when this tab is not being set up. */
    async of(tabId: number, report: ReportView | null): Promise<SetUpView | null> {
      const standing = await memory.read(tabId);
      if (!standing || standing.step === 'asked') return null;
      const { step, missed, elsewhere } = standing;
      return {
        step,
        missed,
        elsewhere,
        words: report?.words ?? null,
        client: report?.client ?? null,
      };
    },
  };
}

/** Whether the organisation set this system up, and users may not change that. */
async function isSetUpFor(tabId: number): Promise<boolean> {
  const site = await findSite((await browser.tabs.get(tabId)).url ?? '');
  return site.state === 'run' && site.fixed;
}

function after({ step, only }: Standing): SetUpStep {
  return !only && (step === 'look' || step === 'report') ? 'client' : 'done';
}

function isPickable(step: Standing['step']): step is Pickable {
  return pickables.some((what) => what === step);
}

/** A tab may have been closed, and a frame gone, since it was meant. */
async function inject(target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] }) {
  await browser.scripting.executeScript({ target, files: ['/picker.js'] }).catch(() => undefined);
}

/** The origin of a frame's address, where Naast may not read it. */
async function forbidden(frame: string | null): Promise<string | null> {
  const origin = patternOf(frame ?? '');
  return origin && !(await browser.permissions.contains({ origins: [origin] })) ? origin : null;
}

import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { ReportView } from '../../lib/messaging/messages.ts';
import { tellTab } from '../../lib/messaging/send.ts';
import {
  checks,
  checkStates,
  printSchema,
  type CheckState,
  type TesterAnswer,
  type TestView,
  type ToTest,
} from '../../lib/messaging/test-messages.ts';
import { findSite } from './sites.ts';
import { createTabMemory } from './tab-memory.ts';

/** A test that goes on in a tab: what was seen, and prints of the text, until it ends or the browser closes. */
const standingSchema = z.strictObject({
  origin: z.string(),
  seed: z.int(),
  checks: z.record(z.enum(checks), z.enum(checkStates)),
  reportId: z.uuid().nullable(),
  /** Of the text as it stands in the field, and as it was when it was saved. */
  now: printSchema.nullable(),
  saved: printSchema.nullable(),
});
type Standing = z.infer<typeof standingSchema>;

export type Conformance = ReturnType<typeof createConformance>;

/**
 * Tests with the user whether Naast does with their record system what it should, in the tab where it is open: it only
 * watches what they do, and what Naast tells of it.
 * @param onChanged the panel has something else to show
 */
export function createConformance(onChanged: (tabId: number) => Promise<void>) {
  const memory = createTabMemory('test', standingSchema);
  // One after the other, so that no two things that are seen at once lose each other.
  let last: Promise<unknown> = Promise.resolve();

  function change(tabId: number, by: (standing: Standing) => Standing): Promise<void> {
    const task = async (): Promise<void> => {
      const before = await memory.read(tabId);
      if (!before) return;
      const after = by(before);
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await memory.keep(tabId, after);
      // From the moment on that something else may be opened, the scripts look for what was saved.
      if (isAway(after) && !isAway(before)) await restart(tabId);
      await onChanged(tabId);
    };
    const done = last.then(task, task);
    last = done;
    return done;
  }

  return {
    async begin(tabId: number): Promise<void> {
      const { url = '' } = await browser.tabs.get(tabId);
      const site = await findSite(url);
      if (site.state !== 'run') return;
      const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
      const waiting = Object.fromEntries(checks.map((check) => [check, 'waiting'])) as Standing['checks'];
      const { origin } = site.profile;
      await memory.keep(tabId, { origin, seed, checks: waiting, reportId: null, now: null, saved: null });
      await restart(tabId);
      // What lies open already is told again, and seen.
      await tellTab(tabId, { to: 'record', type: 'tellReport' });
      await onChanged(tabId);
    },

    async end(tabId: number): Promise<void> {
      await memory.forget(tabId);
      await tellTab(tabId, { to: 'record', type: 'testerEnded' });
      await onChanged(tabId);
    },

    forget: memory.forget,

    /** A frame was loaded: it is watched too; a page that is loaded after the save was gone to. */
    async frameStarted(tabId: number, frameId: number): Promise<void> {
      if (!(await memory.read(tabId))) return;
      if (frameId === 0)
        await change(tabId, (test) =>
          test.checks.saved === 'seen' ? { ...test, checks: { ...test.checks, navigated: 'seen' } } : test,
        );
      await inject({ tabId, frameIds: [frameId] });
    },

    reportRead: (tabId: number, view: ReportView): Promise<void> =>
      change(tabId, (test) => ({
        ...test,
        reportId: view.reportId,
        checks: {
          ...test.checks,
          field: 'seen',
          client: view.client === null ? test.checks.client : 'seen',
          text: test.checks.text === 'seen' && view.partial ? 'partly' : test.checks.text,
          navigated:
            test.reportId !== null && test.reportId !== view.reportId ? 'seen' : test.checks.navigated,
        },
      })),

    reportSaved: (tabId: number): Promise<void> =>
      change(tabId, (test) => ({
        ...test,
        saved: test.now ?? test.saved,
        checks: { ...test.checks, saved: 'seen', again: 'waiting' },
      })),

    reportClosed: (tabId: number): Promise<void> =>
      change(tabId, (test) => ({ ...test, checks: { ...test.checks, navigated: 'seen' } })),

    /** What a script that tests saw. @param isPartial whether only a part of this report can be read */
    tested: (tabId: number, event: ToTest, isPartial: boolean): Promise<void> =>
      change(tabId, (test) =>
        event.type === 'openedAgain'
          ? { ...test, checks: { ...test.checks, again: event.same ? 'seen' : otherUnlessSeen(test) } }
          : {
              ...test,
              now: event.print,
              checks: {
                ...test.checks,
                text: event.asTyped ? (isPartial ? 'partly' : 'seen') : test.checks.text,
              },
            },
      ),

    /** What a script that starts is to look at; null when nothing is tested (any more). */
    async assignment(tabId: number): Promise<TesterAnswer | null> {
      const test = await memory.read(tabId);
      if (!test) return null;
      const { url = '' } = await browser.tabs.get(tabId);
      const site = await findSite(url);
      if (site.state !== 'run') return null;
      return { report: site.profile.report, seed: test.seed, saved: isAway(test) ? test.saved : null };
    },

    /** What the panel shows of it; null when this tab is not tested. */
    async of(tabId: number, report: ReportView | null): Promise<TestView | null> {
      const test = await memory.read(tabId);
      return test && { origin: test.origin, checks: test.checks, words: report?.words ?? null };
    },
  };

  async function restart(tabId: number): Promise<void> {
    await tellTab(tabId, { to: 'record', type: 'testerEnded' });
    await inject({ tabId, allFrames: true });
  }
}

/** The report was saved, and then left. */
function isAway({ checks: { saved, navigated } }: Standing): boolean {
  return saved === 'seen' && navigated === 'seen';
}

/** Seen once is seen: other reports may be opened afterwards. */
function otherUnlessSeen({ checks: { again } }: Standing): CheckState {
  return again === 'seen' ? 'seen' : 'other';
}

async function inject(target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] }) {
  await browser.scripting.executeScript({ target, files: ['/conformance.js'] }).catch(() => undefined);
}

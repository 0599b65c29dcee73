import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { m } from '../../messages/compiled/messages.js';
import { fullReport } from '../e2e/texts.ts';
import type { EditorPage } from './editors.ts';
import { visitRecordApp, type FieldSight, type RecordVisit } from './record-visit.ts';

/** Letters, marks and spaces that editors like to change. */
const report = `${fullReport}\nDe cliënt zei:  "é is geen é" & <b>.`;
const further = ' En verder; morgen.';

/** What a visit is like, once with Naast and once without. */
type Visited = { written: FieldSight; goneOn: FieldSight; saved: string };

/** All that holds for every editor, in one browser. */
export function testEditors(browser: BrowserName, editors: readonly EditorPage[]): void {
  describe(`beside a report in ${browser}`, () => {
    let bare: RecordVisit;
    let beside: RecordVisit;
    beforeAll(async () => {
      [bare, beside] = await Promise.all([visitRecordApp(browser, false), visitRecordApp(browser, true)]);
    });
    afterAll(() => Promise.all([bare.close(), beside.close()]));

    test.for(editors)('$name is read, and nothing of it is disturbed', async ({ name }) => {
      const path = `/editors/${name}`;
      const without = await write(bare, path, async () => undefined);
      const withNaast = await write(beside, path, async () => {
        const { questions } = await beside.seePanel(
          ({ ties, questions: asked }) =>
            ['zus', 'broer'].every((word) => ties.some((tie) => tie.startsWith(word))) && asked.length > 0,
        );
        expect(questions.length).toBeLessThanOrEqual(2);
      });
      expect(withNaast).toEqual(without);
      expect(without.saved).toContain('morgen');
    });

    test.for(editors)('into $name words are put at a click, or not at all', async ({ name, inserts }) => {
      await beside.open(`/editors/${name}`);
      await beside.enter();
      await beside.type(fullReport);
      await beside.seePanel(({ questions }) => questions.length > 0);
      const before = await beside.see();
      if (!inserts) return expect(await beside.insert()).toBe('not-offered');
      expect(await beside.insert()).toBe(m.insert_done());

      // The model has them and is saved with them, at the caret, and the caret is behind them.
      await beside.type(further);
      const { model, hasFocus } = await beside.see();
      const words = await beside.words();
      expect(hasFocus).toBe(true);
      expect(model.split(words)).toHaveLength(2);
      expect(model.indexOf(words)).toBeGreaterThan(model.indexOf('dinsdag'));
      expect(model.indexOf(further.trim())).toBeGreaterThan(model.indexOf(words));
      expect((await beside.save()).body.toString()).toBe(model);

      // Undone step by step it is as it was typed.
      await beside.enter();
      await beside.undoUntil((now) => !now.includes(further.trim()));
      await beside.undoUntil((now) => !now.includes(words));
      expect((await beside.see()).model).toBe(before.model);
    });
  });
}

async function write(visit: RecordVisit, path: string, whenWritten: () => Promise<void>): Promise<Visited> {
  await visit.open(path);
  await visit.enter();
  await visit.type(report);
  await whenWritten();
  const written = await visit.see();
  // The caret is where it was, while questions came.
  await visit.type(further);
  const goneOn = await visit.see();
  const { body } = await visit.save();
  return { written, goneOn, saved: body.toString() };
}

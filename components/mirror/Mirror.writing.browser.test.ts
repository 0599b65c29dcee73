import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { KeepAnswer } from '../../lib/messaging/messages.ts';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import { startRun } from '../../lib/survey/moves.ts';
import type { AnsweringRun } from '../../lib/survey/run.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import { emptyWords, exampleMirror, words, writingTo } from './example-mirror.ts';
import Mirror from './Mirror.svelte';
import type { Writing } from './mirror-data.ts';

beforeEach(() => showLocale('nl'));

/** A mirror in which a self-assessment with something to try is at its last question. */
function selfAt(writing: Writing): ComponentProps<typeof Mirror> {
  const run: AnsweringRun = {
    ...startRun(selfAssessment, { id: crypto.randomUUID(), seed: 1, day: '2026-11-24' }),
    at: 'grade-again',
    answers: {
      grade: { kind: 'grade', value: 6 },
      'try-area': { kind: 'choice', option: 'talk' },
      'try-how': { kind: 'open', text: 'Vragen wie er nog is.' },
      'grade-again': { kind: 'grade', value: 6 },
    },
  };
  const begun = { run, definition: selfAssessment };
  return { ...exampleMirror(), words: { ...emptyWords, begun }, starts: 'self', writing };
}

describe('what is written', () => {
  test('as a note is kept by itself, and says so', async () => {
    const kept: unknown[] = [];
    const screen = await render(Mirror, { ...exampleMirror(), writing: writingTo(kept) });
    await screen.getByLabelText('Notitie bij november 2026').fill('Goed gesprek gehad.');
    await expect.poll(() => kept).toEqual([['2026-11', 'Goed gesprek gehad.']]);
    await expect.element(screen.getByText('Bewaard', { exact: true })).toBeVisible();
  });

  test('goes to the subject that it is about when another is chosen at once', async () => {
    const kept: unknown[] = [];
    const screen = await render(Mirror, { ...exampleMirror(), writing: writingTo(kept) });
    await screen.getByLabelText('Notitie bij november 2026').fill('Van november.');
    await screen.getByLabelText('Waarover?').selectOptions('2026-10');
    await expect.poll(() => kept).toEqual([['2026-11', 'Van november.']]);
    await expect
      .element(screen.getByLabelText('Notitie bij oktober 2026'))
      .toHaveValue('Meer gevraagd wie er nog is.');
  });

  test('stays in its field when it could not be kept, with what to do', async () => {
    const writing = writingTo([], { state: 'failed', why: 'quota' });
    const screen = await render(Mirror, { ...exampleMirror(), writing });
    const note = screen.getByLabelText('Notitie bij november 2026');
    await note.fill('Goed gesprek gehad.');
    await expect.element(screen.getByText(/er is geen ruimte meer/)).toBeVisible();
    await expect.element(note).toHaveValue('Goed gesprek gehad.');
  });

  test('is there again when another subject or view was chosen before it could be kept', async () => {
    const writing = writingTo([], { state: 'failed', why: 'quota' });
    const screen = await render(Mirror, { ...exampleMirror(), writing });
    const note = screen.getByLabelText('Notitie bij november 2026');
    await note.fill('Goed gesprek gehad.');
    await screen.getByLabelText('Waarover?').selectOptions('2026-10');
    await screen.getByLabelText('Waarover?').selectOptions('2026-11');
    await expect.element(note).toHaveValue('Goed gesprek gehad.');
    await screen.getByRole('button', { name: 'Maak een blad' }).click();
    await screen.getByRole('button', { name: 'Terug' }).click();
    await expect.element(note).toHaveValue('Goed gesprek gehad.');
    await expect.element(screen.getByText(/er is geen ruimte meer/)).toBeVisible();
  });

  test('in a self-assessment as something to try is kept once, however often the end is pressed', async () => {
    const kept: unknown[] = [];
    const slow = Promise.withResolvers<KeepAnswer>();
    const writing = { ...writingTo(kept), keepRun: () => slow.promise };
    const screen = await render(Mirror, selfAt(writing));
    await screen.getByRole('button', { name: 'Klaar' }).click();
    await screen.getByRole('button', { name: 'Klaar' }).click();
    slow.resolve({ state: 'kept' });
    await expect.element(screen.getByRole('heading', { name: 'Klaar. Dit gaf je jezelf:' })).toBeVisible();
    expect(kept).toEqual([['talk', 'Vragen wie er nog is.']]);
  });

  test('in a self-assessment as something to try waits in the mirror where it could not be kept', async () => {
    const makeTry = () => Promise.resolve({ state: 'failed', why: 'quota' } as const);
    const screen = await render(Mirror, selfAt({ ...writingTo([]), makeTry }));
    await screen.getByRole('button', { name: 'Klaar' }).click();
    await expect.element(screen.getByText(/is nog niet toegevoegd/)).toBeVisible();
    await screen.getByRole('button', { name: 'Terug naar mijn spiegel' }).click();
    await expect.element(screen.getByLabelText('Wat wil je proberen?')).toHaveValue('Vragen wie er nog is.');
  });

  test('as an intention that is not added yet is there again after another view', async () => {
    const screen = await render(Mirror, exampleMirror());
    const field = screen.getByLabelText('Wat wil je proberen?');
    await field.fill('De buurvrouw bellen.');
    await screen.getByRole('button', { name: 'Maak een blad' }).click();
    await screen.getByRole('button', { name: 'Terug' }).click();
    await expect.element(field).toHaveValue('De buurvrouw bellen.');
  });

  test('as an intention is kept with its area, and can be done', async () => {
    const kept: unknown[] = [];
    const screen = await render(Mirror, { ...exampleMirror(), writing: writingTo(kept) });
    await screen.getByLabelText('Wat wil je proberen?').fill('De buurvrouw bellen met de cliënt.');
    await screen.getByLabelText('Gebied').selectOptions('meeting');
    await screen.getByRole('button', { name: 'Voeg toe' }).click();
    await screen.getByRole('button', { name: 'Gedaan' }).click();
    await expect
      .poll(() => kept)
      .toEqual([
        ['meeting', 'De buurvrouw bellen met de cliënt.'],
        [{ ...words.intentions[0], state: 'done' }],
      ]);
  });
});

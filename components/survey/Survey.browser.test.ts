import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '../../lib/survey/answer.ts';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import type { AnsweringRun } from '../../lib/survey/run.ts';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import { everyKind, runAt } from './example-survey.ts';
import Survey from './Survey.svelte';

function setUp(at: string, answers: Answers = {}, definition = everyKind) {
  const onAnswered = vi.fn<(run: AnsweringRun) => void>();
  const run = runAt(definition, at, answers);
  const today = () => '2026-11-25';
  return {
    definition,
    run,
    saving: 'saved' as const,
    onAnswered,
    onFinished: vi.fn(),
    onLeft: vi.fn(),
    today,
  };
}

const complete: Answers = {
  grade: { kind: 'grade', value: 6 },
  agree: { kind: 'agree', value: 4 },
  choices: { kind: 'choices', options: ['family', 'neighbours'] },
  rank: { kind: 'rank', order: ['family', 'friends', 'neighbours', 'volunteers'] },
  budget: { kind: 'budget', points: { family: 10 } },
  open: { kind: 'open', text: 'Niets.' },
};

beforeEach(async () => {
  showLocale('nl');
  await page.viewport(340, 720);
});

describe('a survey', () => {
  test('opens at the question where the run stands, with what was answered', async () => {
    const screen = await render(Survey, setUp('agree', { agree: { kind: 'agree', value: 4 } }));
    await expect.element(screen.getByText('Stap 2 van 8')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'Eens', exact: true })).toBeChecked();
    const heading = screen.getByRole('heading', { name: 'In ons team praten we vaak over het netwerk.' });
    await expect.element(heading).toHaveFocus();
    await expect.element(heading).toHaveAccessibleDescription('Stap 2 van 8 Over agree');
  });

  test('opens in the middle of a screen of several questions at the one where the run stands', async () => {
    const screen = await render(Survey, setUp('did-meeting', {}, selfAssessment));
    const heading = screen.getByRole('heading', { name: 'Was er een netwerkbijeenkomst?' });
    await expect.element(heading).toHaveFocus();
    expect(screen.getByRole('radiogroup').elements()).toHaveLength(6);
  });

  test('tells the run at each answer, standing at the question that was answered', async () => {
    const props = setUp('did-talk', {}, selfAssessment);
    const screen = await render(Survey, props);
    await screen
      .getByRole('radiogroup', { name: 'Was er een netwerkbijeenkomst?' })
      .getByText('1 keer')
      .click();
    expect(props.onAnswered.mock.calls).toEqual([
      [{ ...props.run, at: 'did-meeting', answers: { 'did-meeting': { kind: 'choice', option: 'once' } } }],
    ]);
    // It can go to the store and to another context as it is.
    expect(() => structuredClone(props.onAnswered.mock.lastCall?.[0])).not.toThrow();
  });

  test('goes on and back with the focus at each question, keeping the answers', async () => {
    const props = setUp('grade', complete);
    const screen = await render(Survey, props);
    await screen.getByRole('button', { name: 'Verder' }).click();
    await expect.element(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect.element(screen.getByRole('radio', { name: 'Eens', exact: true })).toBeChecked();
    await screen.getByRole('button', { name: 'Terug' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Welk cijfer geef je dit?' })).toHaveFocus();
    await expect.element(screen.getByRole('radio', { name: '6' })).toBeChecked();
    expect(props.onAnswered.mock.calls.map(([run]) => run.at)).toEqual(['agree', 'grade']);
    await expect.element(screen.getByRole('button', { name: 'Terug' })).not.toBeInTheDocument();
  });

  test('shows a question that follows from an answer under it', async () => {
    const screen = await render(
      Survey,
      setUp('grade-again', { grade: { kind: 'grade', value: 6 } }, selfAssessment),
    );
    await screen.getByRole('radio', { name: '8' }).click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Wat bracht je cijfer in beweging?' }))
      .toBeVisible();
    await screen.getByRole('radio', { name: '6' }).click();
    await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  });

  test('is done with the day of today at its last button', async () => {
    const props = setUp('open', complete);
    const screen = await render(Survey, props);
    await screen.getByRole('button', { name: 'Klaar' }).click();
    const { at: _at, ...kept } = props.run;
    expect(props.onFinished.mock.calls).toEqual([[{ ...kept, state: 'done', finishedDay: '2026-11-25' }]]);
  });

  test('is left for another time at one click', async () => {
    const props = setUp('rank');
    const screen = await render(Survey, props);
    await screen.getByRole('button', { name: 'Later verder' }).click();
    expect(props.onLeft).toHaveBeenCalledOnce();
  });

  test('follows a switch of language at once, also in what it asks for', async () => {
    const screen = await render(Survey, setUp('choices'));
    await screen.getByRole('button', { name: 'Verder' }).click();
    showLocale('en');
    await expect.element(screen.getByRole('group', { name: 'Who takes part?' })).toBeVisible();
    await expect.element(screen.getByText('Choose an answer, then you can go on.')).toBeVisible();
    await expect.element(screen.getByText('Step 4 of 8')).toBeVisible();
  });
});

describe('what stands in the way', () => {
  test('is said at the question only when the user wants to go on, and the focus goes there', async () => {
    const props = setUp('grade');
    const screen = await render(Survey, props);
    const scale = screen.getByRole('radiogroup');
    await expect.element(scale).toHaveAttribute('aria-invalid', 'false');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(screen.getByRole('radio', { name: '1: Nog maar weinig' })).toHaveFocus();
    await expect.element(scale).toHaveAttribute('aria-invalid', 'true');
    await expect.element(scale).toHaveAccessibleErrorMessage('Kies een antwoord, dan kun je verder.');
    expect(props.onAnswered).not.toHaveBeenCalled();
    await userEvent.keyboard(' ');
    await expect.element(scale).toHaveAttribute('aria-invalid', 'false');
    await expect.element(screen.getByText('Kies een antwoord, dan kun je verder.')).not.toBeInTheDocument();
  });

  test.each([
    ['choices', { kind: 'choices', options: ['family'] }, 'Je koos er 1. Kies er minstens 2.'],
    ['rank', { kind: 'rank', order: ['family'] }, 'Nog zonder plaats: 3. Geef ook die een plaats.'],
    ['budget', { kind: 'budget', points: { family: 4 } }, 'Nog te verdelen: 6. Verdeel ze allemaal.'],
  ] as const)('in %s is told with the group, and the focus is in it', async (id, answer, problem) => {
    const answers = { [id]: structuredClone(answer) } as unknown as Answers;
    const screen = await render(Survey, setUp(id, answers));
    await screen.getByRole('button', { name: 'Verder' }).click();
    await expect.element(screen.getByText(problem)).toBeVisible();
    const group = screen.getByRole('group').element();
    expect(group.contains(document.activeElement)).toBe(true);
    const described = group.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((part) => document.getElementById(part)?.textContent)).toContain(problem);
  });

  test('in an open text is tied to its box', async () => {
    const screen = await render(Survey, setUp('open'));
    await screen.getByRole('button', { name: 'Klaar' }).click();
    const box = screen.getByRole('textbox');
    await expect.element(box).toHaveFocus();
    await expect.element(box).toHaveAccessibleErrorMessage('Schrijf hier iets, dan kun je verder.');
  });

  test('at an earlier question brings the user there from the end', async () => {
    const props = setUp('open', { ...complete, choices: { kind: 'choices', options: ['family'] } });
    const screen = await render(Survey, props);
    await screen.getByRole('button', { name: 'Klaar' }).click();
    await expect.element(screen.getByText('Stap 4 van 8')).toBeVisible();
    await expect.element(screen.getByText('Je koos er 1. Kies er minstens 2.')).toBeVisible();
    await expect.element(screen.getByRole('checkbox', { name: 'Familie' })).toHaveFocus();
    expect(props.onFinished).not.toHaveBeenCalled();
  });
});

describe('what could not be saved', () => {
  test('is told, stays on the screen, and is told again at one click', async () => {
    const props = setUp('open');
    const screen = await render(Survey, props);
    await screen.getByRole('textbox').fill('Een hele zin');
    await screen.rerender({ saving: 'not-saved' });
    await expect.element(screen.getByText('Nog niet bewaard. Wat je invulde staat hier nog.')).toBeVisible();
    await expect.element(screen.getByRole('textbox')).toHaveValue('Een hele zin');
    props.onAnswered.mockClear();
    await screen.getByRole('button', { name: 'Opnieuw' }).click();
    expect(props.onAnswered.mock.lastCall?.[0].answers['open']).toEqual({
      kind: 'open',
      text: 'Een hele zin',
    });
    await screen.rerender({ saving: 'saved' });
    await expect.element(screen.getByText('Bewaard')).toBeVisible();
  });

  test('at the end is the finished run, and is offered again as such', async () => {
    const props = setUp('open', complete);
    const screen = await render(Survey, props);
    await screen.getByRole('button', { name: 'Klaar' }).click();
    await screen.rerender({ saving: 'not-saved' });
    await screen.getByRole('button', { name: 'Opnieuw' }).click();
    expect(props.onFinished).toHaveBeenCalledTimes(2);
  });

  test('because it went on elsewhere is said once, with a way to see it, and no way on', async () => {
    const onRefreshed = vi.fn();
    const props = setUp('open');
    const screen = await render(Survey, { ...props, onRefreshed });
    await screen.getByRole('textbox').fill('Een hele zin');
    await screen.rerender({ saving: 'overtaken' });
    expect(screen.getByRole('alert').elements()).toHaveLength(1);
    await expect.element(screen.getByRole('textbox')).toHaveValue('Een hele zin');
    expect(screen.getByRole('button').elements()).toHaveLength(1);
    await screen.getByRole('button', { name: 'Ververs' }).click();
    expect(onRefreshed).toHaveBeenCalledOnce();
  });

  test('never gives way to an older copy that comes back late', async () => {
    const props = setUp('open');
    const screen = await render(Survey, props);
    await screen.getByRole('textbox').fill('Een hele zin');
    await screen.rerender({ run: runAt(everyKind, 'open', { open: { kind: 'open', text: 'Een' } }) });
    await expect.element(screen.getByRole('textbox')).toHaveValue('Een hele zin');
  });
});

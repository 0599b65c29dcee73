import type { Definition } from '../../survey/definition.ts';
import type { AnsweringRun, DoneRun } from '../../survey/run.ts';

const words = (said: string) => ({ nl: said, en: said });

/** Two questions. */
export const someDefinition: Definition = {
  id: 'small',
  version: 1,
  title: words('Small'),
  intro: words('Two questions.'),
  sections: [
    {
      id: 'all',
      title: words('All'),
      items: [
        {
          kind: 'grade',
          id: 'first',
          text: words('What grade?'),
          required: true,
          low: words('low'),
          high: words('high'),
        },
        { kind: 'open', id: 'try', text: words('What will you try?'), required: false, maxLength: 500 },
      ],
    },
  ],
};

/** A run of it that is at its first question. */
export function someRun(change: Partial<AnsweringRun> = {}): AnsweringRun {
  return {
    state: 'answering',
    id: crypto.randomUUID(),
    definitionId: someDefinition.id,
    version: someDefinition.version,
    seed: 7,
    startedDay: '2026-11-20',
    answers: {},
    at: 'first',
    ...change,
  };
}

export function finished({ at: _at, ...run }: AnsweringRun, finishedDay: string): DoneRun {
  return { ...run, state: 'done', finishedDay };
}

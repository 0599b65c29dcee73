import type { OwnWords } from '../../components/mirror/mirror-data.ts';
import { readAssessment } from '../../lib/journal/assessment.ts';
import type { Kept } from './create-writing.ts';

/** What the user wrote, with what was kept just now in its place. */
export function withKept(words: OwnWords, kept: Kept): OwnWords {
  switch (kept.kind) {
    case 'run': {
      const { run, definition } = kept;
      if (run.state === 'answering') return { ...words, begun: { run, definition } };
      const others = words.assessments.filter(({ runId }) => runId !== run.id);
      return { ...words, begun: null, assessments: [...others, readAssessment(definition, run)] };
    }
    case 'note': {
      const others = words.reflections.filter(({ about }) => about !== kept.reflection.about);
      return { ...words, reflections: [...others, kept.reflection] };
    }
    case 'try': {
      const others = words.intentions.filter(({ id }) => id !== kept.intention.id);
      return { ...words, intentions: [...others, kept.intention] };
    }
  }
}

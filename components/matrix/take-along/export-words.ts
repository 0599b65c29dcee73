import type { ActionsWords } from '../../../lib/matrix/exports/actions-sheet.ts';
import type { AnswersWords } from '../../../lib/matrix/exports/answers-sheet.ts';
import type { MatrixWords } from '../../../lib/matrix/exports/matrix-sheet.ts';
import type { SessionsWords } from '../../../lib/matrix/exports/sessions-sheet.ts';
import { m } from '../../../messages/compiled/messages.js';

/** Which way a factor works, in words. */
export const directionWords = () => ({ promoting: m.matrix_helps(), hindering: m.matrix_hinders() });

/** The words of the sheets, in the language shown. */
export function matrixWords(): MatrixWords {
  return {
    ...{ name: m.export_head_matrix(), dimension: m.export_head_dimension() },
    ...{ direction: m.export_head_direction(), directions: directionWords(), factor: m.export_head_factor() },
    ...{ little: m.export_head_little(), lot: m.export_head_lot(), voters: m.export_head_voters() },
    ...{ strength: m.export_head_strength(), change: m.export_head_change(), named: m.export_head_named() },
    ...{ littleBefore: m.export_head_little_before(), lotBefore: m.export_head_lot_before() },
    ...{ votersBefore: m.export_head_voters_before(), sessions: m.export_head_sessions() },
    ...{ remark: m.export_head_remark(), tooFew: m.matrix_too_few(), unasked: m.matrix_unasked() },
    ...{ changeTooFew: m.matrix_change_too_few(), changeOfSome: m.export_change_of_some() },
  };
}

export function sessionsWords(): SessionsWords {
  return {
    ...{ name: m.export_head_sessions(), day: m.export_head_day(), team: m.export_head_team() },
    ...{ title: m.export_head_title(), people: m.export_head_people(), k: m.export_head_k() },
    ...{ kOpen: m.export_head_k_open(), answers: m.export_head_answers() },
  };
}

export function answersWords(): AnswersWords {
  return {
    ...{ name: m.export_head_answers(), day: m.export_head_day(), team: m.export_head_team() },
    ...{ question: m.export_head_question(), answer: m.export_head_answer() },
    ...{ factors: m.export_head_factors(), none: m.export_head_none() },
  };
}

export function actionsWords(): ActionsWords {
  return {
    ...{ name: m.export_head_actions(), day: m.export_head_day(), team: m.export_head_team() },
    ...{ factor: m.export_head_factor(), what: m.export_head_what(), who: m.export_head_who() },
    ...{ by: m.export_head_by(), state: m.export_head_state(), outcome: m.export_head_outcome() },
    states: {
      open: m.action_state_open(),
      done: m.action_state_done(),
      'let-go': m.action_state_let_go(),
    },
  };
}

import type { ActionsWords } from '../actions-sheet.ts';
import type { AnswersWords } from '../answers-sheet.ts';
import type { MatrixWords } from '../matrix-sheet.ts';
import type { SessionsWords } from '../sessions-sheet.ts';

type SheetWords = {
  matrix: MatrixWords;
  sessions: SessionsWords;
  answers: AnswersWords;
  actions: ActionsWords;
};

/** Words for the heads of sheets: what they stand for, in English. */
export const sheetWords: SheetWords = {
  matrix: {
    ...{ name: 'Matrix', dimension: 'dimension', direction: 'direction', factor: 'factor' },
    directions: { promoting: 'helps', hindering: 'hinders' },
    ...{ little: 'little', lot: 'lot', voters: 'voters', strength: 'strength' },
    ...{ littleBefore: 'little before', lotBefore: 'lot before', votersBefore: 'voters before' },
    ...{ change: 'change', named: 'named', sessions: 'sessions', remark: 'remark' },
    ...{ tooFew: 'too few', unasked: 'unasked', changeTooFew: 'change: too few' },
    changeOfSome: 'change: of some',
  },
  sessions: {
    ...{ name: 'Sessions', day: 'day', team: 'team', title: 'title', people: 'people' },
    ...{ k: 'k', kOpen: 'k open', answers: 'answers' },
  },
  answers: {
    ...{ name: 'Answers', day: 'day', team: 'team', question: 'question', answer: 'answer' },
    ...{ factors: 'factors', none: 'none' },
  },
  actions: {
    ...{ name: 'Actions', day: 'day', team: 'team', factor: 'factor', what: 'what', who: 'who', by: 'by' },
    ...{ state: 'state', outcome: 'outcome' },
    states: { open: 'open', done: 'done', 'let-go': 'let go' },
  },
};

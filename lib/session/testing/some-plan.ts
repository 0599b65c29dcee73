import type { Item } from '../../survey/item.ts';
import type { SessionPlan } from '../session-plan.ts';

const say = (words: string) => ({ nl: words, en: words });

export const gradeItem: Item = {
  ...{ kind: 'grade', id: 'team', required: true },
  ...{ text: say('How is it going?'), low: say('badly'), high: say('well') },
};
export const agreeItem: Item = { kind: 'agree', id: 'time', required: true, text: say('There is time.') };
export const openItem: Item = {
  ...{ kind: 'open', id: 'missing', required: true, maxLength: 200 },
  text: say('What is missing?'),
};

/** A session of three items, with these changes. */
export function somePlan(changes: Partial<SessionPlan['contract']> = {}): SessionPlan {
  return {
    title: say('Our team'),
    contract: { k: 3, kOpen: 3, mayChange: true, ...changes },
    items: [gradeItem, agreeItem, openItem],
  };
}

import type { Contract } from '../session-plan.ts';

/**
 * Whether so few take part that they are told before they vote: an answer that all give says what each gave. With twice
 * k it is less likely, and two groups of k can stand beside each other.
 */
export function isSmallGroup(people: number, { k }: Pick<Contract, 'k'>): boolean {
  return people < 2 * k;
}

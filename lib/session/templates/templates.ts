import { caseReflection } from './case-reflection.ts';
import { coaching1 } from './coaching-1.ts';
import { coaching2 } from './coaching-2.ts';
import { coaching3 } from './coaching-3.ts';
import { coaching4 } from './coaching-4.ts';
import { communityStart } from './community-start.ts';
import { helpsAndHinders, helpsAndHindersShort } from './helps-and-hinders.ts';
import { missingFactor } from './missing-factor.ts';
import { reasonsNotTo } from './reasons-not-to.ts';
import { teamGrade } from './team-grade.ts';
import type { SessionTemplate } from './template.ts';

/** The sessions that come with the product, in the order in which they are offered. */
export const templates: readonly SessionTemplate[] = [
  ...[teamGrade, helpsAndHindersShort, helpsAndHinders, reasonsNotTo, missingFactor],
  ...[coaching1, coaching2, coaching3, coaching4],
  ...[caseReflection, communityStart],
];

/** The template of this id, or undefined. */
export function findTemplate(id: string): SessionTemplate | undefined {
  return templates.find((template) => template.id === id);
}

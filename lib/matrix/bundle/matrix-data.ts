import { z } from 'zod';
import { sessionResultSchema } from '../../session/session-result.ts';
import { actionSchema } from '../actions/action.ts';
import { codebookEventSchema } from '../codebook/codebook-event.ts';
import { codingSchema } from '../coding/coding.ts';

export const matrixDataSchema = z.strictObject({
  results: z.array(sessionResultSchema),
  events: z.array(codebookEventSchema),
  codings: z.array(codingSchema),
  actions: z.array(actionSchema),
});
/** All that the matrix is made of. */
export type MatrixData = Readonly<z.infer<typeof matrixDataSchema>>;

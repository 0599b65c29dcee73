import type { DimensionId, Direction } from '../../../lib/matrix/factor.ts';

/** Where a factor stands in the matrix. */
export type FactorPlace = { dimension: DimensionId; direction: Direction };

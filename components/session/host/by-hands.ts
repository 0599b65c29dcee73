import type { Item, ItemKind, ItemOf } from '../../../lib/survey/item.ts';

/** Where counting hands makes sense: not for words, an order, or points to divide. */
const kinds = ['grade', 'agree', 'choice', 'choices', 'factors'] as const satisfies ItemKind[];

export type ItemByHands = ItemOf<(typeof kinds)[number]>;

export function isByHands(item: Item): item is ItemByHands {
  return kinds.some((kind) => kind === item.kind);
}

import { chanceOrder } from './chance-order.ts';
import type { ItemWithOptions, Option } from './item.ts';

/** The options of an item in the order in which a run with this seed shows them. */
export function optionOrder(item: ItemWithOptions, seed: number): Option[] {
  return item.shuffle ? chanceOrder(item.options, seed, item.id) : item.options;
}

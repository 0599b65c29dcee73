import type { Dice } from '../../simulate/dice.ts';

/** A UUID (RFC 9562, version 4) that is the same for the same dice. */
export function makeId(dice: Dice): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(dice.share() * 16).toString(16)).join('');
  const variant = dice.pick(['8', '9', 'a', 'b']);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}

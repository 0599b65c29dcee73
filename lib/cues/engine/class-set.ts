/** How many 32-bit sets hold the token classes; `Lexicon` refuses a class beyond 32 times this. */
export const setCount = 6;

/** A set of token classes. The fields are flat because the matcher reads them millions of times. */
export class ClassSet {
  a = 0;
  b = 0;
  c = 0;
  d = 0;
  e = 0;
  f = 0;

  add(id: number): void {
    const bit = 1 << (id & 31);
    const set = id >> 5;
    if (set === 0) this.a |= bit;
    else if (set === 1) this.b |= bit;
    else if (set === 2) this.c |= bit;
    else if (set === 3) this.d |= bit;
    else if (set === 4) this.e |= bit;
    else this.f |= bit;
  }

  has(id: number): boolean {
    const set = [this.a, this.b, this.c, this.d, this.e, this.f][id >> 5] ?? 0;
    return (set & (1 << (id & 31))) !== 0;
  }

  addAll(other: ClassSet): void {
    this.a |= other.a;
    this.b |= other.b;
    this.c |= other.c;
    this.d |= other.d;
    this.e |= other.e;
    this.f |= other.f;
  }

  meets(other: ClassSet): boolean {
    return (
      (this.a & other.a) !== 0 ||
      (this.b & other.b) !== 0 ||
      (this.c & other.c) !== 0 ||
      (this.d & other.d) !== 0 ||
      (this.e & other.e) !== 0 ||
      (this.f & other.f) !== 0
    );
  }

  /** Empties the set. */
  clear(): void {
    this.a = this.b = this.c = this.d = this.e = this.f = 0;
  }

  /** Calls `visit` with the id of each class in the set. */
  each(visit: (id: number) => void): void {
    eachBit(this.a, 0, visit);
    eachBit(this.b, 32, visit);
    eachBit(this.c, 64, visit);
    eachBit(this.d, 96, visit);
    eachBit(this.e, 128, visit);
    eachBit(this.f, 160, visit);
  }

  ids(): number[] {
    const ids: number[] = [];
    this.each((id) => ids.push(id));
    return ids;
  }
}

function eachBit(set: number, from: number, visit: (id: number) => void): void {
  for (let rest = set; rest !== 0; rest &= rest - 1) visit(from + 31 - Math.clz32(rest & -rest));
}

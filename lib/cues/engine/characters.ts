/** What a character is to the tokeniser. */
export const kind = {
  other: 0,
  lower: 1,
  upper: 2,
  accented: 3,
  digit: 4,
  space: 5,
  newline: 6,
  stop: 7,
  comma: 8,
  breaker: 9,
  apostrophe: 10,
  quote: 11,
  hyphen: 12,
  joiner: 13,
} as const;

const table = new Uint8Array(0x180);
fill('abcdefghijklmnopqrstuvwxyz', kind.lower);
fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ', kind.upper);
fill('0123456789', kind.digit);
fill(' \t\u00a0', kind.space);
fill('\n\r', kind.newline);
fill('.!?;', kind.stop);
fill(',', kind.comma);
fill(':()[]/|\\=+>*<', kind.breaker);
fill("'`´", kind.apostrophe);
fill('"«»', kind.quote);
fill('-', kind.hyphen);
fill('\u00ad', kind.joiner);
for (let code = 0xc0; code < 0x180; code++) if (code !== 0xd7 && code !== 0xf7) table[code] = kind.accented;

function fill(characters: string, value: number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
}

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  return code < 0x180 ? (table[code] as number) : kindOfRare(code);
}

const letter = /\p{L}/u;

function kindOfRare(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return kind.accented;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return kind.joiner;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x02bc) return kind.apostrophe;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201a) return kind.quote;
  if (code === 0x2010 || code === 0x2011) return kind.hyphen;
  if (code === 0x2026) return kind.stop;
  if (code === 0x2028 || code === 0x2029) return kind.newline;
  if (code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2022 || code === 0x2192)
    return kind.breaker;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return kind.space;
  return letter.test(String.fromCharCode(code)) ? kind.accented : kind.other;
}

/** Whether the unit belongs to a word. */
export function isLetter(code: number): boolean {
  const k = kindOf(code);
  return k >= kind.lower && k <= kind.accented;
}

/** Whether the unit is a capital letter. */
export function isCapital(code: number): boolean {
  const k = kindOf(code);
  if (k === kind.upper) return true;
  if (k !== kind.accented) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

import type { Ring } from '../analysis.ts';
import { ClassSet, setCount } from './class-set.ts';
import { commonWords, rareWord } from './common-words.ts';
import { fold } from './fold.ts';
import { role, roleClasses } from './clauses.ts';
import { isParticiple } from './participle.ts';
import type { Compiled } from './rule-set.ts';
import type { WordList } from './word-list.ts';

/** A word or phrase of the lexicon. Words outside it share one entry without classes. */
export class Entry {
  readonly word: string;
  readonly classes = new ClassSet();
  /** How the word is shown in the circle. */
  shown: string;
  ring: Ring | undefined = undefined;
  /** How the word bears on clauses (`clauses.ts`). */
  role = 0;
  /** Phrases that end with this word, by the word before it. */
  endsPhrase: PhraseNode | undefined = undefined;
  /** The last round of the rule set in which the word was seen. */
  seen = 0;
  /** Patterns that hang on this very word; filled by the rule set. */
  hanging: Compiled[] | undefined = undefined;

  constructor(word: string, shown: string) {
    this.word = word;
    this.shown = shown;
  }
}

export type PhraseNode = { before: Map<Entry, PhraseNode>; entry: Entry | undefined };

/** A trie over the letters of words, for beginnings and endings of compounds. */
type LetterNode = { next: Map<number, LetterNode>; entry: Entry | undefined };

const fewestLettersBesideTail = 2;
const memoLimit = 4000;

/** All words that the rules know, with their classes. Built once at start. */
export class Lexicon {
  readonly unknown = new Entry('', '');
  readonly number = new Entry('#', '#');
  /** An unknown word that has the shape of a past participle. */
  readonly participle = new Entry('', '');
  /** An unknown word with a capital inside a sentence. */
  readonly name = new Entry('', '');
  /** A name that the report gave to somebody informal. */
  readonly named = new Entry('', '');
  readonly #words = new Map<string, Entry>();
  readonly #classIds = new Map<string, number>();
  readonly #tails: LetterNode = { next: new Map(), entry: undefined };
  readonly #heads: LetterNode = { next: new Map(), entry: undefined };
  readonly #unions = new Map<string, number[]>();
  readonly #memo = new Map<string, Entry>();
  readonly #excepted = new Set<string>();
  readonly #weights: number[] = [];
  #phrases = 0;

  /** `unions`: classes made of all words of other classes. */
  constructor(lists: readonly WordList[], unions: Readonly<Record<string, readonly string[]>> = {}) {
    for (const [union, members] of Object.entries(unions)) {
      for (const member of members)
        this.#unions.set(member, [...(this.#unions.get(member) ?? []), this.#declare(union)]);
    }
    this.number.classes.add(this.#declare('NUM'));
    this.participle.classes.add(this.#declare('PARTICIPLE'));
    this.name.classes.add(this.#declare('NAME'));
    for (const tokenClass of ['NAME', 'PERSON']) this.named.classes.add(this.#declare(tokenClass));
    this.named.role = role.nominal;
    for (const list of lists) this.#add(list);
    for (const entry of this.#words.values()) this.#inherit(entry);
    this.#weigh();
  }

  /** Number of words and phrases. */
  get size(): number {
    return this.#words.size + this.#phrases;
  }

  /** The id of a token class. Throws when no list has it. */
  classId(name: string): number {
    const id = this.#classIds.get(name);
    if (id === undefined) throw new Error(`No word list has the token class ${name}`);
    return id;
  }

  /** How often a word of the class is to be expected, in a thousand words. */
  classWeight(id: number): number {
    return this.#weights[id] ?? 0;
  }

  /** Whether the entry has the class. */
  has(entry: Entry, tokenClass: string): boolean {
    return entry.classes.has(this.classId(tokenClass));
  }

  /** The entry of a folded word (or phrase, joined by underscores), made without classes if it is new. */
  literal(word: string): Entry {
    if (word.includes('_')) return this.#phrase(word.split('_'));
    let entry = this.#words.get(word);
    if (!entry) {
      entry = new Entry(word, word);
      this.#inherit(entry);
      this.#words.set(word, entry);
    }
    return entry;
  }

  /** The entry of a folded word of a text: from the lexicon, as a compound, or `unknown`. */
  find(word: string): Entry {
    return this.#words.get(word) ?? this.#memo.get(word) ?? this.#derive(word);
  }

  #weigh(): void {
    for (const entry of this.#words.values()) {
      const weight = commonWords[entry.word] ?? rareWord;
      for (const id of entry.classes.ids()) this.#weights[id] = (this.#weights[id] ?? 0) + weight;
    }
    for (const entry of [this.number, this.name, this.participle])
      for (const id of entry.classes.ids()) this.#weights[id] = 20;
  }

  #declare(name: string): number {
    let id = this.#classIds.get(name);
    if (id === undefined) {
      id = this.#classIds.size;
      if (id >= setCount * 32) throw new Error(`More than ${setCount * 32} token classes; raise setCount`);
      this.#classIds.set(name, id);
    }
    return id;
  }

  #add(list: WordList): void {
    const ids = [this.#declare(list.tokenClass), ...(this.#unions.get(list.tokenClass) ?? [])];
    for (const word of words(list.except)) {
      this.#excepted.add(fold(word));
      this.literal(fold(word));
    }
    for (const group of words(list.entries)) {
      const forms = group.split('/');
      const shown = (forms[0] as string).replaceAll('*', '').replaceAll('_', ' ');
      for (const form of forms) this.#addForm(form, shown, ids, list);
    }
  }

  #addForm(form: string, shown: string, ids: readonly number[], { tokenClass, ring }: WordList): void {
    const bare = form.replaceAll('*', '');
    const word = fold(bare);
    // '**genoot': 'klasgenoot', but not 'genoot' itself.
    const entries = form.startsWith('**') ? [] : [this.literal(word)];
    // What a beginning or an ending passes on to longer words is kept apart from what the word itself also means.
    if (form.startsWith('*')) entries.push(plant(this.#tails, [...word].reverse().join('')));
    if (form.endsWith('*')) entries.push(plant(this.#heads, word));
    for (const entry of entries) {
      for (const id of ids) entry.classes.add(id);
      entry.role |= roleClasses[tokenClass] ?? 0;
      if (!ring) continue;
      entry.ring = ring;
      entry.shown = shown;
    }
  }

  #phrase(parts: readonly string[]): Entry {
    const [last, ...rest] = parts.map((part) => this.literal(part)).reverse();
    let node = ((last as Entry).endsPhrase ??= { before: new Map(), entry: undefined });
    for (const part of rest) {
      let next = node.before.get(part);
      if (!next) node.before.set(part, (next = { before: new Map(), entry: undefined }));
      node = next;
    }
    if (!node.entry) {
      node.entry = new Entry(parts.join(' '), parts.join(' '));
      this.#phrases++;
    }
    return node.entry;
  }

  #derive(word: string): Entry {
    const entry = this.#asCompound(word) ?? (isParticiple(word) ? this.participle : this.unknown);
    if (this.#memo.size >= memoLimit) this.#memo.clear();
    this.#memo.set(word, entry);
    return entry;
  }

  /** A word that stands in a list, or in a pattern, is still what its ending says ('woningcorporatie'). */
  #inherit(entry: Entry): void {
    if (isParticiple(entry.word)) entry.classes.addAll(this.participle.classes);
    if (this.#excepted.has(entry.word) || entry.word.includes('-')) return;
    const base = this.#longest(this.#tails, entry.word, -1) ?? this.#longest(this.#heads, entry.word, 1);
    if (!base) return;
    entry.classes.addAll(base.classes);
    entry.role |= base.role;
    entry.ring ??= base.ring;
  }

  #asCompound(word: string): Entry | undefined {
    if (this.#excepted.has(word)) return undefined;
    if (word.endsWith("'s") || word.endsWith("'"))
      return this.#words.get(word.slice(0, word.lastIndexOf("'")));
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      const joined = this.#words.get(word.replaceAll('-', ''));
      if (joined) return joined;
      const tail = this.find(word.slice(hyphen + 1));
      return tail === this.unknown ? this.#longest(this.#heads, word, 1) : this.#renamed(tail, word);
    }
    const tail = this.#longest(this.#tails, word, -1);
    if (tail) return this.#renamed(tail, word);
    return this.#longest(this.#heads, word, 1);
  }

  #renamed(base: Entry, word: string): Entry {
    const entry = new Entry(word, word);
    if (isParticiple(word)) entry.classes.addAll(this.participle.classes);
    entry.classes.addAll(base.classes);
    entry.role = base.role;
    entry.ring = base.ring;
    return entry;
  }

  #longest(root: LetterNode, word: string, step: 1 | -1): Entry | undefined {
    let node: LetterNode | undefined = root;
    let found: Entry | undefined;
    const room = step === -1 ? fewestLettersBesideTail : 1;
    for (let n = 0, i = step === 1 ? 0 : word.length - 1; n <= word.length - room; n++, i += step) {
      if (node.entry) found = node.entry;
      node = node.next.get(word.charCodeAt(i));
      if (!node) break;
    }
    return found;
  }
}

/** The entry at the end of the letters, made if it is not there. */
function plant(root: LetterNode, letters: string): Entry {
  let node = root;
  for (let i = 0; i < letters.length; i++) {
    let next = node.next.get(letters.charCodeAt(i));
    if (!next) node.next.set(letters.charCodeAt(i), (next = { next: new Map(), entry: undefined }));
    node = next;
  }
  return (node.entry ??= new Entry('*', '*'));
}

function words(list: string | undefined): string[] {
  return list ? list.split(/\s+/).filter(Boolean) : [];
}

import type { Begun, Writing } from '../../components/mirror/mirror-data.ts';
import type { Intention } from '../../lib/journal/intention.ts';
import type { Reflection } from '../../lib/journal/reflection.ts';
import type { Revision } from '../../lib/journal/revision.ts';
import { createKeeper } from '../../lib/messaging/keeper.ts';
import type { KeepAnswer, KeepRunAnswer, ToBackground } from '../../lib/messaging/messages.ts';
import type { Definition } from '../../lib/survey/definition.ts';
import type { KeptRun } from '../../lib/survey/run.ts';

/** What was kept, for the page to show. */
export type Kept =
  | { kind: 'run'; run: KeptRun; definition: Definition }
  | { kind: 'note'; reflection: Reflection }
  | { kind: 'try'; intention: Intention };

/** A message that asks to keep something of the journal. */
type KeepMessage = Extract<ToBackground, { type: 'keepRun' | 'keepReflection' | 'keepIntention' }>;

type Around = {
  /** Sends to the background; what comes back is nothing where no answer came. */
  tell: (message: KeepMessage) => Promise<KeepRunAnswer | undefined>;
  /** The revision of each row that was read, by its id. */
  revisions: Map<string, string>;
  today: () => string;
  /** Reads the run that another window began. */
  readBegun: (runId: string) => Promise<{ begun: Begun; revision: string } | null>;
  onKept: (kept: Kept) => void;
};

/** The writes of the page: each goes to the background, one row after the other, and what is kept is told. */
export function createWriting({ tell, revisions, today, readBegun, onKept }: Around): Writing {
  const keepers = new Map<string, (kept: Kept) => Promise<KeepRunAnswer>>();
  const unkept = new Map<string, string>();

  function keep(id: string, kept: Kept): Promise<KeepRunAnswer> {
    let keeper = keepers.get(id);
    if (!keeper) {
      keeper = createKeeper<Kept, KeepRunAnswer>(
        (what, revision) => tell(messageOf(what, revision)),
        revisions.get(id) ?? null,
      );
      keepers.set(id, keeper);
    }
    return keeper(kept);
  }

  /** Of what cannot be open already. */
  async function keepRow(id: string, kept: Kept): Promise<KeepAnswer> {
    const answer = await keep(id, kept);
    if (answer.state === 'open-already') return { state: 'failed', why: 'unknown' };
    if (answer.state === 'kept') onKept(kept);
    return answer;
  }

  return {
    async keepRun(run, definition) {
      const kept: Kept = { kind: 'run', run, definition };
      const answer = await keep(run.id, kept);
      if (answer.state === 'kept') onKept(kept);
      if (answer.state !== 'open-already') return answer;
      const other = await readBegun(answer.runId);
      if (!other) return { state: 'failed', why: 'newer-exists' };
      revisions.set(other.begun.run.id, other.revision);
      return { state: 'open-already', begun: other.begun };
    },
    async keepNote(about, text) {
      unkept.set(about, text);
      const answer = await keepRow(about, { kind: 'note', reflection: { about, day: today(), text } });
      if (answer.state === 'kept' && unkept.get(about) === text) unkept.delete(about);
      return answer;
    },
    unkeptNote: (about) => unkept.get(about) ?? null,
    makeTry(area, text) {
      const id = crypto.randomUUID();
      return keepRow(id, { kind: 'try', intention: { id, day: today(), area, text, state: 'open' } });
    },
    changeTry: (intention) => keepRow(intention.id, { kind: 'try', intention }),
  };
}

function messageOf(kept: Kept, revision: Revision): KeepMessage {
  switch (kept.kind) {
    case 'run':
      return { type: 'keepRun', run: kept.run, definition: kept.definition, revision };
    case 'note':
      return { type: 'keepReflection', reflection: kept.reflection, revision };
    case 'try':
      return { type: 'keepIntention', intention: kept.intention, revision };
  }
}

import { vi } from 'vitest';
import type { Census, Keeping, KeepingActions } from '../keeping.ts';
import { firstInvitationSettings } from '../../../lib/journal/invitation-settings.ts';
import type { ParsedPolicy } from '../../../lib/policy/parse-policy.ts';
import { noPolicy } from '../../../lib/policy/policy.ts';
import type { RecordSystem } from '../record-system.ts';

/** A year of work, with nothing to mind. */
export const someKeeping: Extract<Keeping, { state: 'open' }> = {
  state: 'open',
  figures: { contacts: 312, offers: 187, runs: 6, reflections: 4, intentions: 5 },
  lastBackup: '2026-11-03',
  isBackupDue: false,
  isSafe: true,
  retention: 24,
  lock: 'none',
};

const nothing: Census = { rows: { contacts: 0, offers: 0, keys: 0 }, settings: 0 };

/** Everything that the options page is given; what the user does goes well unless `actions` says otherwise. */
export function setUp(
  systems: RecordSystem[],
  given = true,
  keeping: Keeping = someKeeping,
  actions: Partial<KeepingActions> = {},
) {
  return {
    organisation: { policy: noPolicy, faults: [] } satisfies ParsedPolicy,
    systems,
    shortcut: 'Alt+Shift+N',
    version: '0.1.0',
    onLocaleChosen: vi.fn(),
    onAllowed: vi.fn(() => Promise.resolve(given)),
    onWithdrawn: vi.fn(),
    onSaved: vi.fn(() => Promise.resolve()),
    onRemoved: vi.fn(),
    onPointed: vi.fn(() => Promise.resolve(given)),
    onTested: vi.fn(() => Promise.resolve(given)),
    asking: { settings: firstInvitationSettings, onChanged: vi.fn(), onReset: vi.fn() },
    keeping,
    actions: {
      onBackup: vi.fn<KeepingActions['onBackup']>(() => Promise.resolve('done')),
      onRestored: vi.fn<KeepingActions['onRestored']>(() =>
        Promise.resolve({
          state: 'done',
          added: 12,
          changed: 1,
          unread: 0,
          expired: 0,
          madeDay: '2026-11-03',
        }),
      ),
      onSafetyAsked: vi.fn(),
      onLockTurned: vi.fn<KeepingActions['onLockTurned']>(() => Promise.resolve('done')),
      onRetentionChosen: vi.fn<KeepingActions['onRetentionChosen']>(() => Promise.resolve(3)),
      onForgotten: vi.fn<KeepingActions['onForgotten']>(() =>
        Promise.resolve({ contacts: 4, offers: 2, clients: 1 }),
      ),
      onErased: vi.fn(() => Promise.resolve(nothing)),
      ...actions,
    },
  };
}

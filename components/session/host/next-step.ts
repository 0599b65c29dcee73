import type { HostView } from '../../../lib/session/host/host-view.ts';

type Running = Extract<HostView, { state: 'running' }>;
export type Step = { do: 'open'; item: string } | { do: 'close' | 'reveal' | 'end' };

/**
 * The one step that follows by itself from where the session is: what the large button and the beamer's key do. Null
 * where somebody chooses first (free texts), or waits.
 */
export function nextStep({ phase, items, released }: Running): Step | null {
  switch (phase.state) {
    case 'voting':
      return { do: 'close' };
    case 'counted':
      return phase.grace || phase.texts.length > 0 ? null : { do: 'reveal' };
    case 'lobby':
    case 'shown': {
      const here = phase.state === 'shown' ? items.findIndex(({ id }) => id === phase.item.id) : -1;
      const isNew = ({ id }: { id: string }) => !released.some(({ item }) => item === id);
      const item = items.slice(here + 1).find(isNew) ?? items.find(isNew);
      return item ? { do: 'open', item: item.id } : { do: 'end' };
    }
    case 'closed':
      return null;
  }
}

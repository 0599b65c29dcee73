import {
  beamerChannel,
  beamerMessageSchema,
  type BeamerView,
} from '../../components/session/host/beamer-view.ts';

/** Shows a session to its second window, which may be there or not, and hears what is asked there by a key. */
export function showBeamer(
  session: string,
  asked: (what: 'next' | 'talk') => void,
): { show(view: BeamerView): void; close(): void } {
  const channel = new BroadcastChannel(beamerChannel(session));
  let last: BeamerView | null = null;
  const tell = (): void => {
    if (last) channel.postMessage({ said: 'show', view: last });
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const said = beamerMessageSchema.safeParse(data).data?.said;
    if (said === 'ask') tell();
    else if (said === 'next' || said === 'talk') asked(said);
  };
  return {
    show(view) {
      last = view;
      tell();
    },
    close: () => channel.close(),
  };
}

export type Started = {
  port: number;
  secure: boolean;
  /** Where it listens: one address, or all of the machine. */
  addresses: readonly string[];
  hasPage: boolean;
  own: { certFile: string; fingerprint: string } | null;
};

/** What an administrator reads when the relay has started. */
export function startMessage({ port, secure, addresses, hasPage, own }: Started): string {
  const [web, socket] = secure ? ['https', 'wss'] : ['http', 'ws'];
  const first = addresses[0] ?? 'localhost';
  const lines = ['Naast relay is running. It carries sealed votes and can read none of them.', ''];
  lines.push(`  On this machine          ${web}://localhost:${port}/`);
  if (secure)
    for (const address of addresses) lines.push(`  Phones in this network   ${web}://${address}:${port}/`);
  lines.push(`  In the extension         ${socket}://${secure ? first : 'localhost'}:${port}/mqtt`, '');
  if (!secure) {
    lines.push(
      'Phones cannot vote over plain http: their browser seals nothing there.',
      'Start with --tls CERT KEY, or for a trial with --tls=self.',
      '',
    );
  }
  if (own) {
    lines.push(
      'This certificate is made here, so no device trusts it yet. For a trial, on each device:',
      `  1. Open ${web}://${first}:${port}/ and choose to go on; in the browser of the facilitator too.`,
      `  2. Or, on a computer, trust ${own.certFile} until the trial is over.`,
      'Compare the fingerprint (SHA-256) that the device shows:',
      `  ${own.fingerprint}`,
      '',
    );
  }
  if (!hasPage) lines.push('There is no join page yet: npm run build:join makes it.', '');
  return lines.join('\n');
}

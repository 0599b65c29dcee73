import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const day = 86_400_000;
/** Phones refuse a certificate that runs longer (in days). */
const longest = 397;

export type OwnCertificate = { cert: string; key: string; certFile: string; fingerprint: string };

/**
 * A certificate that this machine made itself, for these addresses: the one from last time while it fits, so that who
 * trusts it need not do so again.
 */
export async function ownCertificate(
  folder: string,
  addresses: readonly string[],
  now: number,
): Promise<OwnCertificate> {
  const [certFile, keyFile] = [join(folder, 'naast-relay.crt'), join(folder, 'naast-relay.key')];
  const [cert, key] = await Promise.all(
    [certFile, keyFile].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  if (cert && key && fits(cert, addresses, now)) return withFingerprint({ cert, key, certFile });
  const made = await generate([{ name: 'commonName', value: 'Naast relay' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + (longest - 1) * day),
    extensions: [
      // No authority: whoever trusts it trusts this server alone.
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          ...['127.0.0.1', ...addresses].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return withFingerprint({ cert: made.cert, key: made.private, certFile });
}

function fits(cert: string, addresses: readonly string[], now: number): boolean {
  const certificate = new X509Certificate(cert);
  const isCurrent = Date.parse(certificate.validTo) > now + day && Date.parse(certificate.validFrom) <= now;
  return isCurrent && addresses.every((address) => certificate.checkIP(address) !== undefined);
}

function withFingerprint(files: Omit<OwnCertificate, 'fingerprint'>): OwnCertificate {
  return { ...files, fingerprint: new X509Certificate(files.cert).fingerprint256 };
}

import { z } from 'zod';
import type { Bytes } from './bytes.ts';
import {
  largestMessage,
  messageSchemas,
  protocolVersion,
  type Message,
  type MessageKind,
  type Unreadable,
} from './messages.ts';
import { readJson, toBytes } from './text-bytes.ts';

/** A message as it goes over the wire. */
export function writeMessage<Kind extends MessageKind>(
  kind: Kind,
  fields: Omit<Message<Kind>, 'v' | 'kind'>,
): Bytes {
  return toBytes(JSON.stringify({ v: protocolVersion, kind, ...fields }));
}

export type Read<Kind extends MessageKind> =
  { readable: true; message: Message<Kind> } | { readable: false; why: Unreadable };

const versionSchema = z.looseObject({ v: z.int().min(1) });

/** What the bytes say, if they are a message of this kind and protocol (S9, S10). Never throws. */
export function readMessage<Kind extends MessageKind>(kind: Kind, bytes: Bytes): Read<Kind> {
  if (bytes.length > largestMessage) return { readable: false, why: 'oversized' };
  const json = readJson(bytes);
  const version = versionSchema.safeParse(json);
  if (version.success && version.data.v > protocolVersion) return { readable: false, why: 'newer' };
  const parsed = messageSchemas[kind].safeParse(json);
  // The schema of this kind gives messages of this kind: TypeScript does not follow an index into a record of schemas.
  if (parsed.success) return { readable: true, message: parsed.data as Message<Kind> };
  return { readable: false, why: 'malformed' };
}

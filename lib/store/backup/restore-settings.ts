import { storage } from 'wxt/utils/storage';
import { canonical } from '../../matrix/bundle/later-of.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * What is set here stays; only what is not set here comes from the backup. Profiles are looked at one by one, and of
 * two days of a last backup the later holds.
 */
export function joinSettings(here: Settings, there: Settings): Settings {
  const joined: Record<string, unknown> = { ...there, ...here };
  if (isRecord(here['profiles']) && isRecord(there['profiles']))
    joined['profiles'] = { ...there['profiles'], ...here['profiles'] };
  const days = [here['lastBackupDay'], there['lastBackupDay']].filter((day) => typeof day === 'string');
  if (days.length > 0) joined['lastBackupDay'] = days.sort().at(-1);
  return joined;
}

/** Joins the settings of a backup into those of this device. @returns a way back, for when the rest fails. */
export async function restoreSettings(there: Settings): Promise<() => Promise<void>> {
  const here: Settings = await storage.snapshot('local');
  const joined = joinSettings(here, there);
  const changed = Object.keys(joined).filter((name) => canonical(joined[name]) !== canonical(here[name]));
  await write(joined, changed);
  return () => write(here, changed);
}

async function write(settings: Settings, names: readonly string[]): Promise<void> {
  const [set, unset] = [
    names.filter((name) => name in settings),
    names.filter((name) => !(name in settings)),
  ];
  await storage.setItems(set.map((name) => ({ key: `local:${name}`, value: settings[name] })));
  await storage.removeItems(unset.map((name) => `local:${name}` as const));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

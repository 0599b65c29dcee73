import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';

const why = `A permission changed. Each is a promise to those who install Naast: say in docs/privacy.md what it is for and in
a decision note why nothing less will do, then change this list.`;

const ofBoth = ['storage', 'scripting', 'activeTab', 'alarms'];

describe.each([
  { browser: 'chromium', permissions: [...ofBoth, 'sidePanel', 'unlimitedStorage'] },
  { browser: 'firefox', permissions: ofBoth },
] as const)('the manifest for $browser', ({ browser, permissions }) => {
  const manifest = JSON.parse(readFileSync(join(extensionFolder(browser), 'manifest.json'), 'utf8'));

  test('asks for no more than these permissions', () => {
    expect(manifest.permissions, why).toEqual(permissions);
    expect(manifest.optional_permissions, why).toBeUndefined();
  });

  test('has of origins only the one of the organisation, and may ask for others by name', () => {
    expect(manifest.host_permissions, why).toEqual(['http://127.0.0.1/*']);
    expect(manifest.optional_host_permissions, why).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.content_scripts, why).toBeUndefined();
  });

  test('shows pages the panel alone, and lets none speak to it', () => {
    const shown = manifest.web_accessible_resources.flatMap(
      ({ resources }: { resources: string[] }) => resources,
    );
    expect(shown, why).toEqual(['panel.html']);
    expect(manifest.externally_connectable, why).toBeUndefined();
  });

  test('lets its own pages run what is in the package and nothing else', () => {
    expect(manifest.content_security_policy, why).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });
});

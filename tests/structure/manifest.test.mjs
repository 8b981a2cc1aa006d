// What the packages ask of the browser, and what they show to pages.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

import { manifestFor } from '../../extension/build/manifest.mjs';

const file = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const source = JSON.parse(await file('extension/manifest.json'));

for (const browser of ['chromium', 'firefox']) {
  const manifest = manifestFor(browser, source, '0.0.0');

  it(`${browser}: pages know no file to ask for, private windows are left alone`, () => {
    // The one file that our script asks for lies under an address that no page knows.
    const [{ resources, use_dynamic_url: isDynamic = false }] = manifest.web_accessible_resources;
    assert.deepEqual([resources, isDynamic], [['core.wasm'], browser === 'chromium']);
    assert.equal(manifest.externally_connectable, undefined);
    assert.equal(manifest.incognito, 'not_allowed');
    // In frames our scripts stand on the tracking page only, which the extension itself opens in one.
    for (const { all_frames: frames, matches } of manifest.content_scripts) assert.ok(!frames || matches.every((page) => page.includes('/p/tracking/')));
  });

  it(`${browser}: our own windows load and send nothing elsewhere, and stand in no frame`, () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]) {
      assert.ok(policy.includes(rule), rule);
    }
  });

  it(`${browser}: each permission has its reason in README and for the stores`, async () => {
    for (const path of ['README.md', 'extension/store/permissions.md']) {
      const text = await file(path);
      for (const permission of [...manifest.permissions, ...manifest.optional_permissions]) {
        assert.ok(text.includes(`\n| \`${permission}\``), `${path}: ${permission}`);
      }
    }
  });
}

it('nothing that is kept is thrown away by Firefox', () => {
  assert.ok(manifestFor('firefox', source, '0.0.0').permissions.includes('unlimitedStorage'));
});

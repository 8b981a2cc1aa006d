// Chromium and Firefox with the extension, through the demo's proxy, on a fresh profile.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

import { testFonts } from './fonts.mjs';

const UUID = '5c0ffee5-0000-4000-8000-57c4bac4e1a0';
const CHROMIUM = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

// A page that does not answer within this time hangs, unless more is said to be asked of it.
const PROTOCOL = 20_000;

/** Both browsers, by the names their builds have. */
export const BROWSERS = ['chromium', 'firefox'];

function executable(variable, places) {
  const path = process.env[variable] || places.find((place) => existsSync(place));
  if (!path) throw new Error(`no browser found; set ${variable} to its path`);
  return path;
}

function chromium({ proxy, headless, profile, env, patience }) {
  return puppeteer.launch({
    userDataDir: profile, env,
    executablePath: executable('CHROMIUM', CHROMIUM),
    headless, protocolTimeout: patience, pipe: true, enableExtensions: true, acceptInsecureCerts: true, defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox', '--ignore-certificate-errors', `--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', '--no-first-run', '--lang=en-US',
      '--disable-features=OptimizationHints,MediaRouter',
    ],
  });
}

async function firefox({ proxy, headless, extension, preferences, profile, env, patience }) {
  const { browser_specific_settings: { gecko } } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const none = '';
  return puppeteer.launch({
    browser: 'firefox',
    userDataDir: profile, env,
    // Extension pages count as system pages for the protocol.
    args: ['--remote-allow-system-access'],
    executablePath: executable('FIREFOX', FIREFOX),
    headless, protocolTimeout: patience, acceptInsecureCerts: true, defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy, 'network.proxy.no_proxies_on': none,
      'network.proxy.allow_hijacking_localhost': true, 'network.trr.mode': 5, 'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false, 'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: UUID }),
      'extensions.getAddons.cache.enabled': false, 'extensions.update.enabled': false, 'extensions.systemAddon.update.enabled': false,
      'app.normandy.enabled': false, 'services.settings.server': none, 'browser.safebrowsing.update.enabled': false,
      'browser.search.update': false, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.server': none,
      'intl.accept_languages': 'en-US, en', 'xpinstall.signatures.required': false, 'remote.log.truncate': true,
      ...preferences,
    },
  });
}

/**
 * Starts `name` with the unpacked extension in `extension` (an absolute or relative folder).
 * `preferences` are Firefox's; `profile` is a folder to be used again, else the profile is a fresh one; `env` is added
 * to the browser's environment; `patience` is how long a page may take to answer, in milliseconds. A browser nobody looks at finds one set of `fonts` and no others. The session's `base` is
 * the address of the extension's pages.
 */
export async function launch(name, { extension, shop, headless = true, preferences = {}, profile, fonts, env = {}, patience = PROTOCOL }) {
  const folder = resolve(extension);
  const browser = await (name === 'chromium' ? chromium : firefox)({ proxy: shop.proxy, headless, extension: folder, preferences, profile, patience, env: { ...process.env, ...(headless ? testFonts(fonts) : {}), ...env } });
  try {
    const id = await browser.installExtension(folder);
    const base = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${UUID}`;
    return {
      name, browser, id, base, shop,
      // Installing over what is installed is an update.
      update: () => browser.installExtension(folder),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

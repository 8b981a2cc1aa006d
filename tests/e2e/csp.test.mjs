// Under a policy that forbids wasm, foreign scripts and strings as scripts, all works the same.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { banner, until } from '../harness/inside.mjs';
import { detail, drawn, inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  it('the policy is real', () => world.visit(detail('exported-12', 'csp'), async (page) => {
    await drawn(page);
    assert.equal(await page.evaluate(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'compiled', (error) => error.name)), 'CompileError');
  }));
  it('order page', () => world.banner(detail('protection-6', 'csp'), 'extend'));
  it('order page, by its elements', () => world.banner(detail('protection-2', 'csp,dom'), 'dispute'));
  for (const way of ['', ',xhr', ',fetch']) it(`tracking page${way}`, () => world.banner(tracking('exported-26', `csp${way}`), 'write'));
  it('tells the page at most once a session on its host that wasm was tried', async () => {
    const told = async () => {
      const page = await world.session.browser.newPage();
      try {
        await page.evaluateOnNewDocument(() => {
          window.violations = [];
          addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.blockedURI} ${event.sourceFile}`), true);
        });
        await page.goto(tracking('arrived-11', 'csp'), { waitUntil: 'domcontentloaded' });
        await banner(page, 'write');
        return await page.evaluate(() => window.violations);
      } finally {
        await page.close();
      }
    };
    const first = await told();
    assert.ok(first.length <= 1, first.join());
    assert.deepEqual(await told(), []);
  });
  it('breaks no rule of the page', () => world.visit(tracking('arrived-11', 'csp'), async (page) => {
    await page.evaluate(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    });
    await banner(page, 'write');
    await until('the page to have drawn', () => page.evaluate(() => window.demo.errors.length === 0 && window.demo.draws > 0));
    assert.deepEqual(await page.evaluate(() => window.violations), []);
  }));
});

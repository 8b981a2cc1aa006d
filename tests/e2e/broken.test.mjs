// Answers that are no JSON, end early, weigh 20 MB or nest a hundred thousand deep: the elements are read, nothing dies.

import { it } from 'node:test';

import { banner } from '../harness/inside.mjs';
import { drawn, inBothBrowsers, tracking } from './world.mjs';

inBothBrowsers((world) => {
  for (const broken of ['malformed', 'truncated', 'huge', 'deep']) {
    for (const [n, way] of ['', 'xhr', 'fetch'].entries()) {
      const key = ['exported-26', 'silent-accepted', 'arrived-11'][n];
      it(`${broken} over ${way || 'JSONP'}`, () => world.visit(tracking(key, [broken, way].filter(Boolean).join(',')), async (page) => {
        await drawn(page);
        await banner(page, 'write');
      }));
    }
  }
});

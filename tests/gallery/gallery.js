// index.html?surface=banner&case=3&open=1&folds=0&rtl=0
import init, { show } from './pkg/gallery.js';

const wanted = new URLSearchParams(location.search);
const flag = (name) => wanted.get(name) === '1';
const surface = wanted.get('surface') ?? 'banner';
if (surface.startsWith('popup')) document.body.className = 'popup';
await init();
show(surface, Number(wanted.get('case') ?? 1), flag('open'), flag('folds'), flag('rtl'));

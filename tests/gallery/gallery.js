// index.html?surface=banner&case=3&open=1&rtl=0
import init, { show } from './pkg/gallery.js';

const wanted = new URLSearchParams(location.search);
const surface = wanted.get('surface') ?? 'banner';
if (surface.startsWith('popup')) document.body.className = 'popup';
await init();
show(surface, Number(wanted.get('case') ?? 1), wanted.get('open') === '1', wanted.get('rtl') === '1');

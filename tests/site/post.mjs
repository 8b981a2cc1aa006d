// A post's own page, as many of them are: a menu, a cookie notice, a promised day, and the history of one number in words.

import { noon } from './days.mjs';

const day = (ago) => new Intl.DateTimeFormat('es', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(noon(-ago));

const HISTORY = [
  [1, '09:12', 'En reparto', 'Madrid'],
  [2, '18:40', 'En tránsito en el país de destino', 'Madrid'],
  [4, '07:05', 'Admitido en la oficina de cambio', 'Madrid'],
];

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The page of a number; without one, or with a number that ends in "0000", it knows nothing. */
export function post(number) {
  const rows = number && !number.endsWith('0000')
    ? `<ul>${HISTORY.map(([ago, time, words, place]) => `<li><span>${day(ago)}</span> <span>${time}</span><p>${words}</p><p>${place}</p></li>`).join('')}</ul>`
    : '<p>No hay información sobre este envío.</p>';
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>Localizador</title>
<nav><a href="/">Inicio</a> <a href="/tarifas">Tarifas desde el ${day(30)}</a></nav>
<div role="dialog"><p>Usamos cookies. Última actualización: ${day(90)}.</p><button>Aceptar</button></div>
<main><h1>Localizador de envíos</h1><h2>${escaped(number)}</h2><p>Entrega prevista: ${day(-2)}</p>${rows}</main>
<footer>Horario: 09:00 a 18:00</footer></html>`;
}

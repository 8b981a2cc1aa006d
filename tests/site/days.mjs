// Civil days counted from "today", and how the pages of the shop write them.

const DAY = 86_400_000;

/** Local noon of the day `offset` days after today: noon, so that no change of clocks moves the date. */
export function noon(offset, now = new Date()) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset, 12, 0, 0);
}

/** The instant of an event `ago` days ago. Today's events are a little before now, never after it. */
export function instant(ago, now = new Date()) {
  return Math.min(noon(-ago, now).getTime(), now.getTime() - 300_000);
}

const WRITERS = {
  // "Sep 13, 2026"
  en: (date) => `${month('en', date)} ${date.getDate()}, ${date.getFullYear()}`,
  // "24 nov, 2023"
  pt: (date) => `${date.getDate()} ${month('pt', date)}, ${date.getFullYear()}`,
};

function month(language, date) {
  return new Intl.DateTimeFormat(language, { month: 'short' }).format(date).replace('.', '').slice(0, 3);
}

/** A date as the order pages print it. */
export function dateText(date, language = 'en') {
  return (WRITERS[language] ?? WRITERS.en)(date);
}

/** A date as aliexpress.ru prints it: "29 января", with the year only where it is not this one. */
export function russianDate(date, now = new Date()) {
  const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long' }).format(date);
  return date.getFullYear() === now.getFullYear() ? day : `${day} ${date.getFullYear()}`;
}

/** A time as the tracking page prints it: "Sat | Sep. 19 18:46", without a year. */
export function timeText(ms) {
  const date = new Date(ms);
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short' }).format(date);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return `${weekday} | ${month('en', date)}. ${date.getDate()} ${String(date.getHours()).padStart(2, '0')}:${minutes}`;
}

// Generous: the sale itself and three weeks after it. What is paid then may wait longer for its first scan.
const BUSY = [['01-10', '03-10'], ['03-14', '04-12'], ['06-10', '07-15'], ['10-25', '12-31'], ['01-01', '01-10']];

/** Days ago, at least `ago`, of a day on which no sale and no holiday keeps the warehouses busy. */
export function quietDaysAgo(ago, now = new Date()) {
  for (let days = ago; ; days += 1) {
    const date = new Date(noon(0, now).getTime() - days * DAY);
    const key = `${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
    if (!BUSY.some(([from, to]) => key >= from && key <= to)) return days;
  }
}

// Says whether a contact answers now, until when and what comes next: by the hours that its source states, the clock in
// England and England's bank holidays. Whatever can't be known for sure is said to be so. Moments are minutes on that
// clock, counted from the start of 1970; hours belong to the day on which they start.
{
  const DAY = 24 * 60;
  const CLOCK = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  const AHEAD = 400; // Days: further than any list of bank holidays has gaps.
  const SOON = 14 * DAY;

  const inEngland = (date) => {
    const { year, month, day, hour, minute } = Object.fromEntries(CLOCK.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(year, month - 1, day, hour, minute) / 60000;
  };
  const iso = (moment) => new Date(moment * 60000).toISOString().slice(0, 16);
  const midnight = (moment) => moment - moment % DAY;
  const minutes = (time) => time.split(':').reduce((hours, past) => hours * 60 + Number(past), 0);

  // '1234 08:30-17:00; 5 08:30-16:30' as days and minutes; what ends first ends on the next day.
  const hoursOf = (text) => text.split('; ').map((one) => {
    const [days, from, to] = one.split(/[ -]/).map((part, i) => i ? minutes(part === '23:59' ? '24:00' : part) : part);
    return { days, from, to: to > from ? to : to + DAY };
  });

  // Whether the hours of a day hold: true, false, or undefined where nobody can say.
  const holds = (day, onHolidays, { list, until }) => {
    const date = iso(day).slice(0, 10);
    if (onHolidays === 'open' || date <= until && !list.includes(date)) return true;
    return onHolidays === 'closed' && date <= until ? false : undefined;
  };

  // When it answers, from yesterday on: in order, runs that touch made one.
  const runsOf = (contact, now, holidays) => {
    const runs = [];
    for (let day = midnight(now) - DAY; day < now + AHEAD * DAY; day += DAY) {
      const sure = holds(day, contact.onHolidays, holidays);
      const weekday = String(new Date(day * 60000).getUTCDay() || 7);
      for (const { days, from, to } of contact.hours) {
        if (sure !== false && days.includes(weekday)) runs.push({ sure: sure === true, from: day + from, to: day + to });
      }
    }
    return runs.sort((a, b) => a.from - b.from).reduce((joined, run) => {
      const before = joined.findLast(({ sure }) => sure === run.sure);
      if (before && before.to >= run.from) before.to = Math.max(before.to, run.to);
      else joined.push({ ...run });
      return joined;
    }, []);
  };

  // 'open' until a moment (none: always), 'closed' until one (none: none is near), or 'unsure'.
  const stateOf = (contact, now, holidays) => {
    const runs = runsOf(contact, now, holidays);
    const at = runs.filter(({ from, to }) => from <= now && now < to);
    const open = at.find(({ sure }) => sure);
    if (open) return { state: 'open', until: open.to - now < (AHEAD - 1) * DAY ? open.to : undefined };
    if (at.length) return { state: 'unsure' };
    const next = runs.find(({ sure, from }) => sure && from > now);
    const doubtful = runs.some(({ sure, from }) => !sure && from > now && from < (next?.from ?? now + SOON));
    return { state: 'closed', until: next && next.from - now <= SOON ? next.from : undefined, doubtful };
  };

  const timeOf = (moment) => {
    const hour = Math.floor(moment % DAY / 60);
    const past = moment % 60 ? ':' + String(moment % 60).padStart(2, '0') : '';
    if (!past && hour % 12 === 0) return hour ? 'midday' : 'midnight';
    return (hour % 12 || 12) + past + (hour < 12 ? 'am' : 'pm');
  };
  const dateOf = (moment) => new Date(moment * 60000).toLocaleDateString('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  // "5pm", "8:30am tomorrow", "8:30am on Monday 4 January"; the midnight that ends a day is that day's.
  const whenOf = (moment, now, ends) => {
    const days = (midnight(ends ? moment - 1 : moment) - midnight(now)) / DAY;
    const on = moment % DAY || !ends ? moment : moment - 1;
    return timeOf(moment) + (['', ' tomorrow'][days] ?? ' on ' + dateOf(on));
  };

  // What is said of a contact, and what leads to who answers instead.
  const UNSAID = { 'not-stated': 'not stated', 'copy-incomplete': 'missing from our copy' };
  const lastOf = ({ until }) => `${dateOf(Date.parse(until) / 60000).replace(/^\w+ /, '')} ${until.slice(0, 4)}`;
  const openWords = ({ until }, { now }) => until
    ? [`By its stated hours, answers now, until ${whenOf(until, now, true)}.`, 'Then']
    : ['By its stated hours, answers now.', ''];
  const closedWords = ({ until, doubtful }, { now, onHolidays, holidays }) => {
    const closed = 'By its stated hours, closed now.';
    if (!until) return [`${closed} When it opens is not known here, as bank holidays after ${lastOf(holidays)} are not.`, 'Now:'];
    const doubt = doubtful ? ` Whether it answers on a bank holiday before then is ${UNSAID[onHolidays]}.` : '';
    return [`${closed} Opens at ${whenOf(until, now)}.${doubt}`, 'Until then'];
  };
  const unsureWords = (_, { now, onHolidays, holidays }) => {
    const known = iso(now).slice(0, 10) <= holidays.until;
    const today = known ? 'Today is a bank holiday.' : `Today may be a bank holiday: those after ${lastOf(holidays)} are not known here.`;
    const then = onHolidays in UNSAID ? `Whether it answers then is ${UNSAID[onHolidays]}.` : 'On bank holidays it does not answer.';
    return [`${today} ${then}`, 'If nobody does,'];
  };
  const WORDS = { open: openWords, closed: closedWords, unsure: unsureWords };

  // Name and number of who answers instead, from the row of that contact.
  const insteadOf = (section, id) => {
    const row = id && [...section.querySelectorAll('[data-contact]')].find(({ dataset }) => dataset.contact === id);
    return row ? [row.querySelector('.call-who a'), row.querySelector('.phone-link')].filter(Boolean).map((link) => link.cloneNode(true)) : [];
  };

  const say = (section, place, now, holidays) => {
    const { hours, holidays: onHolidays, instead } = place.dataset;
    const found = stateOf({ hours: hoursOf(hours), onHolidays }, now, holidays);
    const links = insteadOf(section, instead);
    const [words, lead] = WORDS[found.state](found, { now, onHolidays, holidays });
    place.dataset.state = found.state;
    place.dataset.until = found.until ? iso(found.until) : '-';
    place.replaceChildren(words, ...(lead && links.length ? [` ${lead} `, ...links.flatMap((link) => [link, ' '])] : []));
    place.hidden = false;
  };

  const tell = () => {
    const now = inEngland(new Date());
    for (const section of document.querySelectorAll('[data-bank-holidays]')) {
      const { bankHolidays, knownUntil } = section.dataset;
      const holidays = { list: bankHolidays.split(' '), until: knownUntil };
      if (section.dataset.told === String(now)) continue;
      section.dataset.told = String(now);
      for (const place of section.querySelectorAll('[data-hours]')) say(section, place, now, holidays);
      const clock = section.querySelector('.calls-clock');
      clock.textContent = `It is ${timeOf(now)} in England, ${dateOf(now)}, by the clock of this device.`;
      clock.hidden = false;
    }
  };

  tell();
  setInterval(tell, 10000);
  addEventListener('pageshow', tell);
  document.addEventListener('visibilitychange', tell);
}

// Where opening times are: marks today's row and says what is open, by the clock of England
// wherever the reader is. The page holds all sentences of a week and of the days that are unlike
// others: a line for each, with its days, from when on it is true, and its words.
(() => {
  const said = document.getElementById('open-now');
  if (!said?.dataset.says) return;
  const lines = said.dataset.says.split('\n').map(line => line.split('\t'));
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London', hourCycle: 'h23', weekday: 'long', year: 'numeric',
    month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  let timer;

  const tell = () => {
    const now = Object.fromEntries(clock.formatToParts().map(part => [part.type, part.value]));
    const time = `${now.hour}:${now.minute}`;
    const of = day => lines.filter(([days]) => days.split(' ').includes(day));
    const special = of(`${now.year}-${now.month}-${now.day}`);
    const today = special.length ? special : of(now.weekday);
    const [days, , words] = today.filter(([, from]) => from <= time).pop() || ['', '', ''];
    // What is said anew is read out: only what has changed.
    if (said.textContent !== words) said.textContent = words;

    for (const row of document.querySelectorAll('.opening-times [data-days]')) {
      const isToday = [days, row.dataset.days].every(text => text.includes(now.weekday));
      row.classList.toggle('is-today', isToday);
      if (isToday) row.setAttribute('aria-current', 'date');
      else row.removeAttribute('aria-current');
    }
    // Again when the minute is over: a page may stay open for days.
    clearTimeout(timer);
    timer = setTimeout(tell, 60000 - Date.now() % 60000);
  };
  addEventListener('pageshow', tell);
  document.addEventListener('visibilitychange', tell);
})();

// Where opening times are: marks today's row and says whether the surgery is open, by the clock of
// England wherever the reader is. The facts are those that the page gives to search engines.
addEventListener('pageshow', () => {
  const facts = document.querySelector('script[type="application/ld+json"]');
  const said = document.getElementById('open-now');
  if (!facts || !said) return;
  const surgery = JSON.parse(facts.textContent);
  if (!surgery.openingHoursSpecification) return;
  const now = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London', hourCycle: 'h23', weekday: 'long', year: 'numeric',
    month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts().map(part => [part.type, part.value]));
  const today = `${now.year}-${now.month}-${now.day}`;
  const time = `${now.hour}:${now.minute}`;

  // Bank holidays and days closed besides stand in place of the week's hours.
  const special = (surgery.specialOpeningHoursSpecification || [])
    .filter(day => day.validFrom <= today && today <= day.validThrough);
  const usual = surgery.openingHoursSpecification
    .filter(day => day.dayOfWeek.includes(now.weekday));
  const spans = (special.length ? special : usual).filter(span => span.opens < span.closes);
  const open = spans.find(span => span.opens <= time && time < span.closes);
  const next = spans.find(span => time < span.opens);
  const reason = special.find(day => day.name);

  // 18:30 is 6:30pm.
  const words = clock => {
    const [hour, minute] = clock.split(':');
    if (clock === '12:00') return 'noon';
    if (clock === '23:59') return 'midnight';
    return (hour % 12 || 12) + (minute === '00' ? '' : ':' + minute) + (hour < 12 ? 'am' : 'pm');
  };
  said.textContent = open ? `We are open now, until ${words(open.closes)}.`
    : next ? `We are closed now. We open at ${words(next.opens)} today.`
    : spans.length ? 'We are closed now.'
    : reason ? `We are closed today: ${reason.name}.` : 'We are closed today.';

  for (const row of document.querySelectorAll('.opening-times [data-days]')) {
    const isToday = !special.length && row.dataset.days.split(' ').includes(now.weekday);
    row.classList.toggle('is-today', isToday);
    if (isToday) row.setAttribute('aria-current', 'date');
    else row.removeAttribute('aria-current');
  }
});

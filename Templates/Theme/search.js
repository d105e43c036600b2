// Only on the search page: shows what its address asks for, above the pages from A to Z.
// The words of a page are fetched when somebody searches, and only then.
(async () => {
  const asked = new URLSearchParams(location.search).get('q')?.trim();
  const found = document.getElementById('found');
  if (!asked || !found) return;
  document.getElementById('search-words')?.setAttribute('value', asked);

  // Small letters, no accents, no plural.
  const wordsOf = text => (text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) || []).map(word => word.replace(/(...)s$/, '$1'));
  const wanted = wordsOf(asked);
  const has = (words, wish) =>
    words.some(word => wish.length > 2 ? word.startsWith(wish) : word === wish);

  let pages;
  try {
    pages = await (await fetch('/search/index.json')).json();
  } catch {
    found.textContent = 'We cannot search just now. Every page is in the list below.';
    return;
  }

  for (const page of pages) {
    const title = wordsOf(page.title);
    const own = [...title, ...wordsOf(page.called)];
    const names = [...own, ...wordsOf(page.names)];
    const count = words => wanted.filter(wish => has(words, wish)).length;
    page.hits = count([...names, ...wordsOf(page.words)]);
    // Its own words most, whole ones before beginnings; then how much of its title it is.
    page.score = 4 * wanted.filter(wish => own.includes(wish)).length + 2 * count(own)
      + count(names) + count(title) / title.length;
  }
  // Those that have most of the words; the best of them first.
  const most = Math.max(1, ...pages.map(page => page.hits));
  const best = pages.filter(page => page.hits === most).sort((a, b) => b.score - a.score);

  const list = document.createElement('ul');
  list.className = 'link-list';
  for (const page of best) {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = page.address;
    link.textContent = page.title;
    if (page.summary) {
      const line = item.appendChild(document.createElement('span'));
      line.className = 'line';
      line.textContent = page.summary;
    }
    list.append(item);
  }
  const count = best.length === 1 ? '1 page' : `${best.length || 'No'} pages`;
  found.textContent = `${count} found for “${asked}”`;
  if (best.length) found.after(list);
  document.title = `${found.textContent}: ${document.title}`;
})();

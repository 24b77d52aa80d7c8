// Puts a search box where pages have a link to topics, and loads the search when a reader turns to it.
{
  const slot = document.querySelector('[data-module=search]');
  const scripts = slot.dataset.scripts.split(' ');
  const form = Object.assign(document.createElement('form'), { className: 'search-form', role: 'search' });
  const label = Object.assign(document.createElement('label'), { htmlFor: 'search-words', className: 'govuk-visually-hidden' });
  const area = slot.dataset.area;
  label.textContent = area ? `Search ${area}` : 'Search all areas';
  const box = Object.assign(document.createElement('input'), {
    id: 'search-words', type: 'search', className: 'govuk-input', placeholder: label.textContent,
    autocomplete: 'off', spellcheck: false, maxLength: 200,
  });
  const button = Object.assign(document.createElement('button'), { className: 'search-button', textContent: 'Search' });
  form.append(label, box, button);
  const results = new URL(slot.querySelector('a').href);
  slot.replaceChildren(form);

  // What is looked for goes behind the #, which browsers never send.
  form.onsubmit = (event) => {
    event.preventDefault();
    if (box.value.trim()) location.assign(results.href.split('#')[0] + '#' + new URLSearchParams({ q: box.value.trim() }));
  };

  const load = (src) => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload: done, onerror: failed }));
  });
  let started;
  const start = () => {
    started ??= scripts.reduce((before, src) => before.then(() => load(src)), Promise.resolve())
      .then(() => WindscreenSearch.start(form, box, results))
      .catch((fault) => {
        started = undefined;
        form.dataset.fault = fault.message || 'The search could not be loaded.';
      });
    return started;
  };
  box.addEventListener('focus', start, { once: true });
  if (document.querySelector('[data-module=search-results]')) start();
  addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
    }
  });
}

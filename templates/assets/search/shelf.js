// Fetches an index file by file, as scripts, so that it works from a folder on disk too.
var WindscreenShelf = (() => {
  'use strict';
  const VERSION = 2;
  const waiting = new Map();
  const sum = (text) => {
    let total = 17;
    for (let i = 0; i < text.length; i++) total = (Math.imul(total, 31) + text.charCodeAt(i)) | 0;
    return (total >>> 0).toString(36);
  };

  // Every index file calls this with its text.
  window.windscreenIndex = (version, build, name, itsSum, text) => {
    const file = waiting.get(name);
    if (!file) return;
    if (version !== VERSION) file.fault = 'This search was made by another version of the site. Reload the page.';
    else if (typeof text !== 'string' || sum(text) !== itsSum) file.fault = `A part of the search (${name}) is damaged.`;
    else Object.assign(file, { text, build });
  };

  return (folder) => {
    const files = new Map();
    let engine;
    let build;

    const fetched = (name) => new Promise((done, failed) => {
      const file = {};
      waiting.set(name, file);
      const script = document.createElement('script');
      script.src = new URL(name + '.js', folder).href;
      script.onload = script.onerror = () => {
        script.remove();
        build ??= file.build;
        const changed = file.build && file.build !== build && 'The site has changed since this page was opened. Reload it.';
        const fault = file.fault || changed;
        if (file.text !== undefined && !fault) return done(file.text);
        files.delete(name);
        return failed(new Error(fault || `A part of the search (${name}) is missing or damaged.`));
      };
      document.head.append(script);
    });
    const file = (name) => {
      if (!files.has(name)) files.set(name, fetched(name));
      return files.get(name);
    };

    const opened = async () => {
      engine ??= WindscreenEngine(await file('index'));
      return engine;
    };

    // Results with what is shown of each: title, text, context and address.
    const find = async (query, limit, filters, how) => {
      await opened();
      const asked = engine.plan(query, how);
      const wanted = engine.wanted(asked, filters);
      const texts = await Promise.all(wanted.map(file));
      wanted.forEach((name, i) => engine.add(name, texts[i]));
      const found = engine.search(asked, limit, filters);
      await Promise.all(found.hits.map(async (hit) => {
        const [title, text, context, address, numbers, warning] = (await file(hit.file)).split('\n')[hit.line].split('\t');
        Object.assign(hit, { title, text, context, address, warning, numbers: numbers ? numbers.split(',') : [] });
      }));
      return { asked, ...found };
    };

    // The title of what each concept stands for; those that a found plan asked about are at hand.
    const titles = async (concepts) => new Map(await Promise.all([...new Set(concepts)].map(async (concept) => {
      const place = engine.titled(concept);
      return [concept, place ? (await file(place.file)).split('\n')[place.line].split('\t')[0] : concept.split(':')[1]];
    })));

    return { opened, find, titles };
  };
})();

// Shows /contacts/ rather than /contacts/index.html, so that copied addresses are the lasting ones.
if (location.protocol.startsWith('http') && location.pathname.endsWith('/index.html')) {
  const path = location.pathname.slice(0, -'index.html'.length);
  history.replaceState(history.state, '', path + location.search + location.hash);
}

// Shows /contacts/ rather than /contacts/index.html, so that copied addresses are the lasting ones.
{
  const file = document.querySelector('[data-home]').dataset.home.split('/').pop();
  if (file && location.protocol.startsWith('http') && location.pathname.endsWith('/' + file)) {
    const path = location.pathname.slice(0, -file.length);
    history.replaceState(history.state, '', path + location.search + location.hash);
  }
}

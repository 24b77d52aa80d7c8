// A button that copies an address; without JavaScript, or where copying is refused, it isn't there.
for (const button of document.querySelectorAll('[data-module=copy-link]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  const label = button.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Could not copy';
    }
    setTimeout(() => { button.textContent = label; }, 3000);
  });
}

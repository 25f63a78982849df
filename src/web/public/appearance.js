// Runs before the first paint, so that a chosen light or dark theme never flashes the other one.
// Without a choice the style sheet follows the system by itself.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('goodturn.appearance');
  } catch {
    // Storage is refused (private window): the system's theme is right then.
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}

/** What the page `/sources` does: opens what a link or the filter leads to, in browsers that leave it closed. */

const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')];

/** The place that the address names, and what it is folded into. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const around = folds().filter((fold) => fold.contains(target));
  if (target === null || around.length === 0) return;
  for (const fold of around) fold.open = true;
  target.scrollIntoView({ block: target.matches('details > div') ? 'start' : 'center' });
}

/** `shown` is the class of what is to be seen; "all" is none. */
function showOnly(shown: string): void {
  for (const fold of folds())
    fold.open = shown !== 'all' && (fold.matches(`.${shown}`) || fold.querySelector(`.${shown}`) !== null);
}

openTarget();
addEventListener('hashchange', openTarget);
for (const choice of document.querySelectorAll<HTMLInputElement>('[name="show"]'))
  choice.addEventListener('change', () => {
    showOnly(choice.value);
  });

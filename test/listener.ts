/**
 * Hears a page's live regions as screen readers do, at the end of each frame: what is new in a region that is seen, not
 * busy and not off. Afterwards `heard` holds a line for each announcement, as `polite: words`.
 */
export const LISTEN = `(() => {
  window.heard = [];
  const MANNERS = { log: 'polite', status: 'polite', alert: 'assertive' };
  const root = document.querySelector('crosswalk-chat').shadowRoot;
  const words = (node) => (node.innerText ?? node.textContent).replace(/\\s+/g, ' ').trim();
  const hear = (node, parent) => {
    const place = node instanceof Element ? node : parent;
    const region = place.closest('[aria-live], [role=log], [role=status], [role=alert]');
    const manner = region?.ariaLive ?? MANNERS[region?.role];
    const silent = !node.isConnected || !place.checkVisibility() || place.closest('[aria-hidden=true], [aria-busy=true]');
    if (!silent && manner && manner !== 'off' && words(node) !== '') heard.push(manner + ': ' + words(node));
  };
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes, target }) => [...addedNodes].map((node) => [node, target]));
    requestAnimationFrame(() => added.forEach(([node, parent]) => hear(node, parent)));
  }).observe(root, { childList: true, subtree: true });
})()`;

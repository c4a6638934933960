/** What the pages `/embed` and `/preview` do: the line to paste and the page to try it on follow the chosen options. */

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The advisor's address, with a slash at its end: we were loaded from there. */
const BASE = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** The options that are set, in the order of the form. */
const chosen = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );

/** Milliseconds without a keystroke after which the sample page follows. */
const REST = 400;

function follow(form: HTMLFormElement): void {
  const line = document.querySelector('#line');
  const preview = document.querySelector<HTMLIFrameElement>('#preview');
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    if (!form.checkValidity()) return;
    const options = chosen(form);
    const attributes = options.map(([name, value]) => ` data-${name}="${escaped(value)}"`).join('');
    line?.replaceChildren(`<script src="${form.dataset.src ?? ''}" defer${attributes}></script>`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (preview !== null) preview.src = `${BASE}preview?${new URLSearchParams(options).toString()}`;
    }, REST);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

/** Puts the widget on this page as the query says. */
function tryOut(): void {
  const script = document.createElement('script');
  script.src = `${BASE}widget.js`;
  for (const [name, value] of new URLSearchParams(location.search))
    script.setAttribute(`data-${name}`, value);
  document.body.append(script);
}

const form = document.querySelector<HTMLFormElement>('#options');
if (form !== null) follow(form);
else tryOut();

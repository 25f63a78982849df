import { escapeHtml } from '../../core/escape-html.ts';

export const stylePath = '/pages.css';

/** A page of the server's own: plain, readable without scripts. `body` and `head` are HTML. */
export const htmlPage = ({
  title,
  body,
  status = 200,
  head = '',
}: {
  readonly title: string;
  readonly body: string;
  readonly status?: number;
  readonly head?: string;
}): Response =>
  new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}<title>${escapeHtml(title)}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="${stylePath}"></head><body><main>${body}</main></body></html>`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  );

/** The tokens of the app (paper, ink, accent), for pages that stand outside of it. */
export const pageStyle = `:root{color-scheme:light dark;--paper:#fbf8f3;--ink:#1f1b16;--muted:#6b6259;--line:#e7dfd3;--accent:#b8451f}
@media(prefers-color-scheme:dark){:root{--paper:#17140f;--ink:#f2ebdf;--muted:#a89e90;--line:#38322a;--accent:#f0875f}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:48px 24px}
h1,h2{font-family:ui-serif,Georgia,serif;font-weight:500;line-height:1.2}
h2{margin-top:48px}h3{margin:32px 0 4px;font-size:16px}p{margin:8px 0}
code,pre{font:14px/1.5 ui-monospace,monospace}pre{overflow-x:auto;padding:12px 16px;border:1px solid var(--line);border-radius:10px}
form{display:grid;gap:4px;max-width:24rem;margin:24px 0}label{margin-top:12px;color:var(--muted)}
input,button{box-sizing:border-box;font:inherit;min-height:48px;padding:8px 14px;border:1px solid var(--line);border-radius:10px;background:transparent;color:inherit}
a.button{display:inline-block;padding:12px 14px;border:1px solid var(--accent);border-radius:10px;text-decoration:none;color:var(--paper)}
details{border-bottom:1px solid var(--line)}summary{padding:12px 0;font-weight:500;cursor:pointer}ol,ul{margin:0 0 16px;padding-left:24px}li{margin:8px 0}
button,a.button{margin-top:20px;border-color:var(--accent);background:var(--accent);color:var(--paper);font-weight:500}
p:has(>#passkey:not([hidden]))~form button{border-color:var(--line);background:transparent;color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
a{color:var(--accent)}.muted{color:var(--muted)}table{border-collapse:collapse}td,th{padding:4px 16px 4px 0;text-align:left;vertical-align:top}
`;

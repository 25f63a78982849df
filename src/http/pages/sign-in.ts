import { escapeHtml } from '../../core/escape-html.ts';
import { htmlPage } from './html.ts';
import { pairPath } from './pair.ts';

export const signInPath = '/sign-in';

/** What somebody sees who comes from outside: one field, or one touch where a passkey was made for this address. */
export const signInPage = ({
  status = 200,
  trouble,
  hasPasskey,
}: {
  readonly status?: number;
  readonly trouble?: string;
  readonly hasPasskey: boolean;
}): Response =>
  htmlPage({
    title: 'Goodturn: sign in',
    status,
    head: hasPasskey ? `<script src="${signInPath}.js" defer></script>` : '',
    body: `<h1>Open your book</h1>
${trouble === undefined ? '' : `<p role="alert"><strong>${escapeHtml(trouble)}</strong></p>`}
${hasPasskey ? '<p><button type="button" id="passkey" hidden>Sign in with a passkey</button></p><p id="said" role="status"></p>' : ''}
<form method="post" action="${signInPath}">
<label for="password">Password, or a recovery code</label><input id="password" name="password" type="password" required maxlength="400" autocomplete="current-password">
<button>Sign in</button>
</form>
<p class="muted">Is this device yours for good? <a href="${pairPath}">Let it in with a code</a> instead, and it stays.</p>
<p class="muted">Nothing of it at hand? On the machine with the book, Settings, Devices or “goodturn sign-in password” sets another password.</p>`,
  });

/** Small and apart, as nothing inline may run. Where the browser knows no passkeys, the button stays hidden. */
export const passkeyScript = `const button = document.getElementById('passkey');
const said = document.getElementById('said');
const post = (path, body) =>
  fetch('${signInPath}/' + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
if (window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      const asked = await post('question', {});
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await asked.json());
      const credential = await navigator.credentials.get({ publicKey });
      const answer = await post('passkey', credential.toJSON());
      if (answer.ok) location.replace('/');
      else said.textContent = (await answer.json()).message;
    } catch {
      said.textContent = 'That did not work. Try again, or use your password.';
    }
  });
}
`;

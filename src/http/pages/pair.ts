import { longestDeviceName, pairingMinutes } from '../../core/devices/index.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import { htmlPage } from './html.ts';

export const pairPath = '/pair';

const troubles = {
  wrong: 'That is not the code. Have a look again: letters and figures, no O, no I.',
  over: `No code is waiting: each holds ${pairingMinutes} minutes, for one device. Ask for a new one.`,
} as const;

/** What a device sees that was not let in yet: one field and one button, readable without scripts. */
export const pairPage = ({
  status = 200,
  code = '',
  name = '',
  trouble,
}: {
  readonly status?: number;
  readonly code?: string;
  readonly name?: string;
  readonly trouble?: keyof typeof troubles;
}): Response =>
  htmlPage({
    title: 'Goodturn: let this device in',
    status,
    body: `<h1>${code === '' || trouble !== undefined ? 'Let this device in' : 'Almost there'}</h1>
<p>${
      code === '' || trouble !== undefined
        ? 'On the machine with your book, Goodturn shows a code: under Settings, Devices, or in the terminal where you started it.'
        : 'One tap, and your book opens here from now on.'
    }</p>
${trouble === undefined ? '' : `<p role="alert"><strong>${troubles[trouble]}</strong></p>`}
<form method="post" action="${pairPath}">
${
  code === '' || trouble !== undefined
    ? `<label for="code">Code</label><input id="code" name="code" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="7K3M-Q9TP">`
    : `<input type="hidden" name="code" value="${escapeHtml(code)}">`
}
<label for="name">What to call this device</label><input id="name" name="name" maxlength="${longestDeviceName}" autocomplete="off" value="${escapeHtml(name)}">
<button>Open my book here</button>
</form>
<p class="muted">You can see it in the list of your devices, and shut it out there at any time.</p>`,
  });

import { pageData, type ReportSubject } from './data.ts';
import { SCRIPTS } from './scripts.ts';
import { STYLE } from './style.ts';
import { STYLE_FOUND } from './style-found.ts';

/** Nothing is loaded from anywhere, nothing is sent anywhere. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Text from outside inside of an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('\0', '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * A value as JSON inside of a `<script>`. Without `<` nothing in it can end the element or begin a comment;
 * halves of surrogate pairs are escaped by JSON.stringify itself, so the text is always valid UTF-8.
 */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The report as one HTML file that needs nothing else. */
export function htmlReport(subject: ReportSubject): string {
  const data = pageData(subject);
  const { state } = subject;
  const title = `${data.title} · ${state.pipeline.workflow} ${state.id}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${STYLE_FOUND}</style>
</head>
<body>
<noscript><h1>${escapeHtml(data.title)}</h1><p>${escapeHtml(data.because)}</p><p>The details of this page need JavaScript. It loads nothing and sends nothing.</p></noscript>
<div id="app"></div>
<script type="application/json" id="data">${embeddedJson(data)}</script>
<script>
${SCRIPTS.join('\n')}
</script>
</body>
</html>
`;
}

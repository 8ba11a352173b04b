import type { Report } from '../result.js';
import { Markup, markup } from './markup.js';
import { STYLES } from './styles.js';

/** The pages of a report, in the order of its navigation. */
export const PAGES = { 'index.html': 'Journeys', 'coverage.html': 'Coverage' } as const;

/** A whole page of the report: it needs nothing from elsewhere but its pictures, and runs no script. */
export function reportHtml(
  { url, kit, startedAt, browser }: Report,
  name: keyof typeof PAGES,
  content: Markup,
): string {
  const title = `${PAGES[name]} · product-support-kit`;
  return `<!doctype html>\n${
    markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
  <p class="brand"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 18c4 0 4-12 8-12s4 12 8 12"/><circle cx="4" cy="18" r="2"/><circle cx="20" cy="18" r="2"/></svg>product-support-kit</p>
  <nav aria-label="Report"><ul>
    ${Object.entries(PAGES).map(
      ([file, words]) =>
        markup`<li><a href="${file}"${file === name ? markup` aria-current="page"` : undefined}>${words}</a></li>`,
    )}
  </ul></nav>
</header>
<main id="main" tabindex="-1">
${content}
</main>
<footer>
  <dl>
    <div><dt>Page</dt><dd><a href="${url}">${url}</a></dd></div>
    <div><dt>Gone on</dt><dd><time datetime="${startedAt}">${dateOf(startedAt)}</time></dd></div>
    <div><dt>Kit</dt><dd>${kit}</dd></div>
    <div><dt>Browser</dt><dd>${browser}</dd></div>
  </dl>
</footer>
</body>
</html>`.text
  }\n`;
}

const dateOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(instant),
  ) + ' UTC';

/**
 * A coverage as one page: no script, nothing to load, and readable where a policy forbids its style.
 *
 * @module
 */
import type { CoverageItem } from './items.ts';
import type { CoverageReport, CoverageShare, ProviderCoverageReport } from './report.ts';
import { howToCover, nameOf, wordOf } from './text.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; background: light-dark(#fff, #14171a); color: light-dark(#1a1d20, #e6e8ea); }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 3rem; border-bottom: 1px solid light-dark(#ccd1d6, #444b52); }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid light-dark(#e4e7ea, #2d3237); }
td.number, th.number { text-align: right; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: light-dark(#0b57d0, #8ab4f8); }
summary { cursor: pointer; padding: 0.25rem 0; }
summary:focus-visible, a:focus-visible { outline: 3px solid light-dark(#0b57d0, #8ab4f8); outline-offset: 2px; }
meter { width: 10rem; }
.yes { color: light-dark(#146c2e, #7fd79a); }
.no { color: light-dark(#a8201a, #ff9b94); }
.source { font-size: 0.875rem; color: light-dark(#555b61, #a9b0b7); }
`;

/** Lets the page have the style above and nothing else; the test of this file knows the digest. */
const policy = `default-src 'none'; style-src 'sha256-0TCOlkaXyKBxugdzxAXAQb5zxpAZuUFa5FaQ3vbpzr0='; base-uri 'none'; form-action 'none'`;

/** Writes a coverage as an HTML page that stands alone. */
export function coverageHtml(report: CoverageReport): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>Coverage of the contract: ${report.percent} %</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Coverage of the contract: ${report.percent} %</h1>
<p>${report.covered} of ${report.all} items were seen at least once: answers of operations by status, limits with their accepted and their rejected side, steps of a task's life, outcomes of webhooks.</p>
<table>
<caption>The providers</caption>
<thead><tr><th scope="col">Provider</th><th scope="col" class="number">Requests</th>${shareHead}</tr></thead>
<tbody>
${report.providers.map(({ id, requests, ...share }) => row(`<a href="#${anchor(id)}">${escapeHtml(id)}</a>`, `<td class="number">${requests}</td>${shareCells(share)}`)).join('\n')}
</tbody>
</table>
${report.providers.map(section).join('\n')}
</main>
</body>
</html>
`;
}

const shareHead =
  '<th scope="col" class="number">Covered</th><th scope="col" class="number">Percent</th><th scope="col">Share</th>';

function shareCells({ covered, all, percent }: CoverageShare): string {
  return `<td class="number">${covered} of ${all}</td><td class="number">${percent.toFixed(1)} %</td><td><meter min="0" max="100" value="${percent}">${percent} %</meter></td>`;
}

function row(head: string, cells: string): string {
  return `<tr><th scope="row">${head}</th>${cells}</tr>`;
}

function section(provider: ProviderCoverageReport): string {
  const { id, title, groups, percent } = provider;
  return `<section aria-labelledby="${anchor(id)}">
<h2 id="${anchor(id)}">${escapeHtml(id)}: ${percent} %</h2>
<p>${escapeHtml(title)}</p>
<table>
<caption>The parts of the contract of ${escapeHtml(id)}</caption>
<thead><tr><th scope="col">Part</th>${shareHead}</tr></thead>
<tbody>
${groups.map(({ name, ...share }) => row(name, shareCells(share))).join('\n')}
</tbody>
</table>
${missing(provider)}
<h3>Everything</h3>
${groups.map(({ name, items, covered, all }) => `<details>\n<summary>${name}: ${covered} of ${all}</summary>\n${itemTable(`${name} of ${id}`, items)}\n</details>`).join('\n')}
${undocumented(provider)}
</section>`;
}

function missing({ id, gaps }: ProviderCoverageReport): string {
  if (gaps.length === 0) return '<p class="yes">Nothing is missing.</p>';
  const groups = [...new Set(gaps.map(({ group }) => group))];
  const rows = gaps.map((gap) => {
    const { limit } = gap;
    const source = limit
      ? `<br>${escapeHtml(limit.statement)}<br><span class="source">${escapeHtml(`${limit.source.title}, section ${limit.source.section} (${limit.confidence})`)}</span>`
      : '';
    return `<li>${code(nameOf(gap))}${source}</li>`;
  });
  return `<h3>Missing, most useful first</h3>
<details open>
<summary>${gaps.length === 1 ? '1 entry' : `${gaps.length} entries`} of ${escapeHtml(id)}</summary>
<ol>
${rows.join('\n')}
</ol>
</details>
<ul class="source">
${groups.map((group) => `<li>${group}: ${escapeHtml(howToCover[group]).replaceAll(/`([^`]*)`/g, '<code>$1</code>')}</li>`).join('\n')}
</ul>`;
}

function itemTable(caption: string, items: readonly CoverageItem[]): string {
  const rows = items.map(({ group, subject, part, count }) => {
    const seen = count > 0 ? '<td class="yes">covered</td>' : '<td class="no">missing</td>';
    return row(code(subject), `<td>${escapeHtml(wordOf({ group, part }))}</td>${seen}<td class="number">${count}</td>`);
  });
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr><th scope="col">Of</th><th scope="col">What</th><th scope="col">Seen</th><th scope="col" class="number">Times</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function undocumented({ undocumented: entries }: ProviderCoverageReport): string {
  if (entries.length === 0) return '';
  return `<h3>Seen, and in no document</h3>
<ul>
${entries.map(({ what, count }) => `<li>${code(what)}, ${count} ${count === 1 ? 'time' : 'times'}</li>`).join('\n')}
</ul>`;
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** The ids of providers are words with hyphens, and stay what they are. */
function anchor(id: string): string {
  return `provider-${escapeHtml(id)}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an element or an attribute in quotes; what steers a terminal or turns the order of letters is shown. */
function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A whole document around its one element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** An element; its children are XML already: elements, or text that `escapeXml` has made. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  // Space inside an element with text would be part of the text.
  const isText = children.every((child) => !child.startsWith('<'));
  const gap = isText ? '' : '\n';
  return [`${start}>`, ...children, `</${name}>`].join(gap);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element. What XML 1.0 cannot hold, not even as a reference, is shown as an escape. */
export function escapeXml(text: string): string {
  const shown = text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are the ones to be shown
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  return shown.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character).replaceAll('\r', '&#13;');
}

/** Line breaks in an attribute are spaces to whoever reads it, unless they are references. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

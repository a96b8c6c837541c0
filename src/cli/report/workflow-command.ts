type Properties = Readonly<Record<string, string | number>>;

/** A command of GitHub Actions, `::error title=…::…`, which becomes an annotation. */
export function workflowCommand(name: 'error' | 'warning' | 'notice', properties: Properties, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

/** As the toolkit of GitHub's actions escapes them, so that no value ends its command and begins another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

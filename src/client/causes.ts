/** An error and what caused it, the outermost first. Where several addresses were tried, the first stands for all. */
export function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let next = error; next !== undefined && next !== null && chain.length < 8;) {
    chain.push(next);
    next = next instanceof AggregateError ? next.errors[0] : Object(next).cause;
  }
  return chain;
}

/** What the error at the bottom says, which `fetch failed` does not; empty where none says a word. */
export function rootMessage(error: unknown): string {
  const messages = causes(error).map((cause) => (cause instanceof Error ? cause.message : String(cause)));
  return messages.findLast(Boolean) ?? '';
}

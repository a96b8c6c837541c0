/** The candidate that a misspelt word most likely means: the same letters in another case, or at most two edits away. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [near] = candidates
    .map((candidate) => ({ candidate, edits: sameLetters(candidate, word) ? 0 : distance(candidate, word) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits);
  return near?.candidate;
}

/** `aspectRatio` and `aspect_ratio` are one name in two gateways' cases. */
export function sameLetters(a: string, b: string): boolean {
  const letters = (name: string) => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
  return letters(a) === letters(b);
}

/** Edits between two short words (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}

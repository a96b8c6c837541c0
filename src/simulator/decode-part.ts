/** A part of a path, decoded. One that is no valid percent-encoding stands for itself: nothing has such a name. */
export function decodePart(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A part of a path, decoded. One that is no valid percent-encoding stands for itself: nothing has such a name. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

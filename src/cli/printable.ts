/** A line in which control characters are shown: what a request contains must not steer the terminal, or forge a line. */
export function printable(line: string): string {
  return line.replaceAll(
    // oxlint-disable-next-line no-control-regex -- these are the ones to be shown
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => {
      const code = character.charCodeAt(0).toString(16);
      return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
    },
  );
}

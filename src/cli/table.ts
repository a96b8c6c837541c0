export type Row = readonly string[];

/** Rows under a head, each column as wide as its widest cell; the last is not padded. */
export function columns(head: Row, rows: readonly Row[]): string {
  const widths = head.map((cell, index) => Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (row: Row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map((row) => `${line(row)}\n`).join('');
}

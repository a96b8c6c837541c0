/** Writes what follows from other files into the README, each between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrix } from '#cli/limits.ts';
import { scenarios } from '#mocks/scenarios/index.ts';
import { providerIds } from '#providers/index.ts';
import { root } from './specs.ts';

/** The parts of the README that are written, by the name in their mark. */
export const parts: Readonly<Record<string, () => string>> = {
  scenarios: () =>
    [
      '| Scenario | What happens | What it reproduces |',
      '| --- | --- | --- |',
      ...scenarios.map(({ name, summary, reproduces = '' }) => `| \`${name}\` | ${summary} | ${reproduces} |`),
    ].join('\n'),
  matrix: () => matrix(providerIds, 'markdown').trimEnd(),
};

/** A text with every part that it has marks for written anew. @throws {Error} when a part has no marks */
export function written(text: string): string {
  return Object.entries(parts).reduce((before, [name, part]) => {
    const begin = `<!-- ${name}: written by \`npm run generate\` -->\n`;
    const [start, end] = [before.indexOf(begin), before.indexOf('<!-- end -->', before.indexOf(begin))];
    if (start === -1 || end === -1) throw new Error(`README.md has no place for the ${name}: ${begin}`);
    return `${before.slice(0, start)}${begin}\n${part()}\n\n${before.slice(end)}`;
  }, text);
}

if (import.meta.main) {
  const path = join(root, 'README.md');
  const text = readFileSync(path, 'utf8');
  const next = written(text);
  if (next !== text) writeFileSync(path, next);
}

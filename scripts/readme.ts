/** Writes the table of what each model can be asked for into the README, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrix } from '#cli/limits.ts';
import { providerIds } from '#providers/index.ts';
import { root } from './specs.ts';

const path = join(root, 'README.md');
const text = readFileSync(path, 'utf8');
const [begin, end] = ['<!-- written by `npm run generate` -->\n', '<!-- end -->\n'];
const parts = text.split(begin);
const [before = '', rest = ''] = parts;
const at = rest.indexOf(end);
if (parts.length !== 2 || at === -1) throw new Error(`README.md has no place for the table: ${begin} … ${end}`);
const written = `${before}${begin}\n${matrix(providerIds, 'markdown')}\n${rest.slice(at)}`;
if (written !== text) writeFileSync(path, written);

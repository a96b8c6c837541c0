import { writeGithub } from './github.ts';
import { writeJson } from './json.ts';
import { writeJunit } from './junit.ts';
import { writePretty } from './pretty.ts';
import type { Writer } from './report.ts';
import { writeSarif } from './sarif.ts';

export type { Judged, Report } from './report.ts';

/** The formats of a report, by name. */
export const writers = {
  pretty: writePretty,
  json: writeJson,
  junit: writeJunit,
  sarif: writeSarif,
  github: writeGithub,
} as const satisfies Readonly<Record<string, Writer>>;

export type Format = keyof typeof writers;

/** Their names, the default first. */
export const formats: readonly Format[] = ['pretty', 'json', 'junit', 'sarif', 'github'];

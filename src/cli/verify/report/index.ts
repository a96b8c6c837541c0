import type { Format } from '../../report/index.ts';
import { writeGithub } from './github.ts';
import { writeJson } from './json.ts';
import { writeJunit } from './junit.ts';
import { writePretty } from './pretty.ts';
import type { Writer } from './report.ts';
import { writeSarif } from './sarif.ts';

/** The formats of a report, by name. */
export const writers: Readonly<Record<Format, Writer>> = {
  pretty: writePretty,
  json: writeJson,
  junit: writeJunit,
  sarif: writeSarif,
  github: writeGithub,
};

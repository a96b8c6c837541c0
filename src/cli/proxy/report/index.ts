import type { Format } from '../../report/index.ts';
import { writeGithub } from './github.ts';
import { writeJson } from './json.ts';
import { writeJunit } from './junit.ts';
import { writePretty } from './pretty.ts';
import type { ProxyWriter } from './report.ts';
import { writeSarif } from './sarif.ts';

/** The formats of the proxy's report, by name. */
export const writers: Readonly<Record<Format, ProxyWriter>> = {
  pretty: writePretty,
  json: writeJson,
  junit: writeJunit,
  sarif: writeSarif,
  github: writeGithub,
};

import { providerIds } from '#providers/index.ts';
import { formats } from '../report/index.ts';

export const help = `seedance-kit proxy --provider ID --upstream URL [flags] [-- COMMAND...]

Stands between a client and a gateway, or a mock of it, and holds what passes against the contract: requests
against the documented limits, answers against what is documented of them, as \`verify\` does, and both against
the spec (with Prism). A call that no document has is a violation, but for a browser's question whether it may
(OPTIONS). The traffic stays as it is, to the letter of its paths; redirects are passed on, and nothing is sent to
another host than the upstream. Files are not held back. Answered here: a request beyond 32 MiB (413), one that takes
this for an HTTP proxy, and TRACE (400).

  --provider ID        whose contract counts
                       ${providerIds.join(', ')}
  --upstream URL       what answers: what stands before the documented paths
  --port N             the port, 0 for any that is free       (4010; with a command any)
  --host ADDRESS       the address to listen on               (127.0.0.1)
  --timeout TIME       how long the upstream may take to begin an answer; then the client gets 504: 30s, 2m
                       (as long as the client waits)
  --media FACTS.json   what is known of media files, by URL, to hold them against limits, too

A command
  -- COMMAND...        run it with the proxy's address in SEEDANCE_PROXY_URL and in the variable that clients read
                       (APIMART_BASE_URL and so on), and end with it. Standard output is then the command's alone:
                       what the proxy tells, the report too, goes to standard error. Signals are passed on to it and
                       to what it has started; a third Ctrl-C kills them and the proxy

What is kept
  --record DIR         keep the exchanges as HTTP Archives (HAR) without keys, secrets in URLs and the contents
                       of files; text of any type is kept up to a million characters. Each run begins a file of
                       its own; what its end cuts off is not kept. \`mock --replay DIR\` answers from them

What is told
  --log FORMAT         pretty, json or silent                 (pretty)
  --format FORMAT      of the report: ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}  (pretty)
  --report FILE        write the report there                 (standard output)
  --fail-on WHAT       what makes the exit code 1: violation, warning or never  (violation)
  --allow LIMIT        a limit that requests may break, because your tests try refusals; what else a request breaks
                       counts. ID/schema stands for what is no documented limit; may be repeated
  --help               this text

Ctrl-C, SIGTERM or SIGHUP ends it, with the report; once more, without. Exit codes: 0 fine, 1 findings, 2 wrong
usage, a report that could not be written, nothing that came, or an upstream that gave no whole answer at all; a
command's own where there are no findings.

  seedance-kit proxy --provider apimart --upstream https://api.apimart.ai --record recordings
  seedance-kit proxy --provider apimart --upstream http://127.0.0.1:4010/apimart -- npm test
`;

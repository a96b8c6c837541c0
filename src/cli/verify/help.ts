import { providerIds, providers } from '#providers/index.ts';
import { formats } from '../report/index.ts';

const variables = providerIds.map((id) => providers[id].environment.apiKey);

/** What `verify --help` prints. */
export const help = `seedance-kit verify --provider ID --base-url URL [flags]

Asks a gateway, or a mock of it, whether it still keeps the contract that its documents make, and names
each difference: a limit that is no longer enforced, or is stricter now, a field that is not documented,
a status spelled differently. Nothing is sent to another host than the one named, and no redirect is
followed. Webhooks are not checked.

  --provider ID       whose contract counts
                      ${providerIds.join(', ')}
  --base-url URL      whom to ask: what stands before the documented paths
  --api-key KEY       better in the environment, since lists of processes show flags:
                      ${variables.join(', ')}

What is sent
  Without --spend only what is free, or what a gateway that keeps its contract refuses: a wrong key, an
  unknown task, a request just outside each limit. Such a run costs nothing. If a gateway accepts what it
  had to refuse, that job may be billed: so creates go one at a time, the cheapest first, the first that is
  accepted is the last that is sent, and it is cancelled where the gateway can do that. The same holds for
  the first whose answer leaves it open whether there is a job: none at all, an error of the gateway's own,
  a redirect. No create is sent again, but after a 429.
  --spend MAX         also create jobs and follow them, while the documented prices of all together stay
                      within MAX, in the currency of the provider: 2, 2USD, 40credits. The estimate is
                      told before a create is sent. Each create is set aside from MAX first, also one that
                      has to be refused; what may have been accepted by mistake stays spent.
  --allow-unpriced    with --spend: also send creates whose price is not documented; they count as nothing
  --task ID           a finished task of your own, to check for nothing how the gateway tells of it
  --image-url URL, --video-url URL, --audio-url URL
                      files that the gateway can fetch, for the checks that have to name some; a mock
                      of seedance-kit, known by a header of its answers, needs none
  --only PATTERN      run these checks alone: an id, or a pattern ('limit-*/duration*'); may be repeated
  --skip PATTERN      leave these checks out; may be repeated
  --concurrency N     requests under way at once                          (4)
  --timeout TIME      how long one request may take: 500ms, 30s           (30s)
  --list              print the checks, and whether they spend; nothing is sent

What is told
  --format FORMAT     ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}; --list has pretty and json  (pretty)
  --output FILE       write the report there, whole or not at all         (standard output)
  --quiet             no progress on standard error; the estimate of --spend stays
  --strict            what stays undecided counts: the exit code is 2
  --help              this text

Exit codes: 0 no difference, 1 a difference, 2 wrong usage, or a run that did not come to its end or to any
verdict: the gateway cannot be reached, refuses the key, asks for more than a minute's rest, Ctrl-C. The
report then has what is known by then; a difference among it leaves the code at 2, since the list is not
whole. Ctrl-C again ends at once.

  seedance-kit verify --provider tokenhub --base-url http://127.0.0.1:4010/tokenhub --api-key any
  seedance-kit verify --provider cometapi --base-url https://api.cometapi.com --only 'limit-*' --spend 2USD
  seedance-kit verify --provider apimart --base-url https://api.apimart.ai --format junit --output verify.xml
`;

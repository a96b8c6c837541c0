import { expect, test } from 'vitest';
import { curlCommandsIn } from './commands.ts';
import { parseCurlArgs } from './options.ts';
import { Fault } from '../entry.ts';

/** The options of a command that carry something, by name. */
function optionsIn(command: string): [name: string, value: string][] {
  const [found] = curlCommandsIn(command);
  return parseCurlArgs(!found || found instanceof Fault ? [] : found.args).map(({ name, value }) => [name, value.text]);
}

test.each([
  ['curl http://x', [['url', 'http://x']]],
  ['curl --url http://x', [['url', 'http://x']]],
  ['curl -X POST', [['request', 'POST']]],
  ['curl -XPOST', [['request', 'POST']]],
  [
    'curl -sSXPOST',
    [
      ['silent', '-sSXPOST'],
      ['show-error', '-sSXPOST'],
      ['request', 'POST'],
    ],
  ],
  [
    'curl -sSX POST',
    [
      ['silent', '-sSX'],
      ['show-error', '-sSX'],
      ['request', 'POST'],
    ],
  ],
  ['curl -d -x', [['data', '-x']]],
  ["curl -d'{}'", [['data', '{}']]],
  ['curl -d=a', [['data', '=a']]],
  [
    'curl -o out -u me:pw -A agent a',
    [
      ['output', 'out'],
      ['user', 'me:pw'],
      ['user-agent', 'agent'],
      ['url', 'a'],
    ],
  ],
  [
    'curl --no-progress-meter -N --no-buffer a',
    [
      ['no-progress-meter', '--no-progress-meter'],
      ['no-buffer', '-N'],
      ['no-buffer', '--no-buffer'],
      ['url', 'a'],
    ],
  ],
  ['curl -- -a', [['url', '-a']]],
])('%s', (command, options) => {
  expect(optionsIn(command)).toEqual(options);
});

test.each([
  ['curl --jsn {}', 5, 'curl has no option --jsn; did you mean --json?'],
  ['curl a --data={}', 7, 'curl has no option --data=; did you mean --data {}?'],
  ['curl a -X', 7, '-X lacks its value'],
  ['curl a --next b', 7, '--next is not followed here; write the requests as commands of their own'],
  ['curl -K file', 5, '-K is not followed here; write what the file says into the command'],
])('%s is faulted at %i', (command, offset, message) => {
  expect(() => optionsIn(command)).toThrow(expect.objectContaining({ offset, message }));
});

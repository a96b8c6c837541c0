import { printable } from '../printable.ts';
import { cited } from '../report/words.ts';
import type { Paint } from '../mock/paint.ts';
import type { Fault } from './fault.ts';

/** A fault in one line: what is wrong and where. */
export function headline({ message, pointer, in: side, id, kind }: Fault): string {
  // A message says itself where it is, but for Prism's of an answer.
  const place = side === 'answer' && kind === undefined ? `answer${pointer === '' ? '' : ` at ${pointer}`}: ` : '';
  return `${place}${message} [${id}]`;
}

/** A fault as lines for people; one that was told before in the first alone. */
export function faultLines(fault: Fault, times: number, paint: Paint): string[] {
  const isWarning = fault.severity === 'warning';
  const mark = paint(isWarning ? 'yellow' : 'red', isWarning ? '!' : '✗');
  const again = times > 1 ? paint('dim', ` (${times} times by now)`) : '';
  const lines = [`         ${mark} ${printable(headline(fault))}${again}`];
  return times > 1 ? lines : [...lines, ...details(fault).map((line) => `           ${paint('dim', printable(line))}`)];
}

/** What else is known of a fault. */
export function details({ in: side, kind, pointer, fix, source, confidence }: Fault): string[] {
  return [
    ...((side === 'request' || kind !== undefined) && pointer !== '' ? [`at ${pointer}`] : []),
    ...(fix === undefined ? [] : [`fix: ${fix}`]),
    ...(source ? [`${cited(source)}${confidence === undefined ? '' : ` (${confidence})`}`] : []),
  ];
}

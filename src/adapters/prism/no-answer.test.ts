/**
 * What is said of an upstream that does not answer.
 */
import { expect, test } from 'vitest';
import { reasonOf } from './no-answer.ts';

test.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])(
  'a certificate that nobody vouches for (%s) comes with the way out',
  (code) => {
    const refused = Object.assign(new Error('self-signed certificate'), { code });
    expect(reasonOf(refused)).toBe(
      'self-signed certificate; if its certificate is your own, name its issuer in NODE_EXTRA_CA_CERTS',
    );
  },
);

test('an error without a message is told by its code', () => {
  expect(reasonOf(Object.assign(new Error(''), { code: 'ECONNREFUSED' }))).toBe('ECONNREFUSED');
});

import { expect, test, vi } from 'vitest';
import { create } from '../../../test/support/apimart.ts';
import { useSimulator } from './index.ts';

vi.mock('msw', () => Promise.reject(new Error('msw is not installed')));
vi.mock('msw/node', () => Promise.reject(new Error('msw is not installed')));

const mock = useSimulator({ transport: 'http' });

test('where there is no MSW, HTTP works', async () => {
  await expect(import('msw/node')).rejects.toThrow('error when mocking a module');
  await create(mock);
  mock.expectCharges(1);
});

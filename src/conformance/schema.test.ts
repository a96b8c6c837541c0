import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { providers } from '#providers/index.ts';
import type { CreateVideoGenerationRequest } from '#generated/apimart/types.gen.ts';
import { requestSchema } from './schema.ts';

const request = { model: 'doubao-seedance-2.0', prompt: 'A dog', duration: 5 };

describe('the zod schema of a provider', () => {
  const schema = requestSchema(providers.apimart);

  test('gives back what it was given, typed as the generated request', () => {
    const parsed = schema.parse(request);
    expect(parsed).toBe(request);
    expectTypeOf(parsed).toEqualTypeOf<CreateVideoGenerationRequest>();
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<CreateVideoGenerationRequest>();
  });

  test('tells each violation where it is, with its limit and what to do', () => {
    const wrong = { ...request, duration: '5', image_with_roles: [{ url: 'https://a.example/1.jpg', role: 'hero' }] };
    const { error } = schema.safeParse(wrong);
    expect(error?.issues).toMatchObject([
      {
        code: 'custom',
        path: ['image_with_roles', 0, 'role'],
        message: 'image_with_roles[0].role must be one of first_frame, last_frame, reference_image; got "hero"',
        params: {
          limit: 'apimart/role-enum',
          allowed: 'one of first_frame, last_frame, reference_image',
          fix: 'set image_with_roles[0].role to one of first_frame, last_frame, reference_image',
          source: { url: expect.stringMatching(/^https:/) },
        },
      },
      { path: ['duration'], params: { limit: 'apimart/schema', fix: 'send 5 without quotes' } },
    ]);
  });

  test('points at the field that is missing, unknown or wrong', () => {
    const paths = (value: unknown) => schema.safeParse(value).error?.issues.map(({ path }) => path);
    expect(paths({ model: 'doubao-seedance-1-5-pro' })).toEqual([['prompt']]);
    expect(paths({ ...request, colour: 'red' })).toEqual([['colour']]);
    expect(paths({ ...request, model: 'sora' })).toEqual([['model']]);
    expect(paths('a dog')).toEqual([[]]);
  });

  test('decides limits on files by the facts it is given', () => {
    const clip = 'https://media.example.com/1.mp4';
    const withClip = { ...request, video_urls: [clip] };
    expect(schema.safeParse(withClip).success).toBe(true);
    const knowing = requestSchema(providers.apimart, { media: { [clip]: { seconds: 20 } } });
    expect(knowing.safeParse(withClip).error?.issues).toMatchObject([
      { path: ['video_urls'], params: { limit: 'apimart/video-total-seconds' } },
    ]);
  });

  test('takes a form as it is sent, and gives numbers', () => {
    const form = { model: 'doubao-seedance-2-0', prompt: 'A dog', seconds: '5' };
    expect(requestSchema(providers.cometapi).parse(form)).toEqual({ ...form, seconds: 5 });
    expect(requestSchema(providers.cometapi).safeParse({ ...form, seconds: '99' }).success).toBe(false);
  });

  test('lets pass what only warns', () => {
    const { success } = requestSchema(providers.tokenhub).safeParse({ ...request, aspect_ratio: '21:9' });
    expect(success).toBe(true);
  });

  test('is part of a larger schema', () => {
    const job = z.object({ customer: z.string(), request: schema });
    const { error } = job.safeParse({ customer: 'c1', request: { ...request, duration: 99 } });
    expect(error?.issues.map(({ path }) => path)).toEqual([['request', 'duration']]);
    expect(job.parse({ customer: 'c1', request })).toEqual({ customer: 'c1', request });
  });

  test('is a Standard Schema', async () => {
    const { vendor, version, validate } = schema['~standard'];
    expect({ vendor, version }).toEqual({ vendor: 'zod', version: 1 });
    expect(await validate(request)).toEqual({ value: request });
    expect(await validate({ ...request, duration: 99 })).toMatchObject({
      issues: [{ path: ['duration'], message: 'duration must be between 4 and 15; got 99' }],
    });
  });
});

import { defineScenario } from '#scenario/index.ts';

export default defineScenario({
  name: 'short-lived-url',
  summary: 'the URLs of results are good for a minute; asking for the task signs new ones',
  reproduces:
    'a signed URL that has expired before the download begins, or before it goes on after a break: 403, although the video is there',
  urlLifetime: 60_000,
});

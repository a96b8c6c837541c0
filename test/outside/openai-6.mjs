/**
 * What a user's program on the `openai` package 6 does: it makes a video from an image, waits for it and
 * downloads it; then it makes one of which no answer tells. Plain JavaScript, so that Node 20 runs it.
 *
 * @example
 * node openai-6.mjs http://127.0.0.1:4010/cometapi/v1 first-frame.png
 */
import { createReadStream } from 'node:fs';
import OpenAI from 'openai-6';

const [baseURL, image] = process.argv.slice(2);
const job = { model: 'doubao-seedance-2-0', prompt: 'The tide comes in', seconds: 8, resolution: '480p' };

const client = new OpenAI({ apiKey: 'any-key', baseURL });
let video = await client.videos.create({ ...job, size: '9:16', input_reference: createReadStream(image) });
const statuses = [video.status];
while (!['SUCCESS', 'FAILED', 'ERROR'].includes(video.status)) {
  video = await client.videos.retrieve(video.id);
  statuses.push(video.status);
}
const content = await client.videos.downloadContent(video.id);
const bytes = new Uint8Array(await content.arrayBuffer());

const unlucky = new OpenAI({ apiKey: 'mock.accept-then-500', baseURL });
const error = await unlucky.videos.create(job).then(() => '', String);

console.log(
  JSON.stringify({
    node: process.version,
    statuses,
    type: content.headers.get('content-type'),
    brand: new TextDecoder().decode(bytes.subarray(4, 8)),
    error,
  }),
);

/** Sees a job through, against a simulator in this process. With a path, its video is written there. */
import { createSimulator } from 'seedance-kit/simulator';
import { createTokenhubClient } from 'seedance-kit/tokenhub';

const simulator = createSimulator({ pace: 'polls' });
const time = { now: () => Date.now(), sleep: async () => {} };
const baseUrl = 'https://gateway.test/tokenhub';
const client = createTokenhubClient({ apiKey: 'th-key', baseUrl, fetch: simulator.fetch, time });
const task = await client.waitForTask(await client.create({ model: 'seedance-2.0', prompt: 'A dog', seconds: 5 }));
// The generated operations have a transport of their own.
const { data } = await client.getVideoGeneration({ path: { task_id: task.id } });
if (process.argv[2]) await client.download(task, process.argv[2]);
console.log(data.status);

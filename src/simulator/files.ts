import { stateAt } from '#tasks/lifecycle.ts';
import { decodePart } from './decode-part.ts';
import type { Notes } from './exchange.ts';
import { mediaPath, type MediaFile } from './media.ts';
import { refuseOwn, respondFile, type Answer } from './respond.ts';
import type { World } from './world.ts';

/** Serves an upload, or a file of a task that has succeeded: `/__media/<provider>/<task id>/<name>`. */
export async function answerFile(world: World, request: Request, url: URL, notes: Notes): Promise<Answer> {
  const [provider = '', id = '', name = ''] = url.pathname.slice(mediaPath.length).split('/');
  const file =
    id === 'uploads' ? world.media.upload(url.pathname) : await resultOf(world, provider, decodePart(id), name);
  return file ? respondFile(file, request.method) : refuseOwn(404, `There is no file at ${url.pathname}`, notes);
}

async function resultOf(world: World, provider: string, id: string, name: string): Promise<MediaFile | undefined> {
  const record = await world.store.get(provider, id);
  return record && stateAt(record, world.clock.now()) === 'succeeded' ? world.media.sample(name) : undefined;
}

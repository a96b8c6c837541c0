/**
 * Exchanges on disk as HTTP Archives: recorded without keys and secrets, and replayed offline.
 *
 * @module
 */
export { RecordingsError } from './archive.ts';
export { bodyOf, keyIn } from './body.ts';
export { createRecorder, type Recorder } from './recorder.ts';
export { createReplay, type Missed, type Replay } from './replay.ts';

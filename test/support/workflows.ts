/**
 * Runs the workflows of the specs with Redocly's `respect`, the way a user does.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { providerIds, root } from '../../scripts/specs.ts';
import { run } from './run.ts';

export const workflowsOf = (provider: string): string => join(root, 'specs', provider, 'video.arazzo.yaml');

/** The part that is read of the log that `--json-output` writes. */
const Check = z.object({ status: z.string(), message: z.string(), condition: z.string().optional() });
const Step = z.object({
  stepId: z.string(),
  status: z.string(),
  retriesLeft: z.number().optional(),
  checks: z.array(Check),
});
const Workflow = z.object({ workflowId: z.string(), executedSteps: z.array(Step) });
const Log = z.object({ files: z.record(z.string(), z.object({ executedWorkflows: z.array(Workflow) })) });

export type Result = {
  readonly code: number | null;
  /** All that was printed or written. */
  readonly output: string;
  /** `tokenhub create-and-poll/create`, in the order in which they ran; a step that was tried again, once. */
  readonly steps: readonly string[];
  /** Those of the steps that failed in the end, each with what was not as described. */
  readonly failed: Readonly<Record<string, readonly string[]>>;
};

export type Runner = {
  /** Runs workflows of providers against a mock at `url`. */
  respect(providers: readonly string[], url: string, inputs: Readonly<Record<string, string>>): Promise<Result>;
  /** Deletes the files it works with. */
  end(): void;
};

/**
 * The runner works on copies of the workflows in which the next try comes at once, and there are five: how
 * long a step waits is a plain number in Arazzo, no input can say it, and Redocly sleeps for as long in
 * real time.
 */
export function createRunner(): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  for (const provider of providerIds) {
    mkdirSync(join(folder, provider));
    const spec = readFileSync(join(root, 'specs', provider, 'openapi.yaml'));
    const workflows = readFileSync(workflowsOf(provider), 'utf8');
    writeFileSync(join(folder, provider, 'openapi.yaml'), spec);
    const impatient = workflows
      .replaceAll(/retryAfter: \d+/g, 'retryAfter: 0')
      .replaceAll(/retryLimit: \d+/g, 'retryLimit: 5');
    writeFileSync(copyOf(provider), impatient);
  }

  function copyOf(provider: string): string {
    return join(folder, provider, 'video.arazzo.yaml');
  }

  return {
    async respect(providers, url, inputs) {
      const log = join(folder, 'log.json');
      rmSync(log, { force: true });
      const { code, stdout, stderr } = await run('node_modules/@redocly/cli/bin/cli.js', [
        'respect',
        ...providers.map(copyOf),
        ...providers.flatMap((provider) => ['--server', `${provider}=${url}/${provider}`]),
        ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
        '--json-output',
        log,
      ]);
      if (!existsSync(log)) throw new Error(`respect ran no workflow:\n${stdout}${stderr}`);
      const written = readFileSync(log, 'utf8');
      return { code, output: `${stdout}${stderr}${written}`, ...summaryOf(Log.parse(JSON.parse(written))) };
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}

function summaryOf({ files }: z.infer<typeof Log>): Pick<Result, 'steps' | 'failed'> {
  const last = Object.entries(files).flatMap(([file, { executedWorkflows }]) =>
    executedWorkflows.flatMap(({ workflowId, executedSteps }) =>
      executedSteps
        .filter(({ retriesLeft = 0 }) => retriesLeft === 0)
        .map((step) => ({ name: `${basename(dirname(file))} ${workflowId}/${step.stepId}`, step })),
    ),
  );
  return {
    steps: last.map(({ name }) => name),
    failed: Object.fromEntries(
      last.filter(({ step }) => step.status === 'error').map(({ name, step }) => [name, unmet(step)]),
    ),
  };
}

/** The criteria; where these are met, what else was wrong. */
function unmet({ checks }: z.infer<typeof Step>): string[] {
  const wrong = checks.filter(({ status }) => status === 'error');
  const criteria = wrong.flatMap(({ condition }) => condition ?? []);
  return criteria.length > 0 ? criteria : wrong.map(({ message }) => message);
}

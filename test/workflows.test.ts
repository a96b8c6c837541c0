/**
 * The workflows beside the specs are what the mock does, `respect` sees where a gateway does otherwise,
 * and the rules of `.spectral-arazzo.yaml` find the mistakes that a run would only find later, or never.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { parse } from 'yaml';
import { serve, type Handler } from '#adapters/http/index.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createSimulator } from '#simulator/simulator.ts';
import { root } from '../scripts/specs.ts';
import { createPath, firstRequest } from './support/jobs.ts';
import { toInit } from './support/session.ts';
import { createRunner, workflowsOf, type Runner } from './support/workflows.ts';

describe('a run', () => {
  const key = 'the-secret-key';
  let runner: Runner;

  beforeAll(() => {
    // Redocly would report that it was used, and ask for a newer version.
    vi.stubEnv('REDOCLY_TELEMETRY', 'off');
    vi.stubEnv('REDOCLY_SUPPRESS_UPDATE_NOTICE', 'true');
    runner = createRunner();
  });
  afterAll(() => {
    runner.end();
    vi.unstubAllEnvs();
  });

  /** Every poll finds a task one state further, so that nobody waits. */
  async function mock(bent: (next: Handler) => Handler = (next) => next) {
    const simulator = createSimulator({ pace: 'polls' });
    const server = await serve(bent(simulator), { port: 0 });
    onTestFinished(() => server.close());
    return { url: server.url, simulator };
  }

  /** The id of a task that the mock plays a scenario with. */
  async function taskIn(url: string, id: ProviderId, scenario: string): Promise<string> {
    const { json, form } = firstRequest(id);
    const headers = { 'x-mock-scenario': scenario };
    const call = toInit({ method: 'POST', key, headers, ...(json && { json }), ...(form && { form }) });
    const answer = await fetch(`${url}/${id}${createPath(id)}`, call);
    return providers[id].readTask(await answer.json())?.id ?? '';
  }

  test.each(providerIds)('of the workflows of %s finds the mock as they say', async (id) => {
    const { url, simulator } = await mock();
    const failedTask = await taskIn(url, id, 'fail');

    const { code, steps, failed, output } = await runner.respect([id], url, { apiKey: key, failedTask });

    expect(failed).toEqual({});
    expect(code).toBe(0);
    expect(steps).toEqual(stepsOf(id));
    expect(output).not.toContain(key);
    // What the descriptions say a run costs, and the job from above.
    const created = steps.some((step) => step.includes('cancel-job')) ? 2 : 1;
    expect(await simulator.tasks()).toHaveLength(created + 1);
  });

  /** All that is described, as a run names it. */
  function stepsOf(id: ProviderId): string[] {
    const { workflows }: { workflows: { workflowId: string; steps: { stepId: string }[] }[] } = parse(
      readFileSync(workflowsOf(id), 'utf8'),
    );
    return workflows.flatMap(({ workflowId, steps }) => steps.map(({ stepId }) => `${id} ${workflowId}/${stepId}`));
  }

  test('sees where a gateway does otherwise', async () => {
    const bent = await mock((next) => ({
      async fetch(request) {
        const { pathname } = new URL(request.url);
        if (pathname.endsWith('/cancel')) return Response.json(cancelled(pathname));
        if (pathname.startsWith('/apimart') && request.method === 'POST') return next.fetch(await tenSeconds(request));
        return reworded(await next.fetch(request));
      },
    }));
    const these: ProviderId[] = ['apimart', 'cometapi', 'seedance2-ink', 'tokenhub'];
    // Of one of them; the others do not know it.
    const failedTask = await taskIn(bent.url, 'cometapi', 'succeed');

    const { code, failed } = await runner.respect(these, bent.url, { apiKey: key, failedTask });

    expect(code).toBe(1);
    expect(failed).toEqual({
      'apimart failed-job/watch': ['$statusCode == 200', "$response.body#/data/status == 'failed'"],
      // The limit is gone.
      'apimart refused-create/ask': ['$statusCode == 400'],
      // The task succeeds.
      'cometapi failed-job/watch': ["$response.body#/status == 'FAILED' || $response.body#/status == 'ERROR'"],
      // The task goes on.
      'seedance2-ink cancel-job/read': ["$response.body#/status == 'cancelled'"],
      'seedance2-ink failed-job/watch': ['$statusCode == 200', "$response.body#/status == 'failed'"],
      // The status is spelled differently.
      'tokenhub create-and-poll/poll': ["$response.body#/status == 'succeeded'"],
      'tokenhub failed-job/watch': ['$statusCode == 200', "$response.body#/status == 'failed'"],
    });
  });

  /** The answer to a cancel that nobody carries out. */
  const cancelled = (path: string) => ({ success: true, requestId: path.split('/').at(-2), status: 'cancelled' });

  /** The same request, for ten seconds. */
  async function tenSeconds(request: Request): Promise<Request> {
    const { method, headers, url } = request;
    const type = headers.get('content-type') ?? '';
    const body = JSON.stringify({ ...(await request.json()), duration: 10 });
    return new Request(url, { method, headers: { authorization: `Bearer ${key}`, 'content-type': type }, body });
  }

  async function reworded(answer: Response): Promise<Response> {
    const text = await answer.text();
    if (!text.includes('video.generation.task')) return new Response(text, answer);
    return new Response(text.replace('"succeeded"', '"success"'), { headers: { 'content-type': 'application/json' } });
  }
});

describe('the lint', () => {
  /** What is put in the place of what, once, in the workflows of a provider, and which other rules that cannot but break. */
  type Fault = [provider: ProviderId, found: string, put: string, ...besides: string[]];
  type Finding = { code: string; source: string };

  /** By the rule that finds them. */
  const faults: Record<string, Fault[]> = {
    'workflow-set': [
      ['tokenhub', 'workflowId: failed-job', 'workflowId: failing-job'],
      ['seedance2-ink', 'workflowId: cancel-job', 'workflowId: stop-job'],
      [
        'tokenhub',
        '  - workflowId: refused-create',
        '  - workflowId: cancel-job\n    steps: [{ stepId: cancel, operationId: createVideoGeneration }]\n  - workflowId: refused-create',
        'arazzo-workflow-summary',
        'arazzo-workflow-description',
        'arazzo-step-description',
      ],
    ],
    'workflow-steps': [
      ['tokenhub', 'operationId: getVideoGeneration', 'operationId: getVideo'],
      ['cometapi', '- { name: id, in: path', '- { name: task_id, in: path'],
      ['seedance2-ink', 'stepId: cancel', 'stepId: poll'],
    ],
    'workflow-references': [
      ['tokenhub', 'prompt: $inputs.prompt', 'prompt: $inputs.text'],
      [
        'tokenhub',
        'reference: $components.failureActions.final',
        'reference: $components.failureActions.finally',
        'workflow-states',
        'arazzo-step-failure-actions-validation',
      ],
      ['tokenhub', '`tokenhub/duration`', '`tokenhub/seconds`'],
    ],
    'workflow-states': [
      ['tokenhub', "status == 'queued'", "status == 'waiting'"],
      ['cometapi', 'retryAfter: 10', 'retryAfter: 5'],
      ['apimart', "$response.body#/data/status == 'failed' ||\n", ''],
    ],
    'workflow-cited': [
      ['tokenhub', 'document: ark', 'document: forum'],
      ['tokenhub', '{ document: ark, confidence: inferred }', '{ document: ark }'],
    ],
    // Of Spectral itself: what one step hands on to another.
    'arazzo-step-parameters-validation': [
      ['tokenhub', 'value: $steps.create.outputs', 'value: $steps.creates.outputs', 'workflow-references'],
    ],
  };
  const cases = Object.entries(faults).flatMap(([rule, list]) =>
    list.map((fault, index) => ({ name: `${rule} ${index + 1}`, rule, fault })),
  );
  const workspace = mkdtempSync(join(tmpdir(), 'workflows-lint-'));
  const fileOf = (name: string, provider: string) => join(workspace, provider, `${name}.arazzo.yaml`);
  let findings: Finding[] = [];

  beforeAll(async () => {
    for (const id of providerIds) cpSync(join(root, 'specs', id), join(workspace, id), { recursive: true });
    for (const { name, fault } of cases) plant(name, fault);
    const planted = cases.map(({ name, fault: [provider] }) => fileOf(name, provider));
    findings = await lint([...providerIds.map(workflowsOf), ...planted]);
  }, 60_000);
  afterAll(() => rmSync(workspace, { recursive: true }));

  function plant(name: string, [provider, found, put]: Fault): void {
    const text = readFileSync(workflowsOf(provider), 'utf8');
    const faulty = text.replace(found, () => put);
    if (faulty === text) throw new Error(`the workflows of ${provider} have no ${found}`);
    writeFileSync(fileOf(name, provider), faulty);
  }

  function lint(files: readonly string[]): Promise<Finding[]> {
    const args = ['lint', '--quiet', '--ruleset', '.spectral-arazzo.yaml', '--format', 'json', ...files];
    return new Promise((resolve, reject) => {
      execFile(join(root, 'node_modules/.bin/spectral'), args, { cwd: root, maxBuffer: 1e8 }, (_error, out, errors) => {
        if (out.startsWith('[')) resolve(JSON.parse(out));
        else reject(new Error(`${out}\n${errors}`));
      });
    });
  }

  const rulesThatFind = (file: string) =>
    new Set(findings.filter(({ source }) => source === file).map(({ code }) => code));

  test.each(providerIds)('of %s finds nothing', (id) => {
    expect(rulesThatFind(workflowsOf(id))).toEqual(new Set());
  });

  test.each(cases)(
    'finds a planted fault, by its rule only: $name',
    ({ name, rule, fault: [provider, , , ...besides] }) => {
      expect(rulesThatFind(fileOf(name, provider))).toEqual(new Set([rule, ...besides]));
    },
  );

  test('has a planted fault for every rule of our own', () => {
    const { rules } = parse(readFileSync(join(root, '.spectral-arazzo.yaml'), 'utf8'));
    expect(Object.keys(rules).filter((name) => !faults[name])).toEqual([]);
  });
});

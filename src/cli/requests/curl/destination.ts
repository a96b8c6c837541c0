import { nearest } from '#conformance/nearest.ts';
import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import { createOperation, type ContractOperation, type Provider } from '#providers/provider.ts';

/** Whose create request a cURL command is. */
export type Destination = {
  readonly kind: 'create';
  readonly id: ProviderId;
  readonly provider: Provider;
  readonly operation: ContractOperation;
};

/** No create request. It may well belong to a script that makes one: asks for the task, or fetches the video. */
export type Elsewhere = { readonly kind: 'elsewhere'; readonly message: string; readonly isUsual: boolean };

/**
 * Where a method and an address lead: to a gateway, or to a mock of it under `/<provider>`. Any other
 * host stands for the gateway that was named beside it.
 */
export function destinationOf(method: string, address: string, named: ProviderId | undefined): Destination | Elsewhere {
  const isQuestion = method === 'GET' || method === 'HEAD';
  const elsewhere = (message: string, isUsual: boolean): Elsewhere => ({ kind: 'elsewhere', message, isUsual });
  const url = parse(address);
  if (!url) return elsewhere(`${JSON.stringify(address)} is no address of the web`, isQuestion);
  const atHome = providerIds.find((id) => new URL(providers[id].contract.origin).host === url.host);
  const atMock = atHome ? undefined : providerIds.find((id) => url.pathname.startsWith(`/${id}/`));
  const found = atHome ?? atMock;
  if (found && named && found !== named)
    return elsewhere(`the address is one of ${found}, and --provider is ${named}`, false);
  const id = found ?? named;
  if (!id) {
    const origins = providerIds.map((each) => providers[each].contract.origin).join(', ');
    return elsewhere(
      `${address} belongs to no provider (${origins}); say by --provider whose limits count: ${providerIds.join(', ')}`,
      isQuestion || isForeign(url),
    );
  }
  const provider = providers[id];
  const create = createOperation(provider);
  const path = atMock ? url.pathname.slice(atMock.length + 1) : url.pathname;
  const isAt = (each: ContractOperation) => (found ? isPath(each.path, path) : isTailOf(each.path, path, url.host));
  if (create.method === method && isAt(create)) return { kind: 'create', id, provider, operation: create };
  const known = `${create.method} ${create.path}`;
  // Whoever forgets the body asks where tasks are made.
  const isDocumented = provider.contract.operations.some((each) => isAt(each) && isSameMethod(each.method, method));
  const isMisspelt = !provider.contract.operations.some(isAt) && nearest(path, [create.path]) !== undefined;
  const isUsual = !isAt(create) && !isMisspelt && (found !== undefined || isQuestion || isDocumented || isForeign(url));
  return elsewhere(`${method} ${path} is no create request of ${id}; that is ${known}`, isUsual);
}

/** Whether an address is written out, and its path is not where any gateway creates tasks: a webhook, an upload. */
function isForeign({ host, pathname }: URL): boolean {
  const creates = providerIds.map((id) => createOperation(providers[id]));
  return (
    !/[$`{(]/.test(host) &&
    !creates.some(({ path }) => isTailOf(path, pathname, host) || nearest(pathname, [path]) !== undefined)
  );
}

function isSameMethod(documented: string, given: string): boolean {
  return documented === given || (documented === 'GET' && given === 'HEAD');
}

/** Whether a path is one of a documented template, `/v1/videos/{id}` for example. */
function isPath(template: string, path: string): boolean {
  const steps = template.split('/');
  const given = path.split('/');
  return (
    given.length === steps.length &&
    steps.every((step, at) => (step.startsWith('{') ? given[at] !== '' : step === given[at]))
  );
}

/** A host that is a variable (`$BASE/videos`) may hold the beginning of the path; a proxy may put its own before it. */
function isTailOf(template: string, path: string, host: string): boolean {
  const [steps, given] = [template.split('/').slice(1), path.split('/').slice(1)];
  const length = /[${]/.test(host) ? Math.min(steps.length, given.length) : steps.length;
  return path.length > 1 && isPath(steps.slice(-length).join('/'), given.slice(-length).join('/'));
}

/** Curl takes an address without a scheme for one of http. */
function parse(address: string): URL | undefined {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

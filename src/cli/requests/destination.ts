import { providerIds, providers, type ProviderId } from '#providers/index.ts';
import type { ContractOperation, Provider } from '#providers/provider.ts';

/** Whose create request a cURL command is. */
export type Destination = {
  readonly id: ProviderId;
  readonly provider: Provider;
  readonly operation: ContractOperation;
};

/**
 * Where a method and an address lead: to a gateway, or to a mock of it under `/<provider>`. Any other
 * host stands for the gateway that was named beside it. A message where that is no create request.
 */
export function destinationOf(method: string, address: string, named: ProviderId | undefined): Destination | string {
  const url = parse(address);
  if (!url) return `${JSON.stringify(address)} is no address of the web`;
  const atHome = providerIds.find((id) => new URL(providers[id].contract.origin).host === url.host);
  const atMock = atHome ? undefined : providerIds.find((id) => url.pathname.startsWith(`/${id}/`));
  const found = atHome ?? atMock;
  if (found && named && found !== named) return `the address is one of ${found}, and --provider is ${named}`;
  const id = found ?? named;
  if (!id) {
    const origins = providerIds.map((each) => providers[each].contract.origin).join(', ');
    return `${address} belongs to no provider (${origins}); say by --provider whose limits count: ${providerIds.join(', ')}`;
  }
  const provider = providers[id];
  const creates = createsOf(provider);
  const path = atMock ? url.pathname.slice(atMock.length + 1) : url.pathname;
  const atPath = creates.filter((create) => (found ? path === create.path : isTailOf(create.path, path, url.host)));
  const operation = atPath.find((create) => create.method === method);
  if (operation) return { id, provider, operation };
  const known = creates.map((create) => `${create.method} ${create.path}`).join(' or ');
  return `${method} ${path} is no create request of ${id}; that is ${known}`;
}

/** The operations of a provider that create a task. */
export function createsOf({ contract, operations }: Provider): readonly ContractOperation[] {
  return contract.operations.filter(({ id }) => operations[id]?.kind === 'create');
}

/** A host that is a variable (`$BASE/videos`) may hold the beginning of the path; a proxy may put its own before it. */
function isTailOf(create: string, path: string, host: string): boolean {
  return path.endsWith(create) || (/[${]/.test(host) && path.length > 1 && create.endsWith(path));
}

/** Curl takes an address without a scheme for one of http. */
function parse(address: string): URL | undefined {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

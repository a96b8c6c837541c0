import type { Contract, ContractOperation, Provider } from '#providers/provider.ts';
import { check, type CheckOptions } from './check.ts';
import { pointerTo } from './pointer.ts';
import type { CheckResult, Finding } from './result.ts';
import { fieldThatRepeats, textForFile, transportRule } from './transport.ts';

/**
 * Holds the form of a create request against every limit of a provider. Beside its fields, that is how it is sent: as a
 * form, each field once, and a file as a file.
 */
export function checkForm(provider: Provider, form: FormData, options?: CheckOptions): CheckResult {
  const { contract, operations } = provider;
  const create = contract.operations.find(({ id }) => operations[id]?.kind === 'create');
  if (create && create.accepts !== 'multipart/form-data') {
    return { ok: false, violations: [asForm(contract, create)], warnings: [], undecided: [] };
  }
  const result = check(provider, Object.fromEntries(form), options);
  const faults = (create ? faultsOf(contract, create, form) : []).filter(
    ({ pointer }) => !result.violations.some((violation) => violation.pointer === pointer),
  );
  return { ...result, ok: result.ok && faults.length === 0, violations: [...faults, ...result.violations] };
}

/** A form where something else is wanted. */
function asForm(contract: Contract, { id, accepts }: ContractOperation): Finding {
  const wanted = accepts ?? 'no body';
  return finding(contract, transportRule(contract, id, 'contentType')?.limit, {
    message: `the request is a form; send the body as ${wanted}`,
    pointer: '',
    given: 'multipart/form-data',
    allowed: wanted,
    fix: `send the body as ${wanted}`,
  });
}

function faultsOf(contract: Contract, { id, formTypes }: ContractOperation, form: FormData): Finding[] {
  const repeated = fieldThatRepeats(form);
  const text = textForFile(formTypes, Object.fromEntries(form));
  const once = transportRule(contract, id, 'once');
  return [
    ...(repeated
      ? [
          finding(contract, once?.rule.field === repeated.field ? once.limit : undefined, {
            message: repeated.message,
            pointer: pointerTo([repeated.field]),
            given: form.getAll(repeated.field),
            allowed: 'one',
            fix: `send ${repeated.field} once`,
          }),
        ]
      : []),
    ...(text
      ? [
          finding(contract, undefined, {
            message: text.message,
            pointer: pointerTo([text.field]),
            given: form.get(text.field),
            allowed: 'a file',
            fix: `send ${text.field} as a file`,
          }),
        ]
      : []),
  ];
}

/** A finding about a documented limit, or about none. */
function finding({ id, limits }: Contract, name: string | undefined, found: Omit<Finding, 'limit'>): Finding {
  const limit = name === undefined ? undefined : limits[name];
  if (name === undefined || !limit) return { limit: `${id}/schema`, ...found };
  const { statement, source, confidence, fix = found.fix } = limit;
  return { limit: name, ...found, fix, statement, source, confidence };
}

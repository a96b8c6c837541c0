/**
 * The limits on how a request is sent: what its body cannot show.
 *
 * @module
 */
import type { Contract, ContractOperation, TransportRule } from '#providers/provider.ts';
import { declaredType, plainType } from '#tasks/file-type.ts';

/** A limit that the way of sending breaks. */
export type TransportFault = { readonly limit: string; readonly message: string };

type RuleOf<Kind extends TransportRule['kind']> = Extract<TransportRule, { kind: Kind }>;

/** The limit of a kind that an operation has, with its id. */
export function transportRule<Kind extends TransportRule['kind']>(
  contract: Contract,
  operation: string,
  kind: Kind,
): { readonly limit: string; readonly rule: RuleOf<Kind> } | undefined {
  for (const { limit, rule } of transportRules(contract)) {
    if (rule.operation === operation && isOfKind(rule, kind)) return { limit, rule };
  }
  return undefined;
}

const rulesOf = new WeakMap<Contract, readonly { readonly limit: string; readonly rule: TransportRule }[]>();

/** Few of a contract's limits are among them, and every request asks. */
function transportRules(contract: Contract) {
  const known = rulesOf.get(contract);
  if (known) return known;
  const rules = Object.entries(contract.limits).flatMap(([limit, { transport }]) =>
    transport ? [{ limit, rule: transport }] : [],
  );
  rulesOf.set(contract, rules);
  return rules;
}

function isOfKind<Kind extends TransportRule['kind']>(rule: TransportRule, kind: Kind): rule is RuleOf<Kind> {
  return rule.kind === kind;
}

/** Holds a request's headers against the limits of an operation. */
export function checkHeaders(
  contract: Contract,
  operation: string,
  headers: Pick<Headers, 'get'>,
): TransportFault | undefined {
  const found = transportRule(contract, operation, 'header');
  const value = found && headers.get(found.rule.name);
  // A header that is not there breaks no pattern.
  if (!found || typeof value !== 'string' || new RegExp(found.rule.pattern, 'u').test(value)) return undefined;
  const statement = contract.limits[found.limit]?.statement.replace(/\.$/, '');
  return { limit: found.limit, message: `the header ${found.rule.name} is not as it has to be: ${statement}` };
}

/** What is wrong with one field of a form. */
export type FieldFault = { readonly field: string; readonly message: string };

/** The first field of a form that stands more than once; each may stand once. */
export function fieldThatRepeats(form: Iterable<readonly [name: string, value: unknown]>): FieldFault | undefined {
  const seen = new Set<string>();
  for (const [field] of form) {
    if (seen.has(field))
      return { field, message: `the field ${JSON.stringify(field)} stands more than once; send it once` };
    seen.add(field);
  }
  return undefined;
}

/** The first field of a form that is text, and has to be a file. */
export function textForFile(
  types: ContractOperation['formTypes'],
  fields: Readonly<Record<string, unknown>>,
): FieldFault | undefined {
  const field = Object.keys(fields).find((name) => types[name] === 'file' && typeof fields[name] === 'string');
  return field === undefined ? undefined : { field, message: `${field} is sent as text; send the file itself` };
}

/**
 * Holds an uploaded file against the limits of an operation.
 *
 * @param type What the file is by its content.
 */
export function checkFile(
  contract: Contract,
  operation: string,
  file: { readonly size: number; readonly declared: string; readonly type: string },
): TransportFault | undefined {
  const bytes = transportRule(contract, operation, 'fileBytes');
  if (bytes && file.size > bytes.rule.maximum) {
    return { limit: bytes.limit, message: `the file has ${file.size} bytes; at most ${bytes.rule.maximum} are taken` };
  }
  const format = transportRule(contract, operation, 'fileType');
  if (!format) return undefined;
  const allowed = format.rule.oneOf.join(', ');
  const wrong = [declaredType(file.declared), plainType(file.type)].find(
    (type) => type !== undefined && !format.rule.oneOf.includes(type),
  );
  if (wrong === undefined) return undefined;
  return { limit: format.limit, message: `the file is ${wrong}; send one of ${allowed}` };
}

import type { ContractOperation } from './provider.ts';

/**
 * The fields of a form with the text of numbers and switches turned into what they mean. Text that is no
 * number stays text, so that the check says what is wrong with it. What has no such text is given back itself.
 */
export function typedForm<Form extends object>(form: Form, types: ContractOperation['formTypes']): Form {
  const changed: Record<string, number | boolean> = {};
  let isChanged = false;
  for (const name in types) {
    if (!Object.hasOwn(form, name)) continue;
    const text: unknown = Reflect.get(form, name);
    const value = typeof text === 'string' ? meaning(text, types[name]) : undefined;
    if (value === undefined) continue;
    changed[name] = value;
    isChanged = true;
  }
  return isChanged ? { ...form, ...changed } : form;
}

/** What a text means; `undefined` where it means itself. */
function meaning(text: string, type: ContractOperation['formTypes'][string] | undefined): number | boolean | undefined {
  switch (type) {
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : undefined);
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    default:
      return undefined;
  }
}

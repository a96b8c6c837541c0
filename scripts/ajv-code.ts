/** Validators as a module of their own, for `generate.ts`. */
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/**
 * Ajv's own ESM output still requires two runtime helpers. Neither is needed as a dependency: one
 * counts code points, the other compares the plain values of `const` and `uniqueItems`. The count is most
 * of what a check takes: an expression that cannot match skips plain text at once, a loop does not.
 */
const runtimeHelpers: Record<string, string> = {
  'ajv/dist/runtime/ucs2length':
    '{ default: (text) => text.length - (text.match(/[\\ud800-\\udbff][\\udc00-\\udfff]/g)?.length ?? 0) }',
};

/** The code of compiled schemas, which needs no Ajv. @param names What is exported, and the `$id` of its schema */
export function linkedCode(provider: string, ajv: Ajv2020, names: Readonly<Record<string, string>>): string {
  const code = standaloneCode.default(ajv, names);
  const linked = code.replace(/require\("([^"]+)"\)/g, (_match, id: string) => {
    const helper = runtimeHelpers[id];
    if (!helper) throw new Error(`${provider}: the compiled validators need ${id}, which is not inlined yet`);
    return `(${helper})`;
  });
  const compact = linked
    // Ajv copies all errors so far for each item of a list that fails; a long list of nonsense takes minutes.
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
      'if (vErrors === null) vErrors = $1.errors; else for (const error of $1.errors) vErrors.push(error);\nerrors += $1.errors.length;',
    )
    // There are no more characters than units of UTF-16: most texts need no counting.
    .replace(/if\((func\d+)\((data\d*)\) > (\d+)\)\{/g, 'if($2.length > $3 && $1($2) > $3){')
    .replace(/if\((func\d+)\((data\d*)\) < 1\)\{/g, 'if($2.length < 1){')
    // The failing keyword's value stands in `parentSchema`, too, and clients carry every byte of this.
    .replace(/,schema:(?:(?!,parentSchema:).)*,parentSchema:/g, ',parentSchema:')
    .replace(
      /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      '(vErrors ??= []).push($1);\n',
    )
    // What `if` and `not` hold against a request is counted and then forgotten: nobody reads these.
    .replace(/const (\w+) = \{\};\n\(vErrors \?\?= \[\]\)\.push\(\1\);\n/g, '');
  return `${compact}\n`;
}

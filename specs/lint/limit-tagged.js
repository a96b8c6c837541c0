/** @import { Context, Node, Path, Result } from './shared.js' */
import { createRequests, follow, guarded, isObject, read } from './shared.js';

/**
 * The keywords that judge a value, as Ajv reports them: `then` fails as `if`, `minContains` as
 * `contains`. The rest of a schema is shape.
 */
const judging = [
  'enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern',
  'minItems maxItems contains uniqueItems minProperties maxProperties propertyNames',
  'required dependentRequired dependentSchemas discriminator not if',
].flatMap((line) => line.split(' '));
const unions = ['allOf', 'anyOf', 'oneOf'];

/**
 * Every keyword of the create request that judges a value carries an `x-limit`. Shape, and no limit:
 * - `required` within a field, such as the `url` of a media object; only that of the request counts;
 * - the discriminator of a union within a field, and the `const` or `enum` by which its members tell
 *   themselves apart. `model`, the request's own, is a limit.
 *
 * @param {Node} _input @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitTagged(_input, _options, context) {
  const spec = read(context, 'openapi');
  /** @type {Result[]} */
  const results = [];
  /** @type {Map<Node, Set<string>>} */
  const seen = new Map();

  /**
   * @param {unknown} node @param {Path} path
   * @param {{ inField?: boolean, isKind?: boolean, kind?: string }} place whether the node is a field of
   *   the request or within one; whether it tells union members apart; the name of its field that does
   */
  function visit(node, path, place) {
    const key = JSON.stringify(place);
    if (!isObject(node) || seen.get(node)?.has(key)) return;
    seen.set(node, (seen.get(node) ?? new Set()).add(key));
    judge(node, path, place);

    const target = follow(spec, node, path);
    if (target.node !== node) visit(target.node, target.path, place);
    const { inField, kind } = place;
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      if (field === false)
        results.push({
          message: '`false` can carry no `x-limit`; write `{ not: {}, x-limit: … }`',
          path: [...path, 'properties', name],
        });
      visit(field, [...path, 'properties', name], { inField: true, isKind: name === kind });
    }
    for (const keyword of ['items', 'additionalProperties'])
      visit(node[keyword], [...path, keyword], { inField: true });
    for (const [index, item] of (node.prefixItems ?? []).entries())
      visit(item, [...path, 'prefixItems', index], { inField: true });
    for (const keyword of unions) {
      // Alternatives that are a limit together are judged together.
      if (keyword !== 'allOf' && !node.discriminator && covers(node['x-limit'], keyword)) continue;
      const tells = keyword !== 'allOf' && inField ? node.discriminator?.propertyName : undefined;
      for (const [index, member] of (node[keyword] ?? []).entries()) {
        visit(member, [...path, keyword, index], { ...place, ...((tells ?? kind) && { kind: tells ?? kind }) });
      }
    }
  }

  /** @param {Node} node @param {Path} path @param {{ inField?: boolean, isKind?: boolean }} place */
  function judge(node, path, { inField, isKind }) {
    const tag = node['x-limit'];
    const report = (/** @type {string} */ message, /** @type {string} */ key) =>
      results.push({ message, path: [...path, key] });
    for (const keyword of judging) {
      if (!(keyword in node)) continue;
      if (inField && (keyword === 'required' || keyword === 'discriminator')) continue;
      if (isKind && (keyword === 'const' || keyword === 'enum')) continue;
      if (keyword === 'required' && isObject(tag?.required)) {
        for (const field of node.required) {
          if (!(field in tag.required))
            report(`\`required: ${field}\` is a limit without \`x-limit\`; name its limit under \`required\``, keyword);
        }
      } else if (!covers(tag, keyword))
        report(`\`${keyword}\` is a limit without \`x-limit\`; tag the node, or name the keyword in its map`, keyword);
    }
    for (const [keyword, value] of isObject(tag) ? Object.entries(tag) : []) {
      const stale = isObject(value) ? Object.keys(value).find((field) => !node[keyword]?.includes?.(field)) : undefined;
      if (!(keyword in node))
        report(
          `\`x-limit\` names \`${keyword}\`, which the node does not have; remove one or add the other`,
          'x-limit',
        );
      else if (stale)
        report(`\`x-limit\` names ${stale}, which is not in \`${keyword}\`; remove one or add the other`, 'x-limit');
    }
  }

  for (const name of createRequests(spec)) visit(spec.components.schemas[name], ['components', 'schemas', name], {});
  return results;
}

/** Whether a tag speaks for a keyword of its node. @param {unknown} tag @param {string} keyword */
function covers(tag, keyword) {
  return typeof tag === 'string' || (isObject(tag) && typeof tag[keyword] === 'string');
}

export default guarded(limitTagged);

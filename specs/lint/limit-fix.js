/** @import { Context, Node, Result } from './shared.js' */
import { createRequests, guarded, isObject, limitIds, reach, read } from './shared.js';

/** The keywords whose failure says that something is wrong and not what would be right. */
const mute = ['not', 'if', 'anyOf', 'oneOf', 'contains', 'pattern', 'multipleOf'];

/**
 * A limit says in `fix` what to do, unless the keyword by which it fails tells that by itself: a
 * `maximum` does, a `not` does not.
 *
 * @param {Node[]} limits @param {unknown} _options @param {Context} context @returns {Result[]}
 */
function limitFix(limits, _options, context) {
  const tagged = byMuteKeyword(read(context, 'openapi'));
  return limits.flatMap(({ id, enforcement, schema, fix }, index) => {
    if (fix !== undefined) return [];
    /** @type {Record<string, string | undefined>} */
    const reasons = {
      computation: 'a computation',
      transport: 'the way of sending',
      schema: keyword([...reach({}, schema)]),
      openapi: tagged.get(id),
    };
    const reason = reasons[enforcement];
    if (reason === undefined) return [];
    return [
      { message: `What fails is ${reason}, which says not what to do; say it in \`fix\``, path: ['limits', index] },
    ];
  });
}

/** The limits that tag such a keyword of the create request, with one of them. @param {Node} spec @returns {Map<string, string>} */
function byMuteKeyword(spec) {
  const requests = createRequests(spec).map((name) => spec.components.schemas[name]);
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const node of reach(spec, requests)) {
    const tag = node['x-limit'];
    for (const name of mute) {
      if (!(name in node) || node.discriminator) continue;
      const ids = isObject(tag) ? limitIds(tag[name] ?? {}) : typeof tag === 'string' ? [tag] : [];
      for (const id of ids) found.set(id, `\`${name}\``);
    }
  }
  return found;
}

/** @param {Node[]} nodes @returns {string | undefined} */
function keyword(nodes) {
  const found = mute.find((name) => nodes.some((node) => name in node));
  return found && `\`${found}\``;
}

export default guarded(limitFix);

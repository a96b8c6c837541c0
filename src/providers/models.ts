/**
 * The names of models that mean the same on every gateway.
 *
 * @module
 */
import type { PortableModel } from '#tasks/task.ts';
import type { Contract } from './provider.ts';

export type { PortableModel } from '#tasks/task.ts';

const names: Readonly<Record<PortableModel, true>> = {
  'seedance-2.0': true,
  'seedance-2.0-fast': true,
  'seedance-2.0-mini': true,
  'seedance-1.5-pro': true,
  'seedance-1.0-pro': true,
};

/** Whether a name is one of those that every gateway's models have in common. */
export function isPortableModel(name: string): name is PortableModel {
  return Object.hasOwn(names, name);
}

/** Every portable name, the newest model first. */
export const portableModels: readonly PortableModel[] = Object.keys(names).filter(isPortableModel);

/**
 * The portable name of a gateway's model id. What does not look like one is given back as it is.
 *
 * @example
 * portableModel('doubao-seedance-2-0-fast'); // 'seedance-2.0-fast'
 */
export function portableModel(id: string): string {
  return id.replace(/^(?:doubao-)?seedance-(\d+)[-.](\d+)(?=-|$)/, 'seedance-$1.$2');
}

/**
 * A provider's own id for a model, from its portable name or any gateway's spelling of it. A model that the
 * provider does not have is given back as it is: the contract then refuses it.
 */
export function modelOf({ models }: Pick<Contract, 'models'>, name: string): string {
  if (models.includes(name)) return name;
  const wanted = portableModel(name);
  return models.find((id) => portableModel(id) === wanted) ?? name;
}

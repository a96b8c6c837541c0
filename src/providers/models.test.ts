import { describe, expect, test } from 'vitest';
import { providerIds, providers } from './index.ts';
import { isPortableModel, modelOf, portableModel, portableModels } from './models.ts';

const everyId = providerIds.flatMap((id) => providers[id].contract.models);

test.each([
  ['doubao-seedance-2-0-fast', 'seedance-2.0-fast'],
  ['doubao-seedance-2.0', 'seedance-2.0'],
  ['seedance-1.5-pro', 'seedance-1.5-pro'],
  ['doubao-seedance-1-0-pro', 'seedance-1.0-pro'],
  ['seedance-2-0', 'seedance-2.0'],
  ['sora-2', 'sora-2'],
  ['seedance-2', 'seedance-2'],
  ['my-doubao-seedance-2-0', 'my-doubao-seedance-2-0'],
  ['doubao-seedance-2-01', 'seedance-2.01'],
  ['', ''],
])('%s is known everywhere as %s', (id, name) => {
  expect(portableModel(id)).toBe(name);
});

describe.each(providerIds)('the models of %s', (id) => {
  const { contract } = providers[id];

  test.each(contract.models)('%s has a portable name, which leads back to it and no other', (model) => {
    const name = portableModel(model);
    expect(isPortableModel(name)).toBe(true);
    expect(modelOf(contract, name)).toBe(model);
    expect(modelOf(contract, model)).toBe(model);
  });

  test("are found by any gateway's spelling", () => {
    for (const other of everyId) {
      const found = modelOf(contract, other);
      const own = contract.models.filter((model) => portableModel(model) === portableModel(other));
      expect(own.length === 0 ? [other] : own).toEqual([found]);
    }
  });

  test.each(['sora-2', '', 'constructor', 'Seedance-2.0', 'seedance-2.0-'])('do not include %j', (name) => {
    expect(modelOf(contract, name)).toBe(name);
  });
});

test('every portable name is that of a model somewhere', () => {
  expect(new Set(everyId.map(portableModel))).toEqual(new Set(portableModels));
});

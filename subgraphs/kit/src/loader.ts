import DataLoader from 'dataloader';
import type { SubgraphContext } from './context.js';

/**
 * A loader of one request: all keys asked for in a tick are answered by one call of `batch`.
 * `keyOf` turns a key into text; a key that `batch` gives nothing for resolves to null.
 */
export function defineLoader<K, V>(
  keyOf: (key: K) => string,
  batch: (keys: readonly K[], context: SubgraphContext) => Promise<ReadonlyMap<string, V>>,
): (context: SubgraphContext) => DataLoader<K, V | null, string> {
  const loaders = new WeakMap<SubgraphContext, DataLoader<K, V | null, string>>();
  return (context) => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader<K, V | null, string>(
        async (keys) => {
          const found = await batch(keys, context);
          return keys.map((key) => found.get(keyOf(key)) ?? null);
        },
        { cacheKeyFn: keyOf, maxBatchSize: 500 },
      );
      loaders.set(context, loader);
    }
    return loader;
  };
}

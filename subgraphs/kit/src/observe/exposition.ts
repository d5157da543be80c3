/**
 * One text in Prometheus' format out of several: the format wants the lines of a metric together, under one heading, so the parts'
 * lines are sorted by metric. Labels tell whose they are; nothing is added up.
 */
export function mergeExpositions(texts: readonly string[]): string {
  const families = new Map<string, { heading: string; samples: string[] }>();
  for (const text of texts) {
    for (const block of text.split(/^(?=# HELP )/m)) {
      const name = /^# HELP (\S+)/.exec(block)?.[1];
      if (name === undefined) continue;
      const lines = block.split('\n').filter((line) => line !== '');
      const family = families.get(name) ?? { heading: lines.slice(0, 2).join('\n'), samples: [] };
      family.samples.push(...lines.slice(2));
      families.set(name, family);
    }
  }
  return [...families.values()].map(({ heading, samples }) => `${[heading, ...samples].join('\n')}\n`).join('\n');
}

import { expect, it } from 'vitest';
import { mergeExpositions } from './exposition.js';

it('brings the lines of a metric together under one heading and adds nothing up', () => {
  const part = (name: string, value: number) =>
    `# HELP a_total all\n# TYPE a_total counter\na_total{subgraph="${name}"} ${value}\n\n# HELP b now\n# TYPE b gauge\nb{subgraph="${name}"} 1\n`;
  expect(mergeExpositions([part('hr', 1), '', part('ict', 2)])).toBe(
    '# HELP a_total all\n# TYPE a_total counter\na_total{subgraph="hr"} 1\na_total{subgraph="ict"} 2\n\n' +
      '# HELP b now\n# TYPE b gauge\nb{subgraph="hr"} 1\nb{subgraph="ict"} 1\n',
  );
});

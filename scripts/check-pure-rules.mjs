// Rules and core are told the time and given their chance: a clock or a die in them is found here.
import { globSync, readFileSync } from 'node:fs';

const files = globSync(['core/src/**/*.ts', '{subgraphs,gateway,scripts,dashboard}/**/*.rules.ts']).filter(
  (file) => !/node_modules|\/dist\/|\.test\.ts$/.test(file),
);
const found = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
    ),
);
for (const line of found) console.error(line);
process.exit(found.length === 0 ? 0 : 1);

import { measureCycle, type CycleOrder } from './cycle.js';

process.once('message', (order: CycleOrder) => {
  measureCycle(order).then(
    (report) => process.send!(report, () => process.exit(0)),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

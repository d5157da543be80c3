import { measureRepairs, type RepairsOrder } from './repairs.js';

process.once('message', (order: RepairsOrder) => {
  measureRepairs(order).then(
    (report) => process.send!(report, () => process.exit(0)),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n${String(error.cause ?? '')}\n`);
      process.exit(1);
    },
  );
});

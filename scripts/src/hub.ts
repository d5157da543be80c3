import { Command } from 'commander';
import { accountCommand } from './command-account.js';
import { backupCommand } from './command-backup.js';
import { demoCommand } from './command-demo.js';
import { failureLine } from './command-failure.js';
import { tellCrash } from './crash.js';
import { importCommand } from './command-import.js';
import { resetCommand } from './command-reset.js';
import { restoreCommand } from './command-restore.js';
import { startCommand } from './command-start.js';
import { tokenCommand } from './command-token.js';

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

const program = new Command('hub')
  .description('Nakhon, the data hub of the Bangkok Metropolitan Administration')
  .showHelpAfterError('(--help tells more)')
  .configureHelp({ showGlobalOptions: true });

startCommand(program);
importCommand(program);
demoCommand(program);
accountCommand(program);
tokenCommand(program);
resetCommand(program);
backupCommand(program);
restoreCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  const line = failureLine(error);
  if (line === null) tellCrash(error, process.env['LOG_LEVEL']);
  else process.stderr.write(`${line}\n`);
  process.exit(1);
}

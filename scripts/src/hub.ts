import { Refusal } from '@nakhon/core/refusal';
import { Command } from 'commander';
import { backupCommand } from './command-backup.js';
import { demoCommand } from './command-demo.js';
import { importCommand } from './command-import.js';
import { resetCommand } from './command-reset.js';
import { restoreCommand } from './command-restore.js';
import { startCommand } from './command-start.js';

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

const program = new Command('hub')
  .description('Nakhon, the data hub of the Bangkok Metropolitan Administration')
  .showHelpAfterError('(--help tells more)')
  .configureHelp({ showGlobalOptions: true });

startCommand(program);
importCommand(program);
demoCommand(program);
resetCommand(program);
backupCommand(program);
restoreCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  const isForeseen = error instanceof Refusal || (error as { code?: string }).code === 'EADDRINUSE';
  console.error(isForeseen ? lineOf(error as Error) : error);
  process.exit(1);
}

function lineOf(error: Error): string {
  if (error instanceof Refusal) return `${error.code}: ${error.message}`;
  return `PORT_IN_USE: พอร์ตนี้ถูกใช้อยู่ กำหนด PORT เป็นค่าอื่น (${error.message}; set PORT to another)`;
}

import { Refusal } from '@nakhon/core/refusal';
import { faultLine, loggedFault } from '@nakhon/kit/observe/logged-fault';

const STOPS_WITHIN_MS = 45_000;
const TELLS_ALL = ['debug', 'trace'];

/**
 * From now on an exception that nobody caught, or a rejection that nobody handled, ends the process in order: it is told in one line, `stop` closes what is open
 * (given up after 45 seconds: what is left ends with this process), and the exit code is 1. Gives what takes the watch off again.
 */
export function endOnCrash(logLevel: string, stop: () => Promise<unknown>): () => void {
  let isEnding = false;
  const end = (error: unknown) => {
    if (isEnding) return;
    isEnding = true;
    tellCrash(error, logLevel);
    setTimeout(() => process.exit(1), STOPS_WITHIN_MS).unref();
    void endAfter(stop);
  };
  // Rejections without a handler arrive here too.
  process.on('uncaughtException', end);
  return () => void process.off('uncaughtException', end);
}

async function endAfter(stop: () => Promise<unknown>): Promise<void> {
  await stop().catch(() => undefined);
  process.exit(1);
}

/** One line on standard error; the places in the code after it at log level `debug`. */
export function tellCrash(error: unknown, logLevel = ''): void {
  process.stderr.write(`${crashLine(error)}\n`);
  if (TELLS_ALL.includes(logLevel)) process.stderr.write(faultLine('fatal', error, {}, new Date()));
}

/** Names what kind of fault it was and where; nothing that somebody sent. */
function crashLine(error: unknown): string {
  const { type, code, message, stack } = loggedFault(error);
  const what = [type, code, message, stack.split('\n', 1)[0]].filter(Boolean).join(' ');
  const { message: said } = new Refusal('HUB_FAULT', {
    th: `ระบบขัดข้องและหยุดทำงาน LOG_LEVEL=debug จะบอกรายละเอียด: ${what}`,
    en: `The hub met a fault of its own and ends; LOG_LEVEL=debug tells more`,
  });
  return `HUB_FAULT: ${said.replaceAll(/\s*\n\s*/g, ' | ')}`;
}

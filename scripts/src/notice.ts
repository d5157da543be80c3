import type { Refusal } from '@nakhon/core/refusal';

/** One line on standard error for whoever runs the hub: a code, then Thai and English. */
export function printNotice(notice: Refusal): void {
  process.stderr.write(`${notice.code}: ${notice.message}\n`);
}

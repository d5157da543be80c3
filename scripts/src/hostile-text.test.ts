import { isLocalDate } from '@nakhon/core/bangkok-time';
import { readDecimalText } from '@nakhon/core/decimal-text';
import { isLoopback } from '@nakhon/kit/observe/loopback';
import { tokenOf } from '@nakhon/gateway/credential';
import { mayReadMetrics } from '@nakhon/gateway/metrics-door.rules';
import { operationNames } from '@nakhon/gateway/operation-names';
import { publicError } from '@nakhon/gateway/public-errors';
import { usernameOf } from '@nakhon/hr/account/account-admin.rules';
import { attachmentHeader, cleanFileName } from '@nakhon/kit/files/file-name.rules';
import { isPlainPath, matchPath } from '@nakhon/kit/files/file-path.rules';
import { nameKey } from '@nakhon/kit/import/name-matching';
import { safeCell } from '@nakhon/kit/import/rejects';
import { statementKind, statementText } from '@nakhon/kit/observe/statement-text';
import { loggedFault } from '@nakhon/kit/observe/logged-fault';
import { Instant } from '@nakhon/kit/scalars';
import { containing } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { columnOf, storedNumberText } from '@nakhon/kit/workbook/cell-address.rules';
import { cellValue } from '@nakhon/kit/workbook/table-value.rules';
import { readIdentity } from '@nakhon/plans/workbook/template-identity.rules';
import { expect, it } from 'vitest';

/** Every regular expression of the hub that meets what somebody sent, by the function it stands in, with text that would keep a bad one busy. */
const READERS: Record<string, [read: (text: string) => unknown, repeated: string, end: string]> = {
  'readDecimalText, digits': [(text) => readDecimalText(text, 2), '1', 'x'],
  'readDecimalText, groups': [(text) => readDecimalText(text, 2), '111,', 'x'],
  'readDecimalText, zeros': [(text) => readDecimalText(text, 2), '0', '.x'],
  isLocalDate: [isLocalDate, '2', '-'],
  Instant: [(text) => quietly(() => Instant.parseValue(text)), '2023-10-20T03:00:00.', 'x'],
  'Instant, fraction': [(text) => quietly(() => Instant.parseValue(`2023-10-20T03:00:00.${text}`)), '1', 'x'],
  isUuid: [isUuid, '0123-', 'x'],
  containing: [(text) => quietly(() => containing(text)), '%_\\', ''],
  tokenOf: [(text) => tokenOf(`Bearer ${text}`, undefined), 'a', ' '],
  operationNames: [(text) => operationNames()(text, true), 'a', '!'],
  'mayReadMetrics, host': [
    (text) => mayReadMetrics({ isOpenOnLoopback: true }, { host: text, peer: '127.0.0.1', authorization: undefined, isForwarded: false }),
    '127.',
    'x',
  ],
  isLoopback: [isLoopback, '127.1', 'x'],
  publicError: [
    (text) => publicError({ message: text, extensions: { code: 'BAD_USER_INPUT' } }, () => undefined),
    'depth limi introspection dept cost ',
    'x',
  ],
  'nameKey, spaces': [nameKey, ' \u200B', 'x'],
  'nameKey, marks': [nameKey, '\u0E4D\u0E48', '\u0E32'],
  'nameKey, prefix': [nameKey, 'สำนักงานเข', 'x'],
  safeCell: [safeCell, '="', '\n'],
  cleanFileName: [cleanFileName, 'a.', '/'],
  'cleanFileName, marks': [cleanFileName, '\u202E\u0000', '.exe'],
  attachmentHeader: [attachmentHeader, `'"`, '.x'],
  matchPath: [(text) => matchPath('/evidence/:id', `/evidence/${text}`), 'a.', '%'],
  isPlainPath: [isPlainPath, '/a', '%'],
  columnOf: [columnOf, 'A', '1'],
  'storedNumberText, digits': [storedNumberText, '1', '.x'],
  'storedNumberText, exponent': [(text) => storedNumberText(`1e${text}`), '1', 'x'],
  'cellValue, decimal': [(text) => cellValue(text, 'decimal'), '1', '.'],
  'cellValue, text': [(text) => cellValue(text, 'text'), '\uD800a', '\u0000'],
  readIdentity: [(text) => quietly(() => readIdentity([identitySheet(`nakhon-results/1 ${text}`)])), '1 ', 'x'],
  usernameOf: [(text) => quietly(() => usernameOf(text)), 'a.', '!'],
  'statementText, quotes': [statementText, `E'\\`, ''],
  'statementText, doubled quotes': [statementText, `''`, `'`],
  statementKind: [statementKind, '( ', '1'],
  'loggedFault, quotes': [(text) => loggedFault(new Error(text)), `"'`, ''],
  'loggedFault, address': [(text) => loggedFault(new Error(text)), 'a@', ' '],
  'loggedFault, places': [(text) => loggedFault(new Error(text)), '\n    at ', 'x'],
};

function identitySheet(text: string) {
  const cell = { address: 'A1', kind: 'text' as const, text, isFormula: false };
  return { name: 'nakhon', rows: [{ number: 1, cells: new Map([[0, cell]]) }] };
}

const LENGTH = 50_000;
const FACTOR = 4;
/** What a machine that does other things besides may add. */
const SLACK_MS = 15;

it.each(Object.keys(READERS))('%s reads a text of four times the length in no more than eight times the time', (name) => {
  const [read, repeated, end] = READERS[name]!;
  const timeOf = (length: number) => {
    const text = repeated.repeat(length / repeated.length) + end;
    const times = Array.from({ length: 3 }, () => {
      const began = performance.now();
      read(text);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  timeOf(1_000);
  expect(timeOf(LENGTH * FACTOR)).toBeLessThan(timeOf(LENGTH) * FACTOR * 2 + SLACK_MS);
});

function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // That it is refused is told elsewhere; here only the time counts.
  }
}

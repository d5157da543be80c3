import { expect, it } from 'vitest';
import { readTsv, writeTsv } from './tsv.js';

it.each<[string, string, string[][]]>([
  ['one cell', '12.5', [['12.5']]],
  [
    'a block with the line break that Excel sets at the end',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['line feeds alone', '1\n2', [['1'], ['2']]],
  ['carriage returns alone', '1\r2', [['1'], ['2']]],
  ['empty cells at both ends of a row', '\t5\t\r\n', [['', '5', '']]],
  ['an empty row in between', '1\r\n\r\n2', [['1'], [''], ['2']]],
  ['a line break within a quoted cell', '"บรรทัด 1\nบรรทัด 2"\t7\r\n', [['บรรทัด 1\nบรรทัด 2', '7']]],
  ['a tab within a quoted cell', '"a\tb"\tc', [['a\tb', 'c']]],
  ['doubled quotes within a quoted cell', '"เขา ""ดี"" มาก"\r\n', [['เขา "ดี" มาก']]],
  ['quotes that do not close the cell are plain text', '"ok" he said\t2', [['"ok" he said', '2']]],
  ['a quote in the middle is plain text', '5" pipe\t2', [['5" pipe', '2']]],
  ['a quote that is never closed is plain text', '"open\t2', [['"open', '2']]],
  ['Thai digits and separators as they are', '๑,๒๓๔.๕๐\t-3', [['๑,๒๓๔.๕๐', '-3']]],
  ['nothing', '', []],
  ['one empty line', '\r\n', [['']]],
])('reads %s', (_, text, rows) => {
  expect(readTsv(text)).toEqual(rows);
});

it.each<[string, string[][], string]>([
  [
    'plain cells with tabs and CRLF',
    [
      ['1', '2'],
      ['3', ''],
    ],
    '1\t2\r\n3\t',
  ],
  ['cells with tabs, line breaks or quotes in quotes', [['a\tb', 'c\nd', 'e"f']], '"a\tb"\t"c\nd"\t"e""f"'],
])('writes %s', (_, rows, text) => {
  expect(writeTsv(rows)).toBe(text);
});

it('what is written is read back as it was', () => {
  const rows = [
    ['"', '\t', '\r\n', ''],
    ['ก', 'x "y"\nz', '""', ' 1 '],
  ];
  expect(readTsv(writeTsv(rows))).toEqual(rows);
});

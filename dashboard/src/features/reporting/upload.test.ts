import { expect, it } from 'vitest';
import { uploadOf } from './upload.js';

const refused = { code: 'FILE_TYPE', messageTh: 'ชนิดไฟล์', messageEn: 'Kind of file' };

it.each([
  ['a created file', 201, '{"id":"f1"}', { answer: { id: 'f1' } }],
  ['a refusal with its words', 415, JSON.stringify({ errors: [{ message: 'x', extensions: { ...refused, facts: {} } }] }), { refused }],
  ['a page of a proxy', 502, '<html>', { refused: expect.objectContaining({ code: 'INTERNAL' }) }],
  ['a refusal without words', 413, '{}', { refused: expect.objectContaining({ code: 'INTERNAL' }) }],
])('reads %s', (_, status, text, expected) => {
  expect(uploadOf(status, text)).toEqual(expected);
});

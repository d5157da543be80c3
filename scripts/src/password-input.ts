import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Refusal } from '@nakhon/core/refusal';

/** A password from standard input: asked for twice and not shown on a terminal, else the first line. */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const password = await askHidden('Password: ');
  if ((await askHidden('Again: ')) === password) return password;
  throw new Refusal('PASSWORDS_DIFFER', { th: 'รหัสผ่านสองครั้งไม่ตรงกัน', en: 'The two passwords differ' });
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}

async function askHidden(prompt: string): Promise<string> {
  process.stderr.write(prompt);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

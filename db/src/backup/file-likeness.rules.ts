const MAGICS: readonly (readonly [name: string, at: number, bytes: string])[] = [
  ['gzip', 0, '1f8b'],
  ['Zstandard', 0, '28b52ffd'],
  ['zip', 0, '504b0304'],
  ['7z', 0, '377abcaf271c'],
  ['xz', 0, 'fd377a585a00'],
  ['pg_dump', 0, Buffer.from('PGDMP').toString('hex')],
  ['SQL', 0, Buffer.from('--\n-- PostgreSQL').toString('hex')],
  ['encrypted, OpenSSL', 0, Buffer.from('Salted__').toString('hex')],
  ['encrypted, age', 0, Buffer.from('age-encryption.org').toString('hex')],
  ['encrypted, PGP', 0, Buffer.from('-----BEGIN PGP').toString('hex')],
  ['encrypted, PGP', 0, '8c0d04'],
  ['encrypted, PGP', 0, '8501'],
  ['another tar', 257, Buffer.from('ustar').toString('hex')],
];

/** What a file that is no archive of the hub seems to be, by its first 512 bytes. */
export function fileLikeness(start: Buffer): string {
  if (start.length === 0) return 'empty';
  const found = MAGICS.find(([, at, bytes]) => start.subarray(at, at + bytes.length / 2).toString('hex') === bytes);
  return found?.[0] ?? 'unknown';
}

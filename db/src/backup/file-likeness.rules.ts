const MAGICS: readonly (readonly [name: string, at: number, bytes: string])[] = [
  ['a gzip file', 0, '1f8b'],
  ['a Zstandard file', 0, '28b52ffd'],
  ['a zip file', 0, '504b0304'],
  ['a 7z file', 0, '377abcaf271c'],
  ['an xz file', 0, 'fd377a585a00'],
  ['a dump of pg_dump', 0, Buffer.from('PGDMP').toString('hex')],
  ['an SQL text', 0, Buffer.from('--\n-- PostgreSQL').toString('hex')],
  ['a file encrypted by OpenSSL', 0, Buffer.from('Salted__').toString('hex')],
  ['a file encrypted by age', 0, Buffer.from('age-encryption.org').toString('hex')],
  ['a file encrypted by PGP', 0, Buffer.from('-----BEGIN PGP').toString('hex')],
  ['a file encrypted by PGP', 0, '8c0d04'],
  ['a file encrypted by PGP', 0, '8501'],
  ['another tar file', 257, Buffer.from('ustar').toString('hex')],
];

/** In words, what a file that is no archive of the hub seems to be, by its first 512 bytes. */
export function fileLikeness(start: Buffer): string {
  if (start.length === 0) return 'an empty file';
  const found = MAGICS.find(([, at, bytes]) => start.subarray(at, at + bytes.length / 2).toString('hex') === bytes);
  return found?.[0] ?? 'something else';
}

/** Longest name kept, in characters. */
const LONGEST = 150;
/** Control characters, and those that turn the direction of writing: `gpj.exe` must not look like `exe.jpg`. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A name as it may be kept and shown: the last part of what came, without control characters, 150 characters with its ending. `file` when nothing is left. */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1)!;
  const name = last.replaceAll(INVISIBLE, '').trim().replace(/^\.+/, '');
  if (name === '') return 'file';
  const ending = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  const letters = Array.from(name.slice(0, name.length - ending.length));
  return letters.slice(0, LONGEST - ending.length).join('') + ending;
}

/** `Content-Disposition` of a file to be saved (RFC 6266): `plainName` in plain letters for old programs, the name itself as RFC 5987 says. */
export function attachmentHeader(name: string, plainName: string = name): string {
  const clean = cleanFileName(name);
  const plain = cleanFileName(plainName).replaceAll(/[^A-Za-z0-9 ._()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(clean)}`;
}

/** Only what RFC 5987 lets stand is left as it is. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Other endings under which people know a type. */
const ALSO: Readonly<Record<string, readonly string[]>> = { jpg: ['jpeg', 'jpe', 'jfif'] };

/** The name with the ending of what is in the file: a PDF that came as `setup.exe` is given out as `setup.exe.pdf`, which nothing runs. */
export function nameOfType(name: string, ending: string): string {
  const given = /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase();
  if (given === ending || (given !== undefined && ALSO[ending]?.includes(given))) return name;
  return cleanFileName(
    `${Array.from(name)
      .slice(0, LONGEST - ending.length - 1)
      .join('')}.${ending}`,
  );
}

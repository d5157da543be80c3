import { formatBaht, parseBaht, type Satang } from '@nakhon/core/money';
import { isLocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import { GraphQLScalarType, Kind } from 'graphql';

function textLiteral(ast: { kind: string; value?: unknown }): string {
  return ast.kind === Kind.STRING || ast.kind === Kind.INT || ast.kind === Kind.FLOAT ? String(ast.value) : '';
}

/** Money: a decimal string of baht outside ("18500986331.00"), satang as bigint inside. */
export const Baht = new GraphQLScalarType<Satang, string>({
  name: 'Baht',
  description: 'จำนวนเงินบาท ทศนิยมสองตำแหน่ง ส่งเป็นข้อความ · An amount in baht as a decimal string with two places, such as "18500986331.00"',
  serialize: (value) => formatBaht(BigInt(value as bigint)),
  parseValue: (value) => parseBaht(String(value)),
  parseLiteral: (ast) => parseBaht(textLiteral(ast)),
});

/** A number of an indicator as an exact decimal string. Inside it stays text, as PostgreSQL's numeric gives it. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'ตัวเลขทศนิยมแบบไม่ปัดเศษ ส่งเป็นข้อความ · An exact decimal number as a string',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
  parseLiteral: (ast) => textLiteral(ast),
});

/** Nothing in the hub is older; PostgreSQL has no year 0, and a year of one digit is a slip. */
const FIRST_DAY = '1900-01-01';

function parseLocalDate(text: string): string {
  if (isLocalDate(text) && text >= FIRST_DAY) return text;
  throw new Refusal(
    'DATE_INVALID',
    { th: 'วันที่ไม่ถูกต้อง ใช้รูปแบบ ปปปป-ดด-วว (ค.ศ.)', en: 'Not a date; write YYYY-MM-DD' },
    { date: text.slice(0, 40) },
  );
}

/** A calendar day in Asia/Bangkok, ISO text. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'วันที่ตามเวลาประเทศไทย รูปแบบ ISO (ค.ศ.) · A calendar day in Asia/Bangkok, YYYY-MM-DD in the common era',
  serialize: (value) => String(value),
  parseValue: (value) => parseLocalDate(String(value)),
  parseLiteral: (ast) => parseLocalDate(textLiteral(ast)),
});

const INSTANT = /^(?<date>\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/i;

/** A time without a zone would mean another instant on every server. */
function parseInstant(text: string): Date {
  const date = INSTANT.exec(text)?.groups?.['date'];
  const instant = date !== undefined && isLocalDate(date) && date >= FIRST_DAY ? new Date(text) : new Date(Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  const messages = {
    th: 'เวลาไม่ถูกต้อง ใช้รูปแบบ ISO 8601 พร้อมเขตเวลา เช่น 2026-01-05T09:00:00+07:00',
    en: 'Not a time; write ISO 8601 with its zone, such as 2026-01-05T02:00:00Z',
  };
  throw new Refusal('TIME_INVALID', messages, { time: text.slice(0, 40) });
}

/** An instant, ISO 8601 in UTC. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'เวลา รูปแบบ ISO 8601 (UTC) · An instant in ISO 8601, UTC',
  serialize: (value) => new Date(value as Date | string).toISOString(),
  parseValue: (value) => parseInstant(String(value)),
  parseLiteral: (ast) => parseInstant(textLiteral(ast)),
});

import 'reflect-metadata';
import { Refusal } from '@nakhon/core/refusal';
import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { isStorableText } from './argument-text.js';

export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 20;

@Directive('@shareable')
@ObjectType({ description: 'ข้อมูลของหน้า · Where a page of a connection ends' })
export class PageInfo {
  @Field(() => Boolean, { description: 'มีหน้าถัดไปหรือไม่ · Whether more follows' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'ตำแหน่งสุดท้ายของหน้านี้ ใช้กับ after · Cursor of the last edge, for `after`' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: 'จำนวนรายการ 1-100 (ปกติ 20) · How many, 1 to 100; 20 when left out' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'ต่อจากตำแหน่งนี้ · After this cursor' })
  after?: string | null;
}

/** The page size asked for; refuses with `PAGE_SIZE_OUT_OF_RANGE`. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? PAGE_DEFAULT;
  if (size >= 1 && size <= PAGE_LIMIT) return size;
  throw new Refusal(
    'PAGE_SIZE_OUT_OF_RANGE',
    { th: `จำนวนรายการต่อหน้าต้องอยู่ระหว่าง 1 ถึง ${PAGE_LIMIT}`, en: `A page holds 1 to ${PAGE_LIMIT} rows` },
    { first: size, highest: PAGE_LIMIT },
    'first',
  );
}

/** A cursor is the sort values of a row, opaque to clients. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

const LONGEST_CURSOR_TEXT = 2_000;

/** Whether the database can compare a row with the value. */
function fits(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_CURSOR_TEXT && isStorableText(value);
  return value === null || Number.isSafeInteger(value);
}

/** The sort values in a cursor of `length` values, or null when none was given; refuses a foreign one with `CURSOR_INVALID`. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number | null)[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(fits)) return values as (string | number | null)[];
  } catch {
    // falls through to the refusal
  }
  throw cursorInvalid();
}

export function cursorInvalid(): Refusal {
  return new Refusal('CURSOR_INVALID', { th: 'ตำแหน่งหน้าไม่ถูกต้อง', en: 'This cursor is not one of this list' }, {}, 'after');
}

export interface Connection<N> {
  edges: { cursor: string; node: N }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** One row more than the page was read: it tells whether a next page exists. */
export function toConnection<N>(
  rows: readonly N[],
  size: number,
  totalCount: number,
  cursorOf: (row: N) => readonly unknown[],
): Connection<N> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
}

/** The Relay connection class of a node type: `@ObjectType() export class VoucherConnection extends connectionOf(Voucher, 'Voucher') {}`. */
export function connectionOf<N extends object>(node: ClassType<N>, name: string) {
  @ObjectType(`${name}Edge`, { description: 'รายการหนึ่งพร้อมตำแหน่ง · One row with its cursor' })
  class Edge {
    @Field(() => String, { description: 'ตำแหน่ง · Cursor' })
    cursor!: string;
    @Field(() => node, { description: 'รายการ · The row' })
    node!: N;
  }
  @ObjectType(`${name}Connection`, { description: 'รายการแบบแบ่งหน้า · A page of rows' })
  class RowConnection {
    @Field(() => [Edge], { description: 'รายการในหน้านี้ · Rows of this page' })
    edges!: Edge[];
    @Field(() => PageInfo, { description: 'ข้อมูลของหน้า · Where the page ends' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'จำนวนรายการทั้งหมด · Rows in all pages' })
    totalCount!: number;
  }
  return RowConnection;
}

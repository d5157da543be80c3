import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, Kind, parse, validate, visit, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.js';
import { PAGE_ROWS } from '../list-sizes.js';
import { queryCost } from '../query-cost.js';
import { API_SCHEMA_FILE } from '../supergraph.js';
import * as money from './money-words.js';
import * as plan from './plan-words.js';
import * as repair from './repair-words.js';
import * as store from './store-words.js';
import { TABLES } from './tables.js';

const schema = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));

/** Places of all fields of a document, each under all that stand above it: `districts.repairTurnaround.asOf`. */
function fieldsOf(document: string): string[] {
  const above: string[] = [];
  const found: string[] = [];
  visit(parse(document), {
    Field: {
      enter: (node) => {
        above.push(node.name.value);
        found.push(above.join('.'));
      },
      leave: () => void above.pop(),
    },
  });
  return found;
}

/** The API tells of no source: a calendar and a roster that people keep. */
const WITHOUT_SOURCE = new Set(['periods', 'roster']);

it('no two tables have one name, on file or in a spreadsheet', () => {
  expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
  expect(new Set(TABLES.map(({ sheet }) => sheet)).size).toBe(TABLES.length);
});

describe.each(TABLES.map((table) => [table.name, table] as const))('the table %s', (_, table) => {
  const document = parse(table.document);

  it('asks what the API has', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  it('asks for a page, or for all of it, well within the limit of one question', () => {
    const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)!;
    const cost = queryCost({ schema, operation, fragments: new Map(), variables: { first: table.pageRows ?? PAGE_ROWS.most } });
    expect(cost).toBeLessThan(LIMITS.cost / 4);
  });

  it('has columns that stand in what it asks, with a heading in both languages', () => {
    const fields = fieldsOf(table.document);
    for (const asked of [{ who: null }, { who: 'departments' }]) {
      for (const { header, at, width } of table.columns(asked)) {
        expect(header).toMatch(/[ก-๙].* · .*[A-Za-z]/);
        expect(width).toBeGreaterThanOrEqual(10);
        if (typeof at !== 'string') continue;
        const place = at.replace(/^item\./, 'budgetItem.');
        expect(fields.some((field) => field.endsWith(`.${place}`) || field === place)).toBe(true);
      }
    }
  });

  it('says from where its rows come and as of when they hold, as far as the API tells', () => {
    const fields = fieldsOf(table.document);
    const places = [...table.sources, ...(typeof table.holds === 'string' ? [] : table.holds)];
    for (const place of places) expect(fields.some((field) => field.endsWith(`.${place}`))).toBe(true);
    if (!WITHOUT_SOURCE.has(table.name)) expect(table.sources).not.toEqual([]);
  });
});

it.each([
  ['IndicatorKind', plan.INDICATOR_KINDS],
  ['Band', plan.BANDS],
  ['ResultState', plan.RESULT_STATES],
  ['FigureState', plan.FIGURE_STATES],
  ['Direction', plan.DIRECTIONS],
  ['Cumulation', plan.CUMULATIONS],
  ['PlanNodeKind', plan.PLAN_LEVELS],
  ['ProgressState', plan.PROGRESS_STATES],
  ['ProjectStatus', plan.PROJECT_STATUSES],
  ['ClosedReason', plan.CLOSED_REASONS],
  ['WithdrawalState', store.SLIP_STATES],
  ['PartRequestState', store.PART_STATES],
  ['StockCountState', store.COUNT_STATES],
  ['ExpenseCategory', money.CATEGORIES],
  ['VoucherState', money.VOUCHER_STATES],
  ['VoucherKind', money.VOUCHER_KINDS],
  ['ProcurementState', money.PROCUREMENT_STATES],
  ['ProcurementMethod', money.PROCUREMENT_METHODS],
  ['RepairKind', repair.REPAIR_KINDS],
  ['RepairStatus', repair.REPAIR_STATUSES],
  ['RepairEventName', repair.REPAIR_STATES],
  ['ServiceSection', repair.SECTIONS],
  ['TicketMark', repair.TICKET_MARKS],
  ['BacklogAge', repair.BACKLOG_AGES],
  ['DeviceKind', repair.DEVICE_KINDS],
  ['DeviceState', repair.DEVICE_STATES],
  ['ClockTone', repair.CLOCK_TONES],
] as const)('every value of %s has its words in Thai and English, and no other', (name, words) => {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(Object.keys(words).toSorted()).toEqual(values.toSorted());
  for (const text of Object.values(words)) expect(text).toMatch(/^.*[ก-๙].* · [A-Za-z0-9].*$/);
});

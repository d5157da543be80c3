import { formatBaht, parseBaht, percentHalfUp } from '@nakhon/core/money';
import { amountColumns } from './disbursement.table.js';
import { fiscalYear, quarter, source } from './parameter.js';
import { aTable, type Row } from './table.js';

const FIGURES = 'asOf sources appropriatedBaht allottedBaht approvedBaht disbursedBaht remainingBaht ratePercent targetPercent';
const ASKED = 'fiscalYear: $fiscalYear, quarter: $quarter, source: $source';

interface Part {
  code: string | null;
  nameTh: string;
  disbursement: Readonly<Record<string, unknown>> | null;
}

const REST = 'ส่วนอื่นที่ไม่อยู่ในรายการข้างบน · Others not listed above';
const WHOLE = 'รวมทั้งกรุงเทพมหานคร · All of BMA';
const amount = (part: Part, field: string): bigint | null => {
  const baht = part.disbursement?.[field];
  return typeof baht === 'string' ? parseBaht(baht) : null;
};

/** What the whole has beyond its parts, so that the parts add up to it; null when they do already, or the whole is not known. */
function restOf(parts: readonly Part[], whole: Part): Part | null {
  const beyond = (field: string): bigint | null => {
    const all = amount(whole, field);
    return all === null ? null : all - parts.reduce((sum, part) => sum + (amount(part, field) ?? 0n), 0n);
  };
  const [appropriated, disbursed] = [beyond('appropriatedBaht'), beyond('disbursedBaht')];
  if (!appropriated && !disbursed) return null;
  const baht = (satang: bigint | null) => (satang === null ? null : formatBaht(satang));
  const isKnown = appropriated !== null && disbursed !== null;
  const disbursement = {
    asOf: whole.disbursement?.['asOf'],
    sources: whole.disbursement?.['sources'],
    appropriatedBaht: baht(appropriated),
    allottedBaht: baht(beyond('allottedBaht')),
    approvedBaht: baht(beyond('approvedBaht')),
    disbursedBaht: baht(disbursed),
    remainingBaht: isKnown ? formatBaht(appropriated - disbursed) : null,
    ratePercent: isKnown && appropriated > 0n ? percentHalfUp(disbursed, appropriated) : null,
  };
  return { code: null, nameTh: REST, disbursement };
}

function partsOf(data: Row): readonly Row[] {
  const { districts, departments, whole, holders } = data as unknown as Record<
    'districts' | 'departments' | 'whole',
    Part['disbursement']
  > & { holders: Part[] };
  const parts: Part[] = [
    { code: null, nameTh: 'สำนักงานเขตทุกเขต · All district offices', disbursement: districts },
    { code: null, nameTh: 'สำนักและส่วนราชการทุกแห่ง · All departments', disbursement: departments },
    ...holders,
  ];
  const all = { code: null, nameTh: WHOLE, disbursement: whole };
  const rest = restOf(parts, all);
  return [...parts, ...(rest ? [rest] : []), all] as unknown as Row[];
}

/** What the city's budget is made of: its parts add up to the last row. */
export const cityPartsTable = aTable({
  name: 'city-parts',
  sheet: 'งบทั้งเมือง',
  title: { th: 'งบประมาณทั้งเมืองประกอบด้วย', en: 'What the city’s budget is made of' },
  parameters: { fiscalYear, quarter, source },
  document: `query TableCityParts($fiscalYear: Int!, $quarter: Int!, $source: String, $allDistricts: [ID!], $allDepartments: [ID!]) {
    districts: disbursement(${ASKED}, scope: { districtCodes: $allDistricts }) { ${FIGURES} }
    departments: disbursement(${ASKED}, scope: { agencyCodes: $allDepartments }) { ${FIGURES} }
    holders: agencies(kinds: [BUDGET_HOLDER]) { code nameTh disbursement(${ASKED}) { ${FIGURES} } }
    whole: disbursement(${ASKED}) { ${FIGURES} }
  }`,
  needsAllPlaces: true,
  variables: (asked, _scope, all) => ({ ...asked, allDistricts: all.districts, allDepartments: all.departments }),
  rows: partsOf,
  columns: () => [
    { header: 'รหัส · Code', width: 12, kind: 'text', at: 'code' },
    { header: 'ส่วนของงบ · Part', width: 44, kind: 'text', at: 'nameTh' },
    ...amountColumns,
  ],
  sources: ['disbursement.sources'],
  holds: ['disbursement.asOf'],
});

import type { Indicator } from './indicator.js';

/** What a result is read by; kept by revision. */
export type IndicatorDefinition = Pick<
  Indicator,
  'nameTh' | 'nameEn' | 'unitTh' | 'unitEn' | 'direction' | 'cumulation' | 'decimals' | 'lowerBound' | 'upperBound' | 'weight' | 'kind'
>;

/** What is told of an indicator besides; changed in place. */
export type IndicatorDescription = Pick<
  Indicator,
  'definitionTh' | 'scopeTh' | 'measuringTh' | 'dataSourceTh' | 'goalCode' | 'strategicIssueCode' | 'evidenceRequired' | 'hasRatio'
>;

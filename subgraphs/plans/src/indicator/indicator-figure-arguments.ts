import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { Instant } from '@nakhon/kit/scalars';
import { TrendArguments } from '@nakhon/kit/trend';
import { ArgsType, Field } from 'type-graphql';
import { FIGURE_STATE_TEXT, FigureState } from '../result/figure-state.js';

export const AS_OF_TEXT = 'ตามที่บันทึกถึงเวลานี้ ไม่ระบุ = ขณะนี้ · As recorded by then; now when left out';

/** A figure's arguments, and by which version of each result it is reckoned. */
@ArgsType()
export class IndicatorFigureArguments extends FigureArguments {
  @Field(() => FigureState, { nullable: true, description: FIGURE_STATE_TEXT })
  state?: FigureState | null;
}

/** The same, quarter by quarter. */
@ArgsType()
export class IndicatorTrendArguments extends TrendArguments {
  @Field(() => Instant, { nullable: true, description: AS_OF_TEXT })
  asOf?: Date | null;
  @Field(() => FigureState, { nullable: true, description: FIGURE_STATE_TEXT })
  state?: FigureState | null;
}

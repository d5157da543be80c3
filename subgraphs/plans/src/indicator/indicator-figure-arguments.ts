import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { TrendArguments } from '@nakhon/kit/trend';
import { ArgsType, Field } from 'type-graphql';
import { FIGURE_STATE_TEXT, FigureState } from '../result/figure-state.js';

/** A figure's arguments, and by which version of each result it is reckoned. */
@ArgsType()
export class IndicatorFigureArguments extends FigureArguments {
  @Field(() => FigureState, { nullable: true, description: FIGURE_STATE_TEXT })
  state?: FigureState | null;
}

/** The same, quarter by quarter. */
@ArgsType()
export class IndicatorTrendArguments extends TrendArguments {
  @Field(() => FigureState, { nullable: true, description: FIGURE_STATE_TEXT })
  state?: FigureState | null;
}

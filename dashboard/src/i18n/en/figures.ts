import type { figuresTh } from '../th/figures.js';

export const figuresEn: Record<keyof typeof figuresTh, string> = {
  'figures.label': 'State of the figures',
  'figures.state.ENTERED': 'As entered',
  'figures.state.VERIFIED': 'Verified',
  'figures.state.OFFICIAL': 'Official',
  'figures.def.ENTERED': 'From the newest results that planners submitted, verified or not. These figures may still change.',
  'figures.def.VERIFIED':
    'From the results that were last accepted by a verifier or signed by a head. Results waiting to be verified do not count.',
  'figures.def.OFFICIAL':
    'Only from the results that heads of agencies signed last. While a result is open again, the value signed before stands until it is signed anew. Unsigned results do not count.',
  'figures.unit': 'indicator results',
  'figures.asOf': 'As recorded by {date}',
  'figures.now': 'Show the figures of now',
  'figures.trendNow': 'Trends and the comparison with the quarter before are as recorded by now.',
  'figures.indicatorsOnly': 'The state applies to indicators only.',
};

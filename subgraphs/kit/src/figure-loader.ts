import type { SubgraphContext } from './context.js';
import { figureWindow, type FigureArguments, type FigureScope, type FigureWindow } from './figure-arguments.js';
import { SCOPE_KEY, type FigureKeys } from './figure-scope.js';
import { defineLoader } from './loader.js';

/** Computes one figure per key in one SQL statement. A key without an entry has no agencies: its figure is `empty`. */
export type FigureView<A extends FigureArguments, F> = (
  keys: FigureKeys,
  window: FigureWindow,
  args: A,
  context: SubgraphContext,
) => Promise<ReadonlyMap<string, F>>;

/** `question` is text that is equal for figures that one call of the view can give together. */
interface FigureKey<A> {
  by: 'district' | 'agency';
  code: string;
  args: A;
  question: string;
}

/** The three ways a board asks for a figure; 50 districts asked with the same arguments cost one call of the view. */
export interface FigureLoaders<A extends FigureArguments, F> {
  ofDistrict(context: SubgraphContext, code: string, args: A): Promise<F | null>;
  ofAgency(context: SubgraphContext, code: string, args: A): Promise<F | null>;
  ofScope(context: SubgraphContext, scope: FigureScope | null | undefined, args: A): Promise<F | null>;
}

/** Runs the read of a figure where it may be read now: a replica, where there is one that has everything, else the primary. */
export function readingFigure<T>(context: SubgraphContext, work: (context: SubgraphContext) => Promise<T>): Promise<T> {
  return context.readFigure ? context.readFigure((em) => work({ ...context, em })) : work(context);
}

export function figureLoaders<A extends FigureArguments, F>(view: FigureView<A, F>): FigureLoaders<A, F> {
  const keyOf = ({ code, question }: FigureKey<A>) => `${code} ${question}`;
  const loader = defineLoader<FigureKey<A>, F>(keyOf, async (keys, context) => {
    const found = new Map<string, F>();
    const groups = Map.groupBy(keys, ({ question }) => question);
    await Promise.all([...groups.values()].map((group) => loadGroup(group, context, found)));
    return found;
  });

  const figures = (keys: FigureKeys, args: A, context: SubgraphContext) => {
    const window = figureWindow(args, context.now);
    return readingFigure(context, (at) => view(keys, window, args, at));
  };

  async function loadGroup(group: FigureKey<A>[], context: SubgraphContext, found: Map<string, F>): Promise<void> {
    const { by, args } = group[0]!;
    const answered = await figures({ by, codes: group.map((key) => key.code) }, args, context);
    for (const key of group) {
      const figure = answered.get(key.code);
      if (figure !== undefined) found.set(keyOf(key), figure);
    }
  }

  const load = (context: SubgraphContext, by: 'district' | 'agency', code: string, args: A) =>
    loader(context).load({ by, code, args, question: `${by} ${JSON.stringify(args)}` });

  return {
    ofDistrict: (context, code, args) => load(context, 'district', code, args),
    ofAgency: (context, code, args) => load(context, 'agency', code, args),
    ofScope: async (context, scope, args) => {
      const found = await figures({ by: 'scope', scope: scope ?? null }, args, context);
      return found.get(SCOPE_KEY) ?? null;
    },
  };
}

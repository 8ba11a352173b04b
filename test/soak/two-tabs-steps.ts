import { TABS, type TabsKind } from './tabs.js';

/** What a tab does, or what happens to it. */
export const DEEDS = [
  'opens',
  'goes to the review',
  'submits',
  'submits while the line is down',
  'gets the answer',
  /** That one alone: what the kit sends again by itself gets through. */
  'loses the answer',
  /** And everything that the kit sends by itself, until the shopper presses again. */
  'loses the answer and the line',
  'checks',
  'tries again',
  'reloads',
  'closes',
] as const;
export type Deed = (typeof DEEDS)[number];

/** An answer or the line is lost. */
export const LOSSES: readonly Deed[] = [
  'submits while the line is down',
  'loses the answer',
  'loses the answer and the line',
];

/** A page is left. */
export const LEAVES: readonly Deed[] = ['reloads', 'closes'];

export interface Step {
  readonly tab: 0 | 1;
  readonly deed: Deed;
}

/** How many units there are of the one part: the last, or more, so that no lack of it hides an order made twice. */
export const STOCKS = { 'the last unit': 1, 'units enough': 9 } as const;
export type Stock = keyof typeof STOCKS;

/** What both tabs find. */
export interface Ground {
  readonly tabs: TabsKind;
  readonly storage: 'works' | 'throws';
  readonly stock: Stock;
}

export const GROUNDS: readonly Ground[] = TABS.flatMap((tabs) =>
  (['works', 'throws'] as const).flatMap((storage) =>
    (['the last unit', 'units enough'] as const).map((stock) => ({ tabs, storage, stock })),
  ),
);

/** How often, in one order of steps, an answer or the line may be lost, and a tab be reloaded or closed. */
export interface Most {
  readonly losses: number;
  readonly leaves: number;
}

import { financeDefinition } from '@nakhon/finance/definition';
import { hrDefinition } from '@nakhon/hr/definition';
import { ictDefinition } from '@nakhon/ict/definition';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { plansDefinition } from '@nakhon/plans/definition';
import { procurementDefinition } from '@nakhon/procurement/definition';

/** The five subgraphs, hr first: it knows who is asking. */
export function subgraphDefinitions(allowDemonstrationAccounts: boolean): SubgraphDefinition[] {
  return [
    hrDefinition({ allowDemonstration: allowDemonstrationAccounts }),
    plansDefinition,
    financeDefinition,
    procurementDefinition,
    ictDefinition,
  ];
}

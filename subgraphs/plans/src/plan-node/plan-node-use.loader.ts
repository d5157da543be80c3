import { localDateOf } from '@nakhon/core/bangkok-time';
import { defineLoader } from '@nakhon/kit/loader';
import type { NodeUse } from './plan-node-use.js';
import { usesOfNodes } from './plan-node-use.view.js';

/** What hangs on places of the plan: one statement for all of them. */
export const nodeUse = defineLoader<string, NodeUse>(
  (code) => code,
  (codes, { em, now }) => usesOfNodes(em, codes, localDateOf(now)),
);

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Dialog } from '../../ui/Dialog.js';
import { AddNode } from './AddNode.js';
import { MoveNode } from './MoveNode.js';
import { NodeHangings } from './NodeHangings.js';
import styles from './PlanAdmin.module.css';
import type { PlanNode } from './planTree.query.js';
import { levelsBelow, possibleParents, wayUp } from './planTree.rules.js';
import { RenameNode } from './RenameNode.js';
import { RetireNode } from './RetireNode.js';
import { isPlanOffice } from './useAgencyOptions.js';

interface NodeDrawerProps {
  node: PlanNode;
  places: readonly PlanNode[];
  fiscalYear: number;
  changed: () => void;
  close: () => void;
}

/** A place of the plan: where it stands, what hangs on it, and what its keeper may do with it. */
export function NodeDrawer({ node, places, fiscalYear, changed, close }: NodeDrawerProps) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const above = wayUp(places, node.code).slice(1).toReversed();
  const nameOf = (code: string) => places.find((place) => place.code === code);
  return (
    <Dialog isDrawer title={format.name(node)} onClose={close}>
      <p className={styles.words}>
        {t(`planAdmin.level.${node.kind}`)} · {node.code}
        {node.retiredAt != null && ` · ${t('planAdmin.dictionary.retired', { date: format.day(node.retiredAt) ?? '' })}`}
      </p>
      {above.length > 0 && (
        <p className={styles.words}>
          {t('planAdmin.plan.below')}{' '}
          {above
            .map((code) => {
              const place = nameOf(code);
              return place ? `${code} ${format.name(place)}` : code;
            })
            .join(' › ')}
        </p>
      )}
      <NodeHangings node={node} places={places} fiscalYear={fiscalYear} />
      {node.retiredAt == null && isPlanOffice(account) && <NodeActs node={node} places={places} changed={changed} close={close} />}
    </Dialog>
  );
}

const acts = ['add', 'rename', 'move', 'retire'] as const;
type Act = (typeof acts)[number];

type NodeActsProps = Pick<NodeDrawerProps, 'node' | 'places' | 'changed' | 'close'>;

function NodeActs({ node, places, changed, close }: NodeActsProps) {
  const t = useT();
  const [act, setAct] = useState<Act | null>(null);
  const isPossible: Record<Act, boolean> = {
    add: levelsBelow(node.kind).length > 0,
    rename: true,
    move: possibleParents(places, node).length > 0,
    retire: true,
  };
  const shared = { node, places, close: () => setAct(null), done: changed };
  return (
    <section className={styles.section}>
      <div className={styles.line}>
        {acts.map((one) => (
          <Button
            key={one}
            variant={one === act ? 'filled' : 'default'}
            disabled={!isPossible[one]}
            aria-expanded={one === act}
            onClick={() => setAct(one === act ? null : one)}
          >
            {t(`planAdmin.plan.${one}`)}
          </Button>
        ))}
      </div>
      {act === 'add' && <AddNode {...shared} />}
      {act === 'rename' && <RenameNode {...shared} />}
      {act === 'move' && <MoveNode {...shared} />}
      {act === 'retire' && (
        <RetireNode
          {...shared}
          done={() => {
            changed();
            close();
          }}
        />
      )}
    </section>
  );
}

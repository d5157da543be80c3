import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import type { PlanNodeKind } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { DialogActions } from '../../ui/Dialog.js';
import { MutationFailures } from './MutationFailures.js';
import type { NodeFormProps } from './nodeForm.js';
import { isNamed, NodeNames, type NodeNaming } from './NodeNames.js';
import styles from './PlanAdmin.module.css';
import { levelsBelow, nextOrder } from './planTree.rules.js';
import { useFieldErrors } from './useFieldErrors.js';

const CreatePlanNodeMutation = graphql(`
  mutation CreatePlanNode($input: PlanNodeInput!) {
    createPlanNode(input: $input) {
      code
    }
  }
`);

/** A new place right below this one, of a level that may stand there. */
export function AddNode({ node, places, done, close }: NodeFormProps) {
  const t = useT();
  const levels = levelsBelow(node.kind);
  const [kind, setKind] = useState<PlanNodeKind>(levels[0] ?? 'STRATEGY');
  const [code, setCode] = useState('');
  const [naming, setNaming] = useState<NodeNaming>({ nameTh: '', nameEn: '', order: String(nextOrder(places, node.code)) });
  const [{ fetching, error }, create] = useMutation(asQuery(CreatePlanNodeMutation));
  const errorOf = useFieldErrors(error);
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { nameTh, nameEn, order } = naming;
    const { data } = await create({ input: { code: code.trim(), kind, parentCode: node.code, nameTh, nameEn, order: Number(order) } });
    if (!data) return;
    close();
    done();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <div className={styles.pair}>
        <NativeSelect
          label={t('planAdmin.plan.level')}
          value={kind}
          data={levels.map((value) => ({ value, label: t(`planAdmin.level.${value}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as PlanNodeKind)}
        />
        <TextInput
          required
          label={t('planAdmin.field.code')}
          value={code}
          error={errorOf('code')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </div>
      <NodeNames naming={naming} change={(part) => setNaming({ ...naming, ...part })} errorOf={errorOf} />
      <MutationFailures error={error} />
      <DialogActions>
        <Button variant="default" onClick={close}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" loading={fetching} disabled={code.trim() === '' || !isNamed(naming)}>
          {t('planAdmin.plan.add.save')}
        </Button>
      </DialogActions>
    </form>
  );
}

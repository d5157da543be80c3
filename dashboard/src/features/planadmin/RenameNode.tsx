import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { DialogActions } from '../../ui/Dialog.js';
import { MutationFailures } from './MutationFailures.js';
import type { NodeFormProps } from './nodeForm.js';
import { isNamed, NodeNames } from './NodeNames.js';
import styles from './PlanAdmin.module.css';
import { useFieldErrors } from './useFieldErrors.js';

const RenamePlanNodeMutation = graphql(`
  mutation RenamePlanNode($code: ID!, $names: PlanNodeNamesInput!) {
    renamePlanNode(code: $code, names: $names) {
      code
      nameTh
      nameEn
      order
    }
  }
`);

/** Other names, or another place among the siblings. */
export function RenameNode({ node, done, close }: NodeFormProps) {
  const t = useT();
  const [naming, setNaming] = useState({ nameTh: node.nameTh, nameEn: node.nameEn, order: String(node.order) });
  const [{ fetching, error }, rename] = useMutation(asQuery(RenamePlanNodeMutation));
  const errorOf = useFieldErrors(error);
  const isSame = naming.nameTh.trim() === node.nameTh && naming.nameEn.trim() === node.nameEn && Number(naming.order) === node.order;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data } = await rename({ code: node.code, names: { ...naming, order: Number(naming.order) } });
    if (!data) return;
    close();
    done();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <NodeNames naming={naming} change={(part) => setNaming({ ...naming, ...part })} errorOf={errorOf} />
      <MutationFailures error={error} />
      <DialogActions>
        <Button variant="default" onClick={close}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" loading={fetching} disabled={isSame || !isNamed(naming)}>
          {t('planAdmin.plan.rename.save')}
        </Button>
      </DialogActions>
    </form>
  );
}

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import type { NodeFormProps } from './nodeForm.js';
import { possibleParents } from './planTree.rules.js';
import { ReasonForm } from './ReasonForm.js';

const MovePlanNodeMutation = graphql(`
  mutation MovePlanNode($code: ID!, $parentCode: ID!, $reasonTh: String!) {
    movePlanNode(code: $code, parentCode: $parentCode, reasonTh: $reasonTh) {
      code
      parentCode
    }
  }
`);

/** Moves the place with all below it, with a reason. */
export function MoveNode({ node, places, done, close }: NodeFormProps) {
  const t = useT();
  const format = useFormat();
  const parents = possibleParents(places, node);
  const [parentCode, setParentCode] = useState(parents[0]?.code ?? '');
  const [{ fetching, error }, move] = useMutation(asQuery(MovePlanNodeMutation));
  const send = async (reasonTh: string) => {
    const { data } = await move({ code: node.code, parentCode, reasonTh });
    if (!data) return;
    close();
    done();
  };
  return (
    <ReasonForm act={t('planAdmin.plan.move.save')} isBusy={fetching} error={error} send={(reason) => void send(reason)} close={close}>
      <NativeSelect
        label={t('planAdmin.plan.move.to')}
        value={parentCode}
        data={parents.map((place) => ({ value: place.code, label: `${place.code} ${format.name(place)}` }))}
        onChange={(event) => setParentCode(event.currentTarget.value)}
      />
    </ReasonForm>
  );
}

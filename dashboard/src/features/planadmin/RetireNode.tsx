import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import type { NodeFormProps } from './nodeForm.js';
import { ReasonForm } from './ReasonForm.js';
import styles from './PlanAdmin.module.css';

const RetirePlanNodeMutation = graphql(`
  mutation RetirePlanNode($code: ID!, $reasonTh: String!) {
    retirePlanNode(code: $code, reasonTh: $reasonTh) {
      code
      retiredAt
    }
  }
`);

/** Ends the use of the place, with a reason; the hub refuses while something in use hangs on it, and says what. */
export function RetireNode({ node, done, close }: NodeFormProps) {
  const t = useT();
  const [{ fetching, error }, retire] = useMutation(asQuery(RetirePlanNodeMutation));
  const send = async (reasonTh: string) => {
    const { data } = await retire({ code: node.code, reasonTh });
    if (data) done();
  };
  return (
    <ReasonForm act={t('planAdmin.plan.retire.save')} isBusy={fetching} error={error} send={(reason) => void send(reason)} close={close}>
      <p className={styles.words}>{t('planAdmin.plan.retire.note')}</p>
    </ReasonForm>
  );
}

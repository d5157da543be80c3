import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import type { Entry } from './dictionary.query.js';
import styles from './PlanAdmin.module.css';
import { ReasonForm } from './ReasonForm.js';

const RetireIndicatorMutation = graphql(`
  mutation RetireIndicator($id: ID!, $reasonTh: String!) {
    retireIndicator(id: $id, reasonTh: $reasonTh) {
      id
      active
      retiredAt
    }
  }
`);

/** Retires the indicator, with a reason. */
export function RetireEntry({ entry, saved }: { entry: Entry; saved: () => void }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const [{ fetching, error }, retire] = useMutation(asQuery(RetireIndicatorMutation));
  const send = async (reasonTh: string) => {
    const { data } = await retire({ id: entry.id, reasonTh });
    if (data) saved();
  };
  return (
    <section className={styles.section}>
      <h3>{t('planAdmin.retire.title')}</h3>
      <p>{t('planAdmin.retire.note')}</p>
      {isAsking ? (
        <ReasonForm
          act={t('planAdmin.retire.sure')}
          isBusy={fetching}
          error={error}
          send={(reason) => void send(reason)}
          close={() => setAsking(false)}
        />
      ) : (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('planAdmin.retire.title')}
          </Button>
        </div>
      )}
    </section>
  );
}

import { TextInput } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import styles from './PlanAdmin.module.css';

/** The order is a text while it is typed. */
export interface NodeNaming {
  nameTh: string;
  nameEn: string;
  order: string;
}

export const isNamed = ({ nameTh, nameEn, order }: NodeNaming): boolean =>
  nameTh.trim() !== '' && nameEn.trim() !== '' && /^-?\d{1,6}$/.test(order.trim());

interface NodeNamesProps {
  naming: NodeNaming;
  change: (part: Partial<NodeNaming>) => void;
  errorOf: (field: string) => string | undefined;
}

/** Names and order of a place. */
export function NodeNames({ naming, change, errorOf }: NodeNamesProps) {
  const t = useT();
  return (
    <>
      {(['nameTh', 'nameEn'] as const).map((field) => (
        <TextInput
          key={field}
          required
          label={t(`planAdmin.field.${field}`)}
          value={naming[field]}
          error={errorOf(field)}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <div className={styles.pair}>
        <TextInput
          required
          inputMode="numeric"
          label={t('planAdmin.plan.order')}
          value={naming.order}
          error={errorOf('order')}
          onChange={(event) => change({ order: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

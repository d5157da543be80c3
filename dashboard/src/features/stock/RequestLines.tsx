import { Button, TextInput } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import type { ListedMaterial } from './material.query.js';
import type { AskedLine } from './request.rules.js';
import styles from './Stock.module.css';
import { materialName, wholeOf } from './stock.words.js';

type Line = AskedLine<ListedMaterial>;

/** The lines of a request as they grow; more than there is may be asked for, and is told. */
export function RequestLines({ asked, change }: { asked: readonly Line[]; change: (lines: readonly Line[]) => void }) {
  const t = useT();
  if (asked.length === 0) return <p>{t('withdrawal.request.empty')}</p>;
  const setQuantity = (id: string, quantity: string) =>
    change(asked.map((line) => (line.material.id === id ? { ...line, quantity } : line)));
  return (
    <ul className={styles.lines}>
      {asked.map((line) => (
        <RequestLine
          key={line.material.id}
          line={line}
          type={(quantity) => setQuantity(line.material.id, quantity)}
          remove={() => change(asked.filter((one) => one !== line))}
        />
      ))}
    </ul>
  );
}

function RequestLine({ line: { material, quantity }, type, remove }: { line: Line; type: (text: string) => void; remove: () => void }) {
  const t = useT();
  const format = useFormat();
  const { balance, unitTh } = material;
  const isOver = (wholeOf(quantity) ?? 0) > balance;
  return (
    <li>
      <div>
        {materialName(material, format)} <span className={styles.small}>{material.code}</span>
        {isOver && <div>{`! ${t('withdrawal.request.over', { count: format.count(balance) ?? '', unit: unitTh })}`}</div>}
      </div>
      <TextInput
        type="number"
        inputMode="numeric"
        min={1}
        label={`${t('stock.col.quantity')} (${unitTh})`}
        value={quantity}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button variant="default" onClick={remove}>
        {t('withdrawal.request.remove')}
      </Button>
    </li>
  );
}

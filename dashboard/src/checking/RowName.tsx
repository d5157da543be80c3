import { useT } from '../i18n/language.js';
import { OpenButton } from '../ui/OpenButton.js';
import { usePaper } from '../ui/paper.js';
import styles from './Checking.module.css';

interface RowNameProps {
  name: string;
  code: string;
  isOpened: boolean;
  open: () => void;
}

/** What a row of the queue is called and the way to open it, its code, and whether it was opened as it stands now. */
export function RowName({ name, code, isOpened, open }: RowNameProps) {
  const t = useT();
  const isPaper = usePaper() !== null;
  return (
    <>
      {isPaper ? name : <OpenButton title={t('verifying.open', { name })} words={name} open={open} />}
      <div className={styles.code}>
        {code}
        {isOpened && ` · ${t('verifying.opened')}`}
      </div>
    </>
  );
}

import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import { Camera } from './Camera.js';
import { qrDecoder } from './decoder.js';
import { type Label, readScanned, readTyped } from './label.rules.js';
import styles from './Scanner.module.css';

interface ScannerProps {
  /** Called with a label of a hub, or with what was typed; a QR code of another system is told here. */
  onLabel: (label: Exclude<Label, { kind: 'foreign' }>) => void;
}

/** Three ways to say which device it is: the camera, a photo, or typing. */
export function Scanner({ onLabel }: ScannerProps) {
  const t = useT();
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (label: Label) => {
    if (label.kind === 'foreign') return setWrong(t('scan.foreign', { text: label.text }));
    setWrong(null);
    onLabel(label);
  };
  return (
    <div className={styles.scanner}>
      <Camera onText={(text) => take(readScanned(text))} />
      <Photo onText={(text) => (text === null ? setWrong(t('scan.noCode')) : take(readScanned(text)))} />
      <Typed onText={(text) => take(readTyped(text))} />
      {wrong && <Callout tone="bad">{wrong}</Callout>}
    </div>
  );
}

function Photo({ onText }: { onText: (text: string | null) => void }) {
  const t = useT();
  const look = async (file: File | undefined) => {
    if (!file) return;
    const picture = await createImageBitmap(file).catch(() => null);
    onText(picture && (await (await qrDecoder())(picture)));
    picture?.close();
  };
  return (
    <label className={styles.photo}>
      {t('scan.photo')}
      <input
        type="file"
        accept="image/*"
        className="nk-visually-hidden"
        onChange={(event) => {
          void look(event.currentTarget.files?.[0]);
          // The same photo may be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Typed({ onText }: { onText: (text: string) => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className={styles.typed} onSubmit={submit}>
      <TextInput
        label={t('scan.typed')}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{t('scan.go')}</Button>
    </form>
  );
}

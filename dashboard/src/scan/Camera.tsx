import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useT } from '../i18n/language.js';
import { Callout } from '../ui/Callout.js';
import { qrDecoder } from './decoder.js';
import styles from './Scanner.module.css';

type CameraState = 'off' | 'on' | 'refused' | 'noCamera' | 'noReader';
const LOOKS_EVERY_MS = 200;

/** The camera at the back, looked through until it sees a code. Only pages under HTTPS, or of this very machine, are given one. */
export function Camera({ onText }: { onText: (text: string) => void }) {
  const t = useT();
  const [state, setState] = useState<CameraState>('off');
  if (!window.isSecureContext) return <Callout tone="warn">{t('scan.insecure')}</Callout>;
  const found = (text: string) => {
    setState('off');
    onText(text);
  };
  return (
    <div className={styles.camera}>
      {state === 'on' ? (
        <>
          <View onText={found} fail={setState} />
          <Button variant="default" size="lg" onClick={() => setState('off')}>
            {t('scan.stop')}
          </Button>
        </>
      ) : (
        <>
          <Button size="lg" onClick={() => setState('on')}>
            {t('scan.start')}
          </Button>
          {state !== 'off' && <Callout tone="warn">{t(state === 'noReader' ? 'error.NETWORK' : `scan.${state}`)}</Callout>}
        </>
      )}
    </div>
  );
}

function View({ onText, fail }: { onText: (text: string) => void; fail: (state: CameraState) => void }) {
  const t = useT();
  const video = useRef<HTMLVideoElement>(null);
  const found = useEffectEvent(onText);
  const failed = useEffectEvent(fail);
  useEffect(() => {
    const element = video.current;
    const ended = new AbortController();
    if (element) look(element, ended.signal, (text) => found(text)).catch((error: unknown) => failed(failureOf(error)));
    return () => ended.abort();
  }, []);
  return (
    <>
      <video ref={video} className={styles.view} muted playsInline aria-label={t('scan.looking')} />
      <output>{t('scan.looking')}</output>
    </>
  );
}

/** The browser says with a DOMException that it gives no camera; all else is the library that did not come. */
function failureOf(error: unknown): CameraState {
  if (!(error instanceof DOMException)) return 'noReader';
  return error.name === 'NotAllowedError' ? 'refused' : 'noCamera';
}

/** Looks at a picture of the camera five times a second, until a code is found or the view is gone; then the camera is let go. */
async function look(video: HTMLVideoElement, gone: AbortSignal, onText: (text: string) => void): Promise<void> {
  const decode = await qrDecoder();
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const letGo = () => stream.getTracks().forEach((track) => track.stop());
  if (gone.aborted) return letGo();
  gone.addEventListener('abort', letGo);
  video.srcObject = stream;
  // It plays once the first picture is there; until then there is nothing to be found in it.
  video.play().catch(() => undefined);
  while (!gone.aborted) {
    const text = await decode(video);
    if (gone.aborted) return;
    if (text !== null) return onText(text);
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
  }
}

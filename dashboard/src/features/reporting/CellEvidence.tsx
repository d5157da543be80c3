import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { type Translate, useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import styles from './Reporting.module.css';
import type { CellKey } from './sheet.js';
import { LARGEST_BYTES, upload } from './upload.js';

export const CellEvidence_cell = graphql(`
  fragment CellEvidence_cell on QuarterResult {
    evidence {
      id
      name
      bytes
      uploadedAt
      uploadedBy
      downloadPath
    }
  }
`);

const AttachEvidence = graphql(`
  mutation AttachEvidence($fileId: ID!, $cells: [CellInput!]!) {
    attachEvidence(fileId: $fileId, cells: $cells) {
      evidenceCount
    }
  }
`);

const DetachEvidence = graphql(`
  mutation DetachEvidence($fileId: ID!, $cell: CellInput!) {
    detachEvidence(fileId: $fileId, cell: $cell) {
      evidenceCount
    }
  }
`);

interface CellEvidenceProps {
  cell: FragmentType<typeof CellEvidence_cell>;
  cellKey: CellKey;
  /** Whose file it becomes: the indicator's agency. */
  agencyCode: string;
  isRequired: boolean;
  onChange: () => void;
}

/** The files that prove the result: list, taking off, and a place to drop new ones. */
export function CellEvidence({ cell, cellKey, agencyCode, isRequired, onChange }: CellEvidenceProps) {
  const t = useT();
  const { evidence } = readFragment(CellEvidence_cell, cell);
  const { sending, problem, send, remove } = useEvidence(cellKey, agencyCode, onChange);
  return (
    <section className={styles.part}>
      <h3>
        {t('reporting.evidence.title')}{' '}
        {isRequired && evidence.length === 0 && <small data-tone="warn">! {t('reporting.evidence.required')}</small>}
      </h3>
      {evidence.length === 0 && <p className={styles.small}>{t('reporting.evidence.none')}</p>}
      <ul className={styles.files}>
        {evidence.map((file) => (
          <EvidenceLine key={file.id} file={file} onRemove={() => void remove(file.id)} />
        ))}
      </ul>
      {sending && (
        <p>
          {t('reporting.evidence.uploading', { name: sending.name })} <progress value={sending.part} max={1} />
        </p>
      )}
      {problem && <Callout tone="bad">{problem}</Callout>}
      <DropPlace onFiles={(files) => void send(files)} />
    </section>
  );
}

interface Line {
  name: string;
  bytes: number;
  uploadedAt: string;
  uploadedBy: string;
  downloadPath: string;
}

function EvidenceLine({ file, onRemove }: { file: Line; onRemove: () => void }) {
  const t = useT();
  const format = useFormat();
  const meta = { size: sizeText(file.bytes), date: format.instant(file.uploadedAt) ?? '', by: file.uploadedBy };
  return (
    <li>
      <span>
        <a href={file.downloadPath} download={file.name}>
          {file.name}
        </a>
        <span className={styles.small}>{t('reporting.evidence.meta', meta)}</span>
      </span>
      <Button size="compact-sm" variant="subtle" aria-label={t('reporting.evidence.remove', { name: file.name })} onClick={onRemove}>
        ✕
      </Button>
    </li>
  );
}

const sizeText = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

function DropPlace({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const over = (value: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(value);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // Dropping is for the mouse; the button beside it does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.drop} data-over={isOver || undefined} onDragOver={over(true)} onDragLeave={over(false)} onDrop={drop}>
      <Button variant="default" onClick={() => input.current?.click()}>
        {t('reporting.evidence.add')}
      </Button>
      <span className={styles.small}>{t('reporting.evidence.drop')}</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".pdf,.xlsx,.docx,.png,.jpg,.jpeg"
        aria-label={t('reporting.evidence.add')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** Sends files one after the other and ties each to the cell. */
function useEvidence(cell: CellKey, agencyCode: string, onChange: () => void) {
  const t = useT();
  const { language } = useLanguage();
  const client = useClient();
  const [sending, setSending] = useState<{ name: string; part: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const attach = async (file: File): Promise<string | null> => {
    const sent = await upload(`/files/evidence?agency=${encodeURIComponent(agencyCode)}`, file, (part) =>
      setSending({ name: file.name, part }),
    );
    if ('refused' in sent) return failedText(file, reasonText(sent.refused, language), t);
    const fileId = String((sent.answer as { id?: unknown }).id);
    const { error } = await client.mutation(asQuery(AttachEvidence), { fileId, cells: [cell] });
    const [failure] = failuresOf(error);
    return failure ? failedText(file, failureText(failure, language, t), t) : null;
  };
  const send = async (files: readonly File[]) => {
    setProblem(null);
    for (const file of files) {
      const failed = file.size > LARGEST_BYTES ? t('reporting.evidence.tooLarge', { name: file.name }) : await attach(file);
      if (failed) setProblem(failed);
    }
    setSending(null);
    onChange();
  };
  const remove = async (fileId: string) => {
    const [failure] = failuresOf((await client.mutation(asQuery(DetachEvidence), { fileId, cell })).error);
    setProblem(failure ? failureText(failure, language, t) : null);
    onChange();
  };
  return { sending, problem, send, remove };
}

const failedText = ({ name }: File, reason: string, t: Translate) => t('reporting.evidence.failed', { name, reason });

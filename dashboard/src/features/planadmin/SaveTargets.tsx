import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState, useSyncExternalStore } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { MutationFailures } from './MutationFailures.js';
import styles from './PlanAdmin.module.css';
import { SetTargetsMutation } from './targets.query.js';
import type { TargetSheet } from './targetSheet.js';
import { inputOf, shownTarget, standingOf, type TargetDraft, toSend } from './targetSheet.rules.js';

const MOST_ROWS = 500;

interface SaveTargetsProps {
  sheet: TargetSheet;
  fiscalYear: number;
}

/** What is typed and not saved: how many, how many of them restate, and the reason that those ask for. */
export function SaveTargets({ sheet, fiscalYear }: SaveTargetsProps) {
  const t = useT();
  const format = useFormat();
  const drafts = useSyncExternalStore(sheet.subscribe, sheet.drafts);
  const [reason, setReason] = useState('');
  const { isBusy, told, error, save } = useSaving(sheet, fiscalYear);
  const { drafts: ready, restated } = toSend(drafts, sheet.rowOf);
  const all = [...drafts.values()];
  const held = all.filter(({ status }) => status === 'held').length;
  const refused = all.filter(({ status }) => status === 'refused').length;
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await save(ready, reason)) setReason('');
  };
  const count = (number: number) => format.count(number) ?? '';
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {restated > 0 && (
        <TextInput
          required
          label={t('planAdmin.targets.restatedReason', { count: count(restated) })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={styles.line}>
        <Button type="submit" loading={isBusy} disabled={ready.length === 0 || (restated > 0 && reason.trim() === '')}>
          {t('planAdmin.targets.saveCount', { count: count(ready.length) })}
        </Button>
        <output className={styles.words}>
          {told !== null && drafts.size === 0 && `✓ ${t('planAdmin.targets.savedCount', { count: count(told) })}`}
          {told !== null && drafts.size > 0 && t('planAdmin.targets.savedSome', { count: count(told), left: count(drafts.size) })}
          {held > 0 && ` ✕ ${t('planAdmin.targets.held', { count: count(held) })}`}
          {refused > 0 && ` ✕ ${t('planAdmin.targets.refusedCount', { count: count(refused) })}`}
        </output>
      </div>
      <MutationFailures error={error} />
      {all
        .filter(({ status }) => status === 'stale')
        .map((draft) => (
          <StaleTarget key={`${draft.indicatorId}/${draft.quarter}`} sheet={sheet} draft={draft} fiscalYear={fiscalYear} />
        ))}
    </form>
  );
}

/** Sends drafts, 500 a request, each answered for itself. */
function useSaving(sheet: TargetSheet, fiscalYear: number) {
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<number | null>(null);
  const [error, setError] = useState<CombinedError | undefined>();
  const save = async (drafts: readonly TargetDraft[], reason: string): Promise<boolean> => {
    setBusy(true);
    let saved = 0;
    let failure: CombinedError | undefined;
    for (let start = 0; start < drafts.length && !failure; start += MOST_ROWS) {
      const rows = drafts.slice(start, start + MOST_ROWS).flatMap((draft) => {
        const row = sheet.rowOf(draft.indicatorId);
        return row ? [inputOf(draft, row, fiscalYear, reason)] : [];
      });
      const { data, error: refused } = await client.mutation(asQuery(SetTargetsMutation), { rows, key: crypto.randomUUID() }).toPromise();
      failure = refused;
      sheet.answered(data?.setTargets ?? []);
      saved += data?.setTargets.filter((row) => row.saved).length ?? 0;
    }
    setTold(failure ? null : saved);
    setError(failure);
    setBusy(false);
    return !failure && saved === drafts.length;
  };
  return { isBusy, told, error, save };
}

interface StaleTargetProps {
  sheet: TargetSheet;
  draft: TargetDraft;
  fiscalYear: number;
}

/** Somebody else set the target meanwhile: both values, and the choice. */
function StaleTarget({ sheet, draft, fiscalYear }: StaleTargetProps) {
  const t = useT();
  const format = useFormat();
  const row = sheet.rowOf(draft.indicatorId);
  const newest = row && standingOf(row, draft.quarter);
  if (!row || !newest) return null;
  return (
    <Callout tone="warn" title={`${format.name(row)} · ${format.quarterShort({ fiscalYear, quarter: draft.quarter })}`}>
      <p>
        {t('planAdmin.targets.stale', {
          theirs: shownTarget(newest, row),
          actor: newest.actor ?? '',
          date: format.instant(newest.recordedAt) ?? '',
          mine: draft.text,
        })}
      </p>
      <div className={styles.line}>
        <Button size="compact-sm" variant="default" onClick={() => sheet.choose(draft, true)}>
          {t('planAdmin.targets.keepMine', { value: draft.text })}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => sheet.choose(draft, false)}>
          {t('planAdmin.targets.takeTheirs', { value: shownTarget(newest, row) })}
        </Button>
      </div>
    </Callout>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { Checklist_ticketFragment } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { Refusals } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { useAct } from '../../repair/useAct.js';
import { useDraft } from '../../repair/useDraft.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { AnswerChecklistMutation } from './work.query.js';
import styles from './Work.module.css';

const Checklist_ticket = graphql(`
  fragment Checklist_ticket on RepairTicket {
    id
    code
    eventCount
    moves {
      to
    }
    checklist {
      step
      answer
      answeredAt
      noteTh
      isNext
      isRemedy
    }
  }
`);

type Step = Checklist_ticketFragment['checklist'][number];

/** The software ladder [001] 1.2: one question at a time, each answer an event; the first "yes" names the manual that mends it. */
export function Checklist({ ticket: masked, refresh }: { ticket: FragmentType<typeof Checklist_ticket>; refresh: () => void }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const ticket = readFragment(Checklist_ticket, masked);
  const mayAnswer = !isPaper && ticket.moves.some(({ to }) => to === 'CHECKED');
  // Nothing was asked of a repair that was solved without the ladder.
  if (!mayAnswer && ticket.checklist.every(({ answer }) => answer == null)) return null;
  return (
    <Panel title={t('work.checklist')} subtitle={t('work.checklistLead')}>
      <ol className={styles.ladder}>
        {ticket.checklist.map((step) => (
          <li
            key={step.step}
            data-next={(mayAnswer && step.isNext) || undefined}
            {...(mayAnswer && step.isNext && { 'aria-current': 'step' as const })}
          >
            <Answered step={step} />
            {step.isNext && mayAnswer && <Question key={ticket.eventCount} ticket={ticket} step={step.step} refresh={refresh} />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Answered({ step: { step, answer, answeredAt, noteTh, isRemedy } }: { step: Step }) {
  const t = useT();
  const format = useFormat();
  return (
    <div>
      {t(`work.step.${step}`)} {answer != null && <strong>{t(answer ? 'work.yes' : 'work.no')}</strong>}
      {isRemedy && <strong className={styles.remedy}> ✓ {t('work.mendedBy')}</strong>}
      {answeredAt && <div className={styles.small}>{[format.instant(answeredAt), noteTh].filter(Boolean).join(' · ')}</div>}
    </div>
  );
}

interface QuestionProps {
  ticket: Checklist_ticketFragment;
  step: Step['step'];
  refresh: () => void;
}

function Question({ ticket, step, refresh }: QuestionProps) {
  const t = useT();
  const { draft, change, forget } = useDraft(`${ticket.code}.${step}`, { noteTh: '' });
  const { isBusy, error, send } = useAct(AnswerChecklistMutation);
  const reply = async (answer: boolean) => {
    const noteTh = draft.noteTh.trim() || null;
    const data = await send({ ticketId: ticket.id, seenEvent: ticket.eventCount, step, answer, noteTh });
    if (data?.answerChecklist) forget();
    refresh();
  };
  return (
    <div className={repair.form}>
      <TextInput label={t('work.field.noteTh')} value={draft.noteTh} onChange={(event) => change({ noteTh: event.currentTarget.value })} />
      <div className={repair.buttons}>
        <Button loading={isBusy} onClick={() => void reply(true)}>
          {t('work.yes')}
        </Button>
        <Button variant="default" loading={isBusy} onClick={() => void reply(false)}>
          {t('work.no')}
        </Button>
      </div>
      <Refusals failures={refusalsOf(error, []).rest} />
    </div>
  );
}

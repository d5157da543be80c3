import { Button } from '@mantine/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import repair from '../../repair/Repair.module.css';
import { AssignDialog } from './AssignDialog.js';
import { Outcome } from './AssignBar.js';
import { actsForAgency, isByTelephone, isFailedCheck, type Move, movesByWeight } from './move.rules.js';
import { MoveForm } from './MoveForm.js';
import { NoteForm } from './NoteForm.js';
import type { AssignmentOutcome } from './queue.rules.js';
import { useOfficers } from './useOfficers.js';
import type { WorkedTicket } from './work.query.js';
import { WorkTimeline_event } from './workEvent.query.js';

export interface ActProps {
  ticket: WorkedTicket;
  events: readonly FragmentType<typeof WorkTimeline_event>[];
  refresh: () => void;
}

/** What the viewer may do now, as the hub says: big buttons, each with a form for what it needs. */
export function ActsPanel({ ticket, events, refresh }: ActProps) {
  const t = useT();
  const [opened, setOpened] = useState<Move | 'note' | 'assign' | null>(null);
  const [outcome, setOutcome] = useState<AssignmentOutcome | null>(null);
  const { moves, state } = ticket;
  const forAgency = actsForAgency(moves);
  const { onward, aside, ends } = movesByWeight(state, moves);
  const done = () => {
    setOpened(null);
    refresh();
  };
  const assigned = (told: AssignmentOutcome) => {
    setOutcome(told);
    done();
  };
  if (moves.every(({ to }) => to === 'CORRECTED')) return null;
  const has = (act: Move['to']) => moves.some(({ to }) => to === act);
  const form = { ticket, events, done, close: () => setOpened(null), refresh };
  return (
    <Panel title={t('work.acts')}>
      {outcome && <Outcome outcome={outcome} />}
      {state === 'WAITING_AGENCY' && <Asked events={events} />}
      <div className={repair.buttons}>
        {onward.map((move) => (
          <MoveButton key={move.to} move={move} state={state} forAgency={forAgency} variant="filled" open={setOpened} />
        ))}
        {aside.map((move) => (
          <MoveButton key={move.to} move={move} state={state} forAgency={forAgency} variant="default" open={setOpened} />
        ))}
        {has('ASSIGNED') && (
          <Button variant="default" onClick={() => setOpened('assign')}>
            {t(ticket.officer ? 'repairs.assign' : 'work.take')}
          </Button>
        )}
        {has('NOTED') && (
          <Button variant="default" onClick={() => setOpened('note')}>
            {t(forAgency ? 'work.answerNote' : 'work.note')}
          </Button>
        )}
        {ends.map((move) => (
          <MoveButton key={move.to} move={move} state={state} forAgency={forAgency} variant="outline" open={setOpened} />
        ))}
      </div>
      {opened === 'note' && <NoteForm {...form} forAgency={forAgency} />}
      {opened === 'assign' && <Assign ticket={ticket} onDone={assigned} close={form.close} />}
      {opened !== null && typeof opened === 'object' && <MoveForm key={opened.to} {...form} move={opened} forAgency={forAgency} />}
    </Panel>
  );
}

/** What the agency is asked, where the answer is given. */
function Asked({ events }: Pick<ActProps, 'events'>) {
  const t = useT();
  const question = readFragment(WorkTimeline_event, events).findLast(({ name }) => name === 'WAITING_AGENCY')?.reasonTh;
  return question && <p className={repair.hint}>{t('work.asked', { text: question })}</p>;
}

function Assign({ ticket, onDone, close }: { ticket: WorkedTicket; onDone: (outcome: AssignmentOutcome) => void; close: () => void }) {
  const officers = useOfficers();
  return officers.isKnown && <AssignDialog tickets={[ticket]} officers={officers} onDone={onDone} close={close} />;
}

interface MoveButtonProps {
  move: Move;
  state: WorkedTicket['state'];
  forAgency: boolean;
  variant: 'filled' | 'default' | 'outline';
  open: (move: Move) => void;
}

function MoveButton({ move, state, forAgency, variant, open }: MoveButtonProps) {
  const t = useT();
  return (
    <Button variant={variant} {...(variant === 'outline' && { color: 'red' })} onClick={() => open(move)}>
      {t(moveWords(state, move.to, forAgency))}
    </Button>
  );
}

/** The message for what a move does. */
export function moveWords(state: WorkedTicket['state'], to: Move['to'], forAgency: boolean) {
  if (forAgency) return to === 'CANCELLED' ? 'work.callOff' : 'work.answer';
  if (isFailedCheck(state, to)) return 'work.failed';
  if (isByTelephone(state, to)) return 'work.byTelephone';
  return `work.move.${to}` as const;
}

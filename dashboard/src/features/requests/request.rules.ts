import type { DeviceKind, OpenTicketInput, RepairKind } from '../../graphql/generated/graphql.js';

/** What is filled in of a request; texts as typed. */
export interface RequestDraft extends Record<string, string> {
  deviceTh: string;
  problem: string;
  kind: string;
  subjectTh: string;
  contactName: string;
  contactPhone: string;
  letterNumber: string;
  letterDate: string;
  agencyCode: string;
  channel: string;
  receivedAt: string;
}

export const emptyRequest: RequestDraft = {
  deviceTh: '',
  problem: '',
  kind: '',
  subjectTh: '',
  contactName: '',
  contactPhone: '',
  letterNumber: '',
  letterDate: '',
  agencyCode: '',
  channel: '',
  receivedAt: '',
};

interface Problem {
  code: string;
  kind: RepairKind;
  deviceKind?: DeviceKind | null;
}

/** The problems that a device can have: those of its kind, and those of every kind. */
export const problemsOf = <Known extends Problem>(problems: readonly Known[], device: { kind: DeviceKind } | null): Known[] =>
  device ? problems.filter(({ deviceKind }) => deviceKind == null || deviceKind === device.kind) : [...problems];

/** The kind of repair that is asked for: that of the problem, else what was chosen, else by the device. */
export function kindOf(
  draft: Pick<RequestDraft, 'problem' | 'kind'>,
  problems: readonly Problem[],
  device: { kind: DeviceKind } | null,
): RepairKind {
  const known = problems.find(({ code }) => code === draft.problem)?.kind;
  if (known) return known;
  if (draft.kind === 'HARDWARE' || draft.kind === 'SOFTWARE' || draft.kind === 'NETWORK') return draft.kind;
  return device?.kind === 'NETWORK' ? 'NETWORK' : 'HARDWARE';
}

/** The request as it is sent. A problem that the chosen device cannot have is left out. */
export function requestInput(
  draft: RequestDraft,
  problems: readonly (Problem & { nameTh: string })[],
  device: { id: string; kind: DeviceKind } | null,
  instantOf: (local: string) => string | null,
): OpenTicketInput {
  const problem = problemsOf(problems, device).find(({ code }) => code === draft.problem) ?? null;
  const text = (value: string) => value.trim() || null;
  return {
    kind: kindOf(draft, problem ? [problem] : [], device),
    subjectTh: draft.subjectTh.trim() || (problem?.nameTh ?? ''),
    problem: problem?.code ?? null,
    deviceId: device?.id ?? null,
    deviceTh: device ? null : text(draft.deviceTh),
    agencyCode: text(draft.agencyCode),
    channel: (text(draft.channel) as OpenTicketInput['channel']) ?? null,
    letterNumber: text(draft.letterNumber),
    letterDate: text(draft.letterDate),
    contactName: text(draft.contactName),
    contactPhone: text(draft.contactPhone),
    receivedAt: instantOf(draft.receivedAt),
  };
}

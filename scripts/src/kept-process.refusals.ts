import { Refusal } from '@nakhon/core/refusal';
import type { SubgraphName } from '@nakhon/db/bootstrap';

export function subgraphEnded(name: SubgraphName, how: string, pause: number): Refusal {
  return new Refusal(
    'SUBGRAPH_ENDED',
    {
      th: `ส่วน ${name} หยุดทำงานเอง (${how}) จะเริ่มใหม่ใน ${pause / 1000} วินาที`,
      en: `The subgraph ${name} ended by itself (${how}); it is started again in ${pause / 1000} s`,
    },
    { subgraph: name, how },
  );
}

export function subgraphHung(name: SubgraphName, silentForMs: number, pause: number): Refusal {
  const seconds = silentForMs / 1000;
  return new Refusal(
    'SUBGRAPH_HUNG',
    {
      th: `ส่วน ${name} ไม่ตอบเลยมา ${seconds} วินาที จึงถูกสั่งหยุด จะเริ่มใหม่ใน ${pause / 1000} วินาที`,
      en: `The subgraph ${name} was silent for ${seconds} s and was ended; it is started again in ${pause / 1000} s`,
    },
    { subgraph: name, seconds },
  );
}

export function subgraphNotStarted(name: SubgraphName, why: string): Refusal {
  return new Refusal(
    'SUBGRAPH_START_FAILED',
    { th: `ส่วน ${name} ไม่เริ่มทำงาน: ${why}`, en: `The subgraph ${name} did not start: ${why}` },
    { subgraph: name, why },
  );
}

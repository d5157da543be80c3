import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import type { Mapping } from '@nakhon/kit/import/mapping';

/** `office-2024` with number 1 and `office` with number 2024-1 would give two tickets one number. */
export function isCodeTaken(error: unknown): boolean {
  return error instanceof UniqueConstraintViolationException && error.message.includes('repair_ticket_code');
}

export function codeTaken({ name }: Mapping): Refusal {
  const messages = {
    th: `เลขที่งานซ้ำกับข้อมูลจากแหล่งอื่น โปรดเปลี่ยนชื่อแบบจับคู่คอลัมน์ ${name}`,
    en: `A ticket of another source bears the same number: give the mapping ${name} another name`,
  };
  return new Refusal('TICKET_CODE_TAKEN', messages, { mapping: name }, 'mapping');
}

import { Refusal } from '@nakhon/core/refusal';

interface SystemError extends Error {
  code?: string;
  syscall?: string;
  path?: string;
}

/** One line for whoever typed the command: a code, then Thai and English. null when the error is a fault of the hub. */
export function failureLine(error: unknown): string | null {
  const refusal = error instanceof Refusal ? error : error instanceof Error ? refusalOf(error) : null;
  return refusal && `${refusal.code}: ${refusal.message.replaceAll(/\s*\n\s*/g, ' | ')}`;
}

function refusalOf({ code, syscall, message, path }: SystemError): Refusal | null {
  if (code === undefined || syscall === undefined) return null;
  if (syscall === 'listen' || syscall === 'getaddrinfo') return notListening(code, message);
  return path === undefined && code !== 'ENOSPC' ? null : fileUnusable(message);
}

function notListening(code: string, reason: string): Refusal {
  if (code === 'EADDRINUSE')
    return new Refusal('PORT_IN_USE', {
      th: `พอร์ตนี้ถูกใช้อยู่ กำหนด PORT เป็นค่าอื่น: ${reason}`,
      en: `The port is taken; set PORT to another: ${reason}`,
    });
  return new Refusal('ADDRESS_UNUSABLE', {
    th: `เปิดรับคำขอที่ HOST และ PORT นี้ไม่ได้: ${reason}`,
    en: `The hub cannot listen at this HOST and PORT: ${reason}`,
  });
}

function fileUnusable(reason: string): Refusal {
  return new Refusal('FILE_UNUSABLE', {
    th: `อ่านหรือเขียนไฟล์ไม่ได้ ให้ตรวจสิทธิ์และพื้นที่ว่าง: ${reason}`,
    en: `A file cannot be read or written; check rights and free space: ${reason}`,
  });
}

import { registerEnumType } from 'type-graphql';

/** The questions of a software repair, in their order [001] 1.2. */
export enum LadderStep {
  VIRUS = 'VIRUS',
  MIS = 'MIS',
  INTERNET = 'INTERNET',
  PORTAL = 'PORTAL',
  REINSTALL = 'REINSTALL',
  TEST = 'TEST',
}

registerEnumType(LadderStep, {
  name: 'LadderStep',
  description: 'ขั้นของการตรวจซอฟต์แวร์ [001] 1.2 · A step of the software ladder',
  valuesConfig: {
    VIRUS: { description: 'ติดไวรัสหรือไม่ · Is it a virus?' },
    MIS: { description: 'เกี่ยวกับระบบ MIS หรือไม่ · Is it the MIS?' },
    INTERNET: { description: 'เกี่ยวกับอินเทอร์เน็ตหรือไม่ · Is it the Internet?' },
    PORTAL: { description: 'เกี่ยวกับเว็บท่า Portal หรือไม่ · Is it the Portal?' },
    REINSTALL: { description: 'ติดตั้งใหม่เรียบร้อยหรือไม่ · Reinstalled?' },
    TEST: { description: 'ทดสอบแล้วใช้งานได้หรือไม่ · Tested, and does it work?' },
  },
});

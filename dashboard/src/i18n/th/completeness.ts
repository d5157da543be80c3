/** Words of the headline figures of reporting. Definitions say the same as the API's field descriptions. */
export const completenessTh = {
  'completeness.title': 'ความครบถ้วนของการรายงาน',
  'completeness.onTime': 'รายงานทันกำหนด',
  'completeness.evidence': 'มีหลักฐาน',
  'completeness.owner': 'มีผู้รับผิดชอบ',
  'completeness.ofDue': '{count} จาก {due} ตัวชี้วัดที่ครบกำหนด',
  'completeness.def.onTime': 'ร้อยละของตัวชี้วัดที่ครบกำหนดรายงาน ซึ่งส่งผลครั้งแรกภายในสิ้นวันครบกำหนด',
  'completeness.def.evidence': 'ร้อยละของตัวชี้วัดที่ครบกำหนดรายงาน ซึ่งมีไฟล์หลักฐานแนบ ว่างเมื่อยังไม่มีการเก็บหลักฐาน',
  'completeness.def.owner': 'ร้อยละของตัวชี้วัดที่ครบกำหนดรายงาน ซึ่งมีผู้รับผิดชอบที่ยังปฏิบัติงานอยู่ ณ ปัจจุบัน',
  'completeness.unit': 'ร้อยละของตัวชี้วัดที่ครบกำหนด',
  'completeness.behind': 'หน่วยงานที่ยังไม่รายงานหรือรายงานช้า',
  'completeness.notDue': 'ผลของไตรมาสนี้ครบกำหนดรายงานหลังสิ้นไตรมาส',
  'completeness.before': 'ดู{quarter}',
  'completeness.allIn': 'ทุกหน่วยงานรายงานครบและทันกำหนด',
  'completeness.missing': 'ขาด {missing} จาก {due}',
  'completeness.late': 'ช้า {late}',
  'completeness.more': 'ดูอีก {count} หน่วยงาน',
} as const;

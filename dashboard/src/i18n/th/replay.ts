/** Words of trying another standard on past repairs. */
export const replayTh = {
  'replay.title': 'ถ้าเวลามาตรฐานเปลี่ยนไป',
  'replay.subtitle': 'ทดลองกับงานที่ส่งมอบในไตรมาสนี้ ผลที่วัดไว้แล้วไม่เปลี่ยน',
  'replay.kind': 'ประเภทงาน',
  'replay.amount': 'เวลามาตรฐานสมมติ',
  'replay.unit': 'หน่วย',
  'replay.unit.WORKING_DAY': 'วันทำการ',
  'replay.unit.CALENDAR_MONTH': 'เดือน',
  'replay.supposed': 'ทันตามมาตรฐานสมมติ',
  'replay.measured': 'ทันตามมาตรฐานที่ใช้จริง',
  'replay.of': '{within} จาก {tickets} งาน',
  'replay.none': 'ไม่มีงานประเภทนี้ที่ส่งมอบในไตรมาส',
  'replay.noStandard': 'ไม่มีมาตรฐานที่ใช้จริง',
  'replay.unitPercent': 'ร้อยละ',
  'replay.supposed.definition': 'งานที่ส่งมอบในไตรมาส ซึ่งจะทันหากเวลามาตรฐานเป็นตามที่สมมติ หักเวลารอหน่วยงานแล้ว',
  'replay.measured.definition': 'งานเดียวกัน วัดด้วยเวลามาตรฐานที่ใช้ในวันที่รับแจ้ง',
} as const;

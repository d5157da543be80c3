/** Words for the state of figures: as entered, verified, official. */
export const figuresTh = {
  'figures.label': 'สถานะของตัวเลข',
  'figures.state.ENTERED': 'ตามที่ส่ง',
  'figures.state.VERIFIED': 'ตรวจสอบแล้ว',
  'figures.state.OFFICIAL': 'ทางการ',
  'figures.def.ENTERED': 'คิดจากผลล่าสุดที่ผู้รายงานส่ง ทั้งที่ยังไม่ได้ตรวจสอบและที่ตรวจสอบหรือลงนามแล้ว ตัวเลขอาจเปลี่ยนได้',
  'figures.def.VERIFIED': 'คิดจากผลที่ผู้ตรวจสอบรับแล้วหรือหัวหน้าหน่วยงานลงนามแล้วครั้งล่าสุด ผลที่รอตรวจสอบยังไม่นับ',
  'figures.def.OFFICIAL': 'คิดจากผลที่หัวหน้าหน่วยงานลงนามครั้งล่าสุดเท่านั้น หากเปิดให้แก้ไขอยู่ ยังคงใช้ค่าที่ลงนามไว้เดิมจนกว่าจะลงนามใหม่ ผลที่ยังไม่ลงนามไม่นับ',
  'figures.unit': 'ผลตัวชี้วัด',
  'figures.asOf': 'ตามที่บันทึกไว้ถึง {date}',
  'figures.now': 'ดูข้อมูลขณะนี้',
  'figures.trendNow': 'แนวโน้มและการเทียบกับไตรมาสก่อนใช้ข้อมูลขณะนี้',
  'figures.indicatorsOnly': 'สถานะนี้มีผลต่อตัวชี้วัดเท่านั้น',
} as const;

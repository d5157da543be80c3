/** Words of the pages for paper. */
export const printTh = {
  'print.open': 'พิมพ์',
  'print.printed': 'พิมพ์เมื่อ {date} โดย {by}',
  'print.scan': 'สแกนเพื่อเปิดหน้านี้',
  'print.code': 'คิวอาร์โค้ดของ {address}',
  'print.filters': 'ตัวกรอง: {words}',
} as const;

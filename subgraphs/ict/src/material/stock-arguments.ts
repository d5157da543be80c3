/** Descriptions of arguments that every act of the store has. */
export const KEY = { description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' };
export const SEEN = { description: 'รุ่นที่เห็นก่อนทำรายการ · Version that was seen before acting' };

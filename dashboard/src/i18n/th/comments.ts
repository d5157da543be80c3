/** Words of what is said about a cell. */
export const commentsTh = {
  'comments.title': 'ความเห็น',
  'comments.none': 'ยังไม่มีความเห็น',
  'comments.write': 'เขียนความเห็น',
  'comments.send': 'ส่งความเห็น',
  'comments.by': '{date} โดย {actor}',
} as const;

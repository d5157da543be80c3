import type { inboxTh } from '../th/inbox.js';

export const inboxEn: Record<keyof typeof inboxTh, string> = {
  'inbox.title': 'Notices',
  'inbox.lead': 'What your agencies should know, the newest first',
  'inbox.bell': '{count, plural, one {1 unread notice} other {# unread notices}}',
  'inbox.bellNone': 'Notices, nothing new',
  'inbox.show': 'Show',
  'inbox.all': 'All',
  'inbox.unread': 'Unread ({count})',
  'inbox.new': 'New',
  'inbox.open': 'Open',
  'inbox.markRead': 'Mark as read',
  'inbox.markShown': 'Mark all shown as read',
  'inbox.none': 'There are no notices',
  'inbox.noneUnread': 'You have read everything',
  'inbox.kind.DUE_SOON': 'Due soon',
  'inbox.kind.LATE': 'Late',
  'inbox.kind.RETURNED': 'Returned',
  'inbox.kind.SIGNED': 'Signed',
  'inbox.kind.REOPENED': 'Open again',
};

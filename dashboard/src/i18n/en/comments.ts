import type { commentsTh } from '../th/comments.js';

export const commentsEn: Record<keyof typeof commentsTh, string> = {
  'comments.title': 'Comments',
  'comments.none': 'No comments yet',
  'comments.write': 'Write a comment',
  'comments.send': 'Send',
  'comments.by': '{date}, by {actor}',
};

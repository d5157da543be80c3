import { text } from 'node:stream/consumers';
import { Refusal } from '@nakhon/core/refusal';
import type { FileAnswer } from '@nakhon/kit/files/file-answer';
import type { FileRequest, FileRoute } from '@nakhon/kit/files/file-route';
import { keepSatisfaction } from '../survey/satisfaction.service.js';
import { readTrackCode, trackPath } from './track-code.rules.js';
import { TRACK_FONT_PATH, trackFont } from './track-font.js';
import { noRepairPage, repairPage, TRACK_POLICY, unknownPage, type PageSetting } from './track-page.html.js';
import { trackedBy, type TrackedRepair } from './track-page.view.js';

const FORM_BYTES = 16_000;

/** The public pages: `GET /track/<code>` follows a repair, `POST /track/<code>/satisfaction` takes the answer after the hand-over. */
export function trackRoutes(): FileRoute[] {
  return [
    { method: 'GET', path: '/track/:code', access: 'public', maxBytes: 0, handle: show },
    { method: 'GET', path: TRACK_FONT_PATH, access: 'public', maxBytes: 0, handle: font },
    { method: 'POST', path: '/track/:code/satisfaction', access: 'public', maxBytes: FORM_BYTES, handle: takeAnswer },
  ];
}

async function show(request: FileRequest): Promise<FileAnswer> {
  const setting = settingOf(request);
  const code = readTrackCode(request.params['code']!);
  const tracked = code === null ? null : await trackedBy(request.context.em, code);
  if (!tracked) return pageAnswer(404, unknownPage(setting));
  return pageAnswer(200, tracked.repair ? repairPage(tracked.repair, setting) : noRepairPage(setting));
}

async function font(): Promise<FileAnswer> {
  const headers = { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' };
  return { status: 200, headers, body: await trackFont() };
}

/** A page of its own for a refusal: the asker keeps what the form said by going back. */
async function takeAnswer(request: FileRequest): Promise<FileAnswer> {
  const { context, body } = request;
  const setting = settingOf(request);
  const form = new URLSearchParams(await text(body));
  const code = readTrackCode(request.params['code']!);
  const repair = code === null ? null : (await trackedBy(context.em, code))?.repair;
  if (!repair) return pageAnswer(404, unknownPage(setting));
  const score = Number(form.get('score') || Number.NaN);
  try {
    await context.em.transactional((em) => keepSatisfaction(em, context, repair.ticketId, score, form.get('comment')));
    return { status: 303, headers: { location: `${setting.path}?lang=${setting.language}#survey` }, body: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const shown: TrackedRepair = { ...repair, isAnswered: repair.isAnswered || error.code === 'SATISFACTION_ANSWERED' };
    return pageAnswer(error.code === 'SATISFACTION_ANSWERED' ? 409 : 400, repairPage(shown, setting, error));
  }
}

/** Thai unless English is asked for; the path is written anew, so that nothing of a request stands in the page. */
function settingOf({ params, query, context }: FileRequest): PageSetting {
  const code = readTrackCode(params['code']!) ?? 'unknown';
  return { path: trackPath(code), language: query.get('lang') === 'en' ? 'en' : 'th', now: context.now };
}

function pageAnswer(status: number, body: string): FileAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': TRACK_POLICY,
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  };
  return { status, headers, body };
}

import { createHash } from 'node:crypto';
import { localDateOf } from '@nakhon/core/bangkok-time';
import type { Refusal } from '@nakhon/core/refusal';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../survey/satisfaction.rules.js';
import { html, Html } from './html.js';
import { dialled, phoneIn, endedOtherwise, isPromiseMissed, stageOf, STAGES } from './track-page.rules.js';
import { TRACK_STYLE } from './track-page.style.js';
import type { TrackedRepair } from './track-page.view.js';
import { PAGE_WORDS, type PageLanguage, type PageWords } from './track-page.words.js';

/** What every page is written with. */
export interface PageSetting {
  /** Path of the page itself. */
  path: string;
  language: PageLanguage;
  now: Date;
}

/** Whole, because the policy knows it by its fingerprint: a blank more and the browser refuses it. */
const STYLE = new Html(`<style>${TRACK_STYLE}</style>`);

/** The page's own policy: its one style by fingerprint, its one form, nothing else. */
export const TRACK_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(TRACK_STYLE).digest('base64')}'`,
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of a repair. `refusal`: why an answer was not taken. */
export function repairPage(repair: TrackedRepair, setting: PageSetting, refusal?: Refusal): string {
  const words = PAGE_WORDS[setting.language];
  return wholePage(setting, words.title, [
    html`<section>
      <p class="number">${repair.code} · ${words.kinds[repair.kind]}</p>
      <h1>${words.states[repair.state] ?? repair.state}</h1>
      ${endedOtherwise(repair.state, repair.handedOverAt) ? null : stages(repair, words)}
    </section>`,
    html`<section>${facts(repair, setting, words)}</section>`,
    repair.handedOverAt === null ? null : survey(repair, setting, words, refusal),
    html`<section>
      <h2>${words.log}</h2>
      <ol class="log" reversed>
        ${repair.events
          .toReversed()
          .map(
            ({ name, occurredAt }) =>
              html`<li>
                ${words.states[name] ?? name}<time datetime="${occurredAt.toISOString()}">${instant(occurredAt, setting)}</time>
              </li>`,
          )}
      </ol>
    </section>`,
  ]);
}

/** The one page for a code that is wrong and one that was withdrawn. */
export function unknownPage(setting: PageSetting): string {
  const { unknownTitle, unknownText } = PAGE_WORDS[setting.language];
  return wholePage(setting, unknownTitle, [
    html`<section>
      <h1>${unknownTitle}</h1>
      <p>${unknownText}</p>
    </section>`,
  ]);
}

/** The page of a device that nobody asked to have mended. */
export function noRepairPage(setting: PageSetting): string {
  const { noRepairTitle, noRepairText } = PAGE_WORDS[setting.language];
  return wholePage(setting, noRepairTitle, [
    html`<section>
      <h1>${noRepairTitle}</h1>
      <p>${noRepairText}</p>
    </section>`,
  ]);
}

function stages({ events }: TrackedRepair, words: PageWords): Html {
  const reached = STAGES.indexOf(stageOf(events));
  const mark = (index: number) => (index < reached ? 'done' : index === reached ? 'now' : '');
  return html`<ol class="stages" aria-label="${words.steps}">
    ${STAGES.map((stage, index) => html`<li class="${mark(index)}" ${index === reached ? new Html(' aria-current="step"') : null}>${words.stages[stage]}</li>`)}
  </ol>`;
}

function facts(repair: TrackedRepair, setting: PageSetting, words: PageWords): Html {
  const { officePhone, section, handedOverAt, promisedOn, dueAt } = repair;
  const officer = setting.language === 'th' ? repair.officerTh : repair.officerEn;
  const rows: [string, Html | string | null][] = [
    [words.officer, officer ?? words.noOfficer],
    [words.section, section && words.sections[section]],
    [words.phone, officePhone && html`<a href="tel:${dialled(officePhone)}">${phoneIn(setting.language, officePhone)}</a>`],
    [words.cause, repair.causeTh ?? words.notKnown],
    [words.remedy, repair.remedyTh ?? words.notKnown],
    [words.received, instant(repair.receivedAt, setting)],
    [words.promised, promisedOn && promise(repair, promisedOn, setting, words)],
    [words.due, handedOverAt === null && dueAt ? instant(dueAt, setting) : null],
    [words.handedOver, handedOverAt && instant(handedOverAt, setting)],
  ];
  return html`<dl>
    ${rows.map(
      ([name, value]) =>
        value &&
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function promise(repair: TrackedRepair, promisedOn: string, setting: PageSetting, words: PageWords): Html {
  const missed = isPromiseMissed(repair, localDateOf(setting.now)) ? html` <strong class="wrong">${words.promiseMissed}</strong>` : null;
  return html`${day(promisedOn, setting)}${missed}`;
}

function survey({ isAnswered }: TrackedRepair, { path, language }: PageSetting, words: PageWords, refusal: Refusal | undefined): Html {
  const why = refusal && html`<p class="wrong" role="alert">${refusal.messages[language]}</p>`;
  if (isAnswered)
    return html`<section id="survey">
      <h2>${words.surveyTitle}</h2>
      ${why ?? null}
      <p>${words.thanks}</p>
    </section>`;
  const scores = Array.from({ length: HIGHEST_SCORE - LOWEST_SCORE + 1 }, (_, index) => HIGHEST_SCORE - index);
  return html`<section id="survey">
    <h2>${words.surveyTitle}</h2>
    ${why ?? null}
    <form method="post" action="${path}/satisfaction?lang=${language}">
      <fieldset>
        <legend>${words.surveyQuestion}</legend>
        ${scores.map((score) => html`<label class="score"><input type="radio" name="score" value="${score}" required />${score} · ${words.scores[score - 1]!}</label>`)}
      </fieldset>
      <label>${words.comment}<textarea name="comment" maxlength="1000"></textarea></label>
      <button>${words.send}</button>
    </form>
  </section>`;
}

function wholePage(setting: PageSetting, title: string, sections: readonly (Html | null)[]): string {
  const words = PAGE_WORDS[setting.language];
  const other = setting.language === 'th' ? 'en' : 'th';
  return html`<!doctype html>
    <html lang="${setting.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <span>${words.title}</span><a href="${setting.path}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
        </header>
        <main>${sections}</main>
        <footer><span>${words.owner}</span><span>${words.asOf} ${instant(setting.now, setting)}</span></footer>
      </body>
    </html> `.text;
}

const LOCALES: Record<PageLanguage, string> = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB' };

function instant(at: Date, { language }: PageSetting): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Bangkok' });
  return format.format(at);
}

function day(date: string, { language }: PageSetting): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

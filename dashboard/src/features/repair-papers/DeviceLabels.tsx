import { useLoaderData } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery, useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { repairPapersTh } from '../../i18n/th/repairPapers.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LabelSheets } from './LabelSheets.js';
import { LABEL_SHEETS, LABEL_SIZES, labelSizeOf, sheetsOf, skippedOf } from './labelSheet.rules.js';
import { PaperChoice, PaperTools, usePaperSearch } from './PaperTools.js';
import styles from './RepairPapers.module.css';

addMessages(repairPapersTh);

const DeviceLabelsQuery = graphql(`
  query DeviceLabels($ids: [ID!]) {
    devices(ids: $ids, first: 100) {
      edges {
        node {
          id
          assetNumber
          kind
          brand
          model
          trackPath
          agency {
            code
            nameTh
            nameEn
          }
        }
      }
    }
  }
`);

const IssueCodes = graphql(`
  mutation IssueDeviceCodes($ids: [ID!]!) {
    issueTrackCodes(of: DEVICE, ids: $ids) {
      id
      path
    }
  }
`);

/** Labels with the QR codes of devices (`?ids=a,b&size=70x37&skip=3`), to be stuck on the machines. */
export function DeviceLabels() {
  const t = useT();
  const format = useFormat();
  const hub = useLoaderData({ strict: false }) as string | undefined;
  const [search, change] = usePaperSearch();
  const ids = String(search['ids'] ?? '')
    .split(',')
    .filter(Boolean);
  const answer = useApi(DeviceLabelsQuery, { ids });
  const [{ fetching }, issue] = useMutation(asQuery(IssueCodes));
  const size = labelSizeOf(search['size']);
  const sheet = LABEL_SHEETS[size];
  const skipped = skippedOf(search['skip'], sheet);
  return (
    <Answer answer={answer}>
      {({ devices }) => {
        const found = (devices?.edges ?? []).map(({ node }) => node);
        const bare = found.filter(({ trackPath }) => trackPath === null).map(({ id }) => id);
        const labels = found.flatMap(({ trackPath, agency, brand, model, kind, assetNumber }) =>
          trackPath === null
            ? []
            : [
                {
                  address: `${hub ?? window.location.origin}${trackPath}`,
                  assetNumber,
                  name: `${t(`paper.device.${kind}`)} ${brand} ${model}`,
                  agency: agency ? format.name(agency) : '',
                },
              ],
        );
        const sheets = sheetsOf(labels, skipped, sheet);
        if (found.length === 0) return <EmptyState text={t('labels.none')} isFiltered={false} />;
        return (
          <>
            <PaperTools>
              <h1 className={styles.labelTitle}>{t('labels.title')}</h1>
              <PaperChoice
                label={t('labels.size')}
                value={size}
                options={LABEL_SIZES.map((value) => ({ value, label: t(`labels.size.${value}`) }))}
                onChange={(value) => change({ size: value })}
              />
              <label className={styles.choice}>
                {t('labels.skip')}
                <input
                  type="number"
                  min={0}
                  max={sheet.columns * sheet.rows - 1}
                  value={skipped}
                  onChange={(event) => change({ skip: event.currentTarget.value })}
                />
              </label>
              <span>{t('labels.count', { count: labels.length, sheets: sheets.length })}</span>
              {bare.length > 0 && (
                <span className={styles.bare}>
                  {t('labels.noCode', { count: bare.length })}{' '}
                  <button type="button" disabled={fetching} onClick={() => void issue({ ids: bare }).then(answer.retry)}>
                    {t('labels.issue')}
                  </button>
                </span>
              )}
            </PaperTools>
            <LabelSheets sheets={sheets} sheet={sheet} />
          </>
        );
      }}
    </Answer>
  );
}

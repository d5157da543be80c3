import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Columns, Stack } from '../../ui/Page.js';
import { BlockPanel } from './BlockPanel.js';
import { PlaceBoardLink } from './BoardLink.js';
import type { BlockKey } from './blocks.rows.js';
import { StaffingByKind } from './StaffingByKind.js';
import { blocksBefore, blocksNow, useBlocks } from './useBlocks.js';

const left: BlockKey[] = ['indicators', 'turnaround'];
const right: BlockKey[] = ['disbursement', 'procurement'];

/** The five blocks of a place, each beside the quarter before and the whole city. */
export function PlaceBlocks({ scope, code, isDistrict }: { scope: Scope; code: string; isDistrict: boolean }) {
  const t = useT();
  const { filters } = useFilters();
  const answer = useBlocks(filters, scope);
  const city = blocksNow(useBlocks(filters, null).data);
  return (
    <Answer answer={answer}>
      {(data) => {
        const now = blocksNow(data);
        const panel = (block: BlockKey) => (
          <BlockPanel
            key={block}
            block={block}
            now={now}
            before={blocksBefore(data)}
            city={city}
            action={
              <PlaceBoardLink block={block} code={code} isDistrict={isDistrict}>
                {t('overview.openBoard')}
              </PlaceBoardLink>
            }
          />
        );
        return (
          <>
            <Columns>
              <Stack>{left.map(panel)}</Stack>
              <Stack>{right.map(panel)}</Stack>
            </Columns>
            <Columns>
              {panel('staffing')}
              <StaffingByKind staffing={now.staffing} />
            </Columns>
          </>
        );
      }}
    </Answer>
  );
}

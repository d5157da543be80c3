-- Who set or restated a target: null for what was generated, imported, or set before it was kept and not found in the audit.
alter table indicator_target add column account_id uuid null;
alter table indicator_target add column actor text null;

alter table indicator_target disable trigger indicator_target_append_only;
update indicator_target target set actor = told.actor, account_id = told.account_id
from (
  select split_part(subject, ':', 2) as indicator, actor, account_id, row ->> 'fiscalYear' as fiscal_year, row ->> 'quarter' as quarter,
    row ->> 'version' as version
  from audit_row, jsonb_array_elements(facts -> 'targets') row
  where action = 'indicator.set_targets') told
where target.source = 'hub' and (target.indicator_id::text, target.fiscal_year::text, target.quarter::text, target.version::text)
  = (told.indicator, told.fiscal_year, told.quarter, told.version);
alter table indicator_target enable trigger indicator_target_append_only;

-- The balance of an item follows from what is appended. All triggers work on whole statements, so that a bulk load costs a few
-- updates and one approval costs one: its row lock makes concurrent approvals of an item wait for each other.

create function open_item_balance() returns trigger language plpgsql as $$
begin
  insert into item_balance (item_id, appropriated_satang, allotted_satang, approved_satang, paid_satang, has_vouchers)
  select id, appropriated_satang, 0, 0, 0, false from added;
  return null;
end $$;
create trigger budget_item_opens_balance after insert on budget_item
  referencing new table as added for each statement execute function open_item_balance();

create function apply_budget_changes() returns trigger language plpgsql as $$
begin
  update item_balance balance set appropriated_satang = balance.appropriated_satang + change.amount
  from (
    select item_id, sum(case kind when 'TRANSFER_OUT' then -amount_satang else amount_satang end)::bigint as amount from added group by item_id
  ) change
  where balance.item_id = change.item_id;
  return null;
end $$;
create trigger budget_change_applies after insert on budget_change
  referencing new table as added for each statement execute function apply_budget_changes();

create function apply_allotments() returns trigger language plpgsql as $$
begin
  update item_balance balance set allotted_satang = balance.allotted_satang + allotted.amount
  from (select item_id, sum(amount_satang)::bigint as amount from added group by item_id) allotted
  where balance.item_id = allotted.item_id;
  return null;
end $$;
create trigger allotment_applies after insert on allotment
  referencing new table as added for each statement execute function apply_allotments();

-- Money is bound from approval on and given back when an approved voucher is returned or cancelled. Because each state names the
-- one it came from, and follows it in time, sums of moves give the balance at any instant.
create function apply_voucher_states() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from added later left join voucher_state earlier on earlier.voucher_id = later.voucher_id and earlier.seq = later.seq - 1
    where (later.seq <> 1 and earlier.voucher_id is null) or later.from_state is distinct from earlier.state
      or later.occurred_at < earlier.occurred_at or later.recorded_at < earlier.recorded_at
  ) then
    raise exception 'A voucher state must follow the one before it' using errcode = 'check_violation', constraint = 'voucher_state_follows';
  end if;

  update voucher set state = latest.state, paid_at = case when latest.state = 'PAID' then latest.occurred_at end
  from (select distinct on (voucher_id) voucher_id, state, occurred_at from added order by voucher_id, seq desc) latest
  where voucher.id = latest.voucher_id;

  update item_balance balance
  set approved_satang = balance.approved_satang + moved.approved, paid_satang = balance.paid_satang + moved.paid, has_vouchers = true
  from (
    select voucher.item_id,
      sum(case when added.state = 'APPROVED' then amount_satang when added.from_state = 'APPROVED' and added.state <> 'PAID' then -amount_satang else 0 end)::bigint as approved,
      sum(case when added.state = 'PAID' then amount_satang else 0 end)::bigint as paid
    from added join voucher on voucher.id = added.voucher_id
    group by voucher.item_id
  ) moved
  where balance.item_id = moved.item_id;
  return null;
end $$;
create trigger voucher_state_applies after insert on voucher_state
  referencing new table as added for each statement execute function apply_voucher_states();

-- Nobody writes a balance, or a voucher's projected state, but the triggers above.
create function only_triggers_write() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception '% is kept by triggers: append to allotment, budget_change or voucher_state', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger item_balance_guard before insert or update or delete on item_balance for each statement execute function only_triggers_write();
create trigger voucher_projection_guard before update of state, paid_at on voucher for each statement execute function only_triggers_write();

create function new_voucher_is_blank() returns trigger language plpgsql as $$
begin
  if exists (select 1 from added where state <> 'DRAFT' or paid_at is not null) then
    raise exception 'A voucher gets its state from voucher_state' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger voucher_starts_blank after insert on voucher
  referencing new table as added for each statement execute function new_voucher_is_blank();

-- What is written stays. Generated rows alone may be cleared, by a transaction that says so: set_config('nakhon.clearing', 'on', true).
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name using errcode = 'restrict_violation';
end $$;
create function refuse_deletion() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from gone) then return null; end if;
  if current_setting('nakhon.clearing', true) is distinct from 'on' or exists (select 1 from gone where source <> 'generated') then
    raise exception '% is append only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create trigger budget_change_stays before update or truncate on budget_change for each statement execute function refuse_change();
create trigger budget_change_kept after delete on budget_change referencing old table as gone for each statement execute function refuse_deletion();
create trigger allotment_stays before update or truncate on allotment for each statement execute function refuse_change();
create trigger allotment_kept after delete on allotment referencing old table as gone for each statement execute function refuse_deletion();
create trigger voucher_state_stays before update or truncate on voucher_state for each statement execute function refuse_change();
create trigger voucher_state_kept after delete on voucher_state referencing old table as gone for each statement execute function refuse_deletion();
create trigger voucher_stays before update of id, number, item_id, kind, description_th, amount_satang, source, created_at or truncate on voucher
  for each statement execute function refuse_change();
create trigger voucher_kept after delete on voucher referencing old table as gone for each statement execute function refuse_deletion();
create trigger budget_item_stays before update of id, fiscal_year, agency_code, appropriated_satang, source or truncate on budget_item
  for each statement execute function refuse_change();
create trigger audit_row_stays before update or delete or truncate on audit_row for each statement execute function refuse_change();

-- The stock of computer materials [000] งานธุรการ: a ledger that is only added to, and what is drawn, counted and bought.

create table material (
  id uuid not null,
  code text not null,
  name_th text not null,
  name_en text null,
  unit_th text not null,
  is_part boolean not null default false,
  reorder_level int not null default 0,
  active boolean not null default true,
  balance int not null default 0,
  movement_count int not null default 0,
  recorded_at timestamptz(3) not null,
  version int not null default 1,
  source text not null,
  primary key (id)
);
alter table material add constraint material_code unique (code);
alter table material add constraint material_balance check (balance >= 0);
alter table material add constraint material_reorder_level check (reorder_level >= 0);
create index material_below_reorder on material (code) where active and balance < reorder_level;

-- Numbers of a register: they begin anew with each fiscal year.
create table stock_number (
  register text not null,
  fiscal_year int not null,
  last int not null,
  primary key (register, fiscal_year)
);

create table withdrawal (
  id uuid not null,
  number text not null,
  agency_code text not null,
  ticket_id uuid null,
  state text not null,
  purpose_th text not null,
  requested_by text not null,
  requested_at timestamptz(3) not null,
  received_by text null,
  version int not null default 1,
  source text not null,
  primary key (id)
);
alter table withdrawal add constraint withdrawal_number unique (number);
alter table withdrawal add constraint withdrawal_state check (state in ('REQUESTED', 'APPROVED', 'HANDED_OUT', 'SIGNED', 'REFUSED', 'CANCELLED'));
alter table withdrawal add constraint withdrawal_ticket_id_foreign foreign key (ticket_id) references repair_ticket (id) on delete set null;
create index withdrawal_newest on withdrawal (requested_at desc, id desc);
create index withdrawal_agency on withdrawal (agency_code, requested_at desc);
create index withdrawal_ticket on withdrawal (ticket_id) where ticket_id is not null;

create table withdrawal_line (
  withdrawal_id uuid not null,
  line int not null,
  material_id uuid not null,
  asked int not null,
  approved int null,
  returned int not null default 0,
  cut_reason_th text null,
  primary key (withdrawal_id, line)
);
alter table withdrawal_line add constraint withdrawal_line_material unique (withdrawal_id, material_id);
alter table withdrawal_line add constraint withdrawal_line_asked check (asked > 0);
alter table withdrawal_line add constraint withdrawal_line_approved check (approved >= 0 and approved <= asked);
alter table withdrawal_line add constraint withdrawal_line_returned check (returned >= 0 and returned <= coalesce(approved, 0));
alter table withdrawal_line add constraint withdrawal_line_withdrawal_id_foreign foreign key (withdrawal_id) references withdrawal (id) on delete cascade;
alter table withdrawal_line add constraint withdrawal_line_material_id_foreign foreign key (material_id) references material (id) on delete cascade;
create index withdrawal_line_of_material on withdrawal_line (material_id);

create table withdrawal_event (
  withdrawal_id uuid not null,
  seq int not null,
  from_state text null,
  state text not null,
  occurred_at timestamptz(3) not null,
  account_id uuid null,
  by_name text null,
  note_th text null,
  source text not null,
  primary key (withdrawal_id, seq)
);
alter table withdrawal_event add constraint withdrawal_event_withdrawal_id_foreign foreign key (withdrawal_id) references withdrawal (id) on delete cascade;

create table stock_count (
  id uuid not null,
  number text not null,
  state text not null,
  note_th text null,
  opened_at timestamptz(3) not null,
  opened_by text not null,
  closed_at timestamptz(3) null,
  closed_by text null,
  reason_th text null,
  version int not null default 1,
  source text not null,
  primary key (id)
);
alter table stock_count add constraint stock_count_number unique (number);
alter table stock_count add constraint stock_count_state check (state in ('OPEN', 'CLOSED'));
create unique index stock_count_one_open on stock_count (state) where state = 'OPEN';

-- The balance stands as it was at the moment of counting, so that what is handed out meanwhile is no difference.
create table stock_count_line (
  count_id uuid not null,
  material_id uuid not null,
  counted int not null,
  balance int not null,
  counted_at timestamptz(3) not null,
  counted_by text not null,
  note_th text null,
  primary key (count_id, material_id)
);
alter table stock_count_line add constraint stock_count_line_counted check (counted >= 0 and balance >= 0);
alter table stock_count_line add constraint stock_count_line_count_id_foreign foreign key (count_id) references stock_count (id) on delete cascade;
alter table stock_count_line add constraint stock_count_line_material_id_foreign foreign key (material_id) references material (id) on delete cascade;

create table stock_movement (
  material_id uuid not null,
  seq int not null,
  kind text not null,
  quantity int not null,
  balance_after int not null,
  document_number text null,
  agency_code text null,
  withdrawal_id uuid null,
  count_id uuid null,
  note_th text null,
  occurred_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  source text not null,
  primary key (material_id, seq)
);
alter table stock_movement add constraint stock_movement_sign check (case kind when 'RECEIPT' then quantity > 0 when 'ISSUE' then quantity < 0 when 'RETURN' then quantity > 0 when 'COUNT' then quantity <> 0 else false end);
alter table stock_movement add constraint stock_movement_material_id_foreign foreign key (material_id) references material (id) on delete cascade;
alter table stock_movement add constraint stock_movement_withdrawal_id_foreign foreign key (withdrawal_id) references withdrawal (id);
alter table stock_movement add constraint stock_movement_count_id_foreign foreign key (count_id) references stock_count (id);
create index stock_movement_use on stock_movement (occurred_at, agency_code) where agency_code is not null;
create index stock_movement_withdrawal on stock_movement (withdrawal_id) where withdrawal_id is not null;

create table part_request (
  id uuid not null,
  number text not null,
  ticket_id uuid not null,
  material_id uuid null,
  name_th text not null,
  quantity int not null,
  estimate_satang bigint null,
  reason_th text not null,
  state text not null,
  asked_at timestamptz(3) not null,
  asked_by text not null,
  expected_on date null,
  version int not null default 1,
  source text not null,
  primary key (id)
);
alter table part_request add constraint part_request_number unique (number);
alter table part_request add constraint part_request_quantity check (quantity > 0);
alter table part_request add constraint part_request_estimate check (estimate_satang > 0);
alter table part_request add constraint part_request_state check (state in ('ASKED', 'APPROVED', 'ORDERED', 'ARRIVED', 'FITTED', 'REFUSED', 'CANCELLED'));
alter table part_request add constraint part_request_ticket_id_foreign foreign key (ticket_id) references repair_ticket (id) on delete cascade;
alter table part_request add constraint part_request_material_id_foreign foreign key (material_id) references material (id) on delete set null;
create index part_request_ticket on part_request (ticket_id);
create index part_request_newest on part_request (asked_at desc, id desc);

create table part_request_event (
  request_id uuid not null,
  seq int not null,
  from_state text null,
  state text not null,
  occurred_at timestamptz(3) not null,
  account_id uuid null,
  by_name text null,
  note_th text null,
  expected_on date null,
  source text not null,
  primary key (request_id, seq)
);
alter table part_request_event add constraint part_request_event_request_id_foreign foreign key (request_id) references part_request (id) on delete cascade;

-- A movement moves the balance of its material in its own statement: the material's row is locked until the transaction ends, and the
-- check on the balance refuses what would take it below zero, whoever writes.
create function apply_stock_movement() returns trigger language plpgsql as $$
begin
  update material set balance = balance + new.quantity, movement_count = movement_count + 1
  where id = new.material_id returning movement_count, balance into new.seq, new.balance_after;
  return new;
end $$;
create trigger stock_movement_applies before insert on stock_movement for each row execute function apply_stock_movement();

create function material_begins_empty() returns trigger language plpgsql as $$
begin
  new.balance := 0;
  new.movement_count := 0;
  return new;
end $$;
create trigger material_begins_empty before insert on material for each row execute function material_begins_empty();

create function only_movements_write_balances() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'A balance is kept by triggers: add to stock_movement' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger material_balance_guard before update of balance, movement_count on material for each statement execute function only_movements_write_balances();

-- Logs are added to, and go only together with what they tell of.
create function stock_log_is_append_only() returns trigger language plpgsql as $$
declare gone boolean := false;
begin
  if tg_op = 'DELETE' then
    if tg_table_name = 'stock_movement' then
      gone := not exists (select 1 from material where id = old.material_id);
    elsif tg_table_name = 'withdrawal_event' then
      gone := not exists (select 1 from withdrawal where id = old.withdrawal_id);
    else
      gone := not exists (select 1 from part_request where id = old.request_id);
    end if;
    if gone then return old; end if;
  end if;
  raise exception 'Rows of % are append only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger stock_movement_append_only before update or delete on stock_movement for each row execute function stock_log_is_append_only();
create trigger withdrawal_event_append_only before update or delete on withdrawal_event for each row execute function stock_log_is_append_only();
create trigger part_request_event_append_only before update or delete on part_request_event for each row execute function stock_log_is_append_only();

create function stock_row_stays() returns trigger language plpgsql as $$
begin
  if current_setting('nakhon.clearing', true) = 'on' then return old; end if;
  raise exception 'Rows of % are append only: they are closed or put out of use', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger material_stays before delete on material for each row execute function stock_row_stays();
create trigger withdrawal_stays before delete on withdrawal for each row execute function stock_row_stays();
create trigger stock_count_stays before delete on stock_count for each row execute function stock_row_stays();

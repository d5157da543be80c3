-- What the dictionary tells of an indicator besides its definition; none of it changes how a signed result is read.
alter table indicator add column definition_th text null;
alter table indicator add column scope_th text null;
alter table indicator add column measuring_th text null;
alter table indicator add column data_source_th text null;
alter table indicator add column goal_code text null constraint indicator_goal references plan_node (code);
alter table indicator add column active boolean not null default true;
-- Quarters that begin after it are asked for no more.
alter table indicator add column retired_at timestamptz(3) null;
alter table indicator add constraint indicator_retired check (active = (retired_at is null));

-- A place of the plan that is used no more: it stays with what was reported under it, and takes nothing new.
alter table plan_node add column retired_at timestamptz(3) null;

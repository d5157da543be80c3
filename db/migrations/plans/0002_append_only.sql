-- Targets and results are appended, never overwritten. Only generated rows can go, and only in a transaction that says so with
-- set_config('nakhon.clearing', 'on', true).
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.source = 'generated' and current_setting('nakhon.clearing', true) = 'on' then
      return old;
    end if;
  end if;
  raise exception 'Rows of % are appended only', tg_table_name using errcode = 'restrict_violation';
end $$;

create function refuse_emptying() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are appended only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger indicator_target_append_only before update or delete on indicator_target for each row execute function refuse_rewriting();
create trigger indicator_target_no_truncate before truncate on indicator_target for each statement execute function refuse_emptying();
create trigger result_version_append_only before update or delete on result_version for each row execute function refuse_rewriting();
create trigger result_version_no_truncate before truncate on result_version for each statement execute function refuse_emptying();

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'Audit rows are appended, never changed' using errcode = 'restrict_violation';
end $$;
create trigger audit_row_append_only before update or delete on audit_row for each row execute function refuse_audit_change();

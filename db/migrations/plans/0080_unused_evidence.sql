-- A file that never stood behind any result may go; one that did, even for a moment, stays on record.
create function keep_evidence_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('nakhon.clearing', true) = 'on'
    and not exists (select 1 from evidence_link where evidence_link.file_id = old.id)
  then
    return old;
  end if;
  raise exception 'Rows of % are appended only', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger evidence_file_append_only on evidence_file;
create trigger evidence_file_append_only before update or delete on evidence_file for each row execute function keep_evidence_file();

-- Files that stand behind results. The bytes lie in the file store under their SHA-256; here is what is known of them.
create table evidence_file (
  id uuid not null primary key,
  sha256 text not null,
  name text not null,
  media_type text not null,
  bytes int not null,
  agency_code text not null,
  uploaded_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  source text not null,
  constraint evidence_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint evidence_file_bytes check (bytes > 0)
);
-- The same file sent twice is one: an upload whose answer was lost can be sent again.
create unique index evidence_file_same on evidence_file (agency_code, sha256, name);

create index evidence_file_of_account on evidence_file (account_id, uploaded_at);

-- A file may stand behind several cells. Taking it away is recorded, not forgotten.
create table evidence_link (
  id uuid not null primary key,
  file_id uuid not null constraint evidence_link_file references evidence_file (id),
  indicator_id uuid not null constraint evidence_link_indicator references indicator (id),
  fiscal_year int not null,
  quarter int not null,
  linked_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  unlinked_at timestamptz(3) null,
  unlinked_account_id uuid null,
  unlinked_actor text null,
  source text not null,
  constraint evidence_link_quarter check (quarter >= 1 and quarter <= 4),
  constraint evidence_link_removal check ((unlinked_at is null) = (unlinked_actor is null))
);
create unique index evidence_link_now on evidence_link (fiscal_year, quarter, indicator_id, file_id) where unlinked_at is null;
create index evidence_link_of_file on evidence_link (file_id);
create index evidence_link_of_indicator on evidence_link (indicator_id);

create trigger evidence_file_append_only before update or delete on evidence_file for each row execute function refuse_rewriting();

-- Only the removal may be added, once.
create function keep_evidence_link() returns trigger language plpgsql as $$
begin
  if old.unlinked_at is null and new.unlinked_at is not null
    and (new.id, new.file_id, new.indicator_id, new.fiscal_year, new.quarter, new.linked_at, new.account_id, new.actor, new.source)
      is not distinct from (old.id, old.file_id, old.indicator_id, old.fiscal_year, old.quarter, old.linked_at, old.account_id, old.actor, old.source)
  then
    return new;
  end if;
  raise exception 'Rows of % are appended only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger evidence_link_kept before update on evidence_link for each row execute function keep_evidence_link();
create trigger evidence_link_append_only before delete on evidence_link for each row execute function refuse_rewriting();

-- Tokens for programs: of an account, with the account's roles cut down to `scopes`, until a day that is always set.
create table api_token (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  token_hash text not null,
  hint text not null,
  scopes text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3) null,
  revoked_at timestamptz(3) null,
  primary key (id)
);
create index api_token_account on api_token (account_id, created_at);
alter table api_token add constraint api_token_token_hash_unique unique (token_hash);
alter table api_token add constraint api_token_account_id_foreign foreign key (account_id) references account (id);

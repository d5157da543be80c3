-- What the board of repairs counts of those handed over: by section, device model and officer, for each agency, month, kind and source.
-- Sums and a histogram of whole minutes follow every statement that writes a ticket, so that they hold whatever wrote it.
set local statement_timeout = 0;

-- Known of a ticket from other rows: since when it is known to have come back under guarantee, and what its agency answered.
alter table repair_ticket
  add column returned_at timestamptz(3) null,
  add column score int null,
  add column scored_at timestamptz(3) null;

update repair_ticket ticket set returned_at = again.known_at
from (
  select guarantee_of, min(greatest(received_at, received_recorded_at)) as known_at from repair_ticket
  where guarantee_of is not null and state <> 'CANCELLED' group by 1) again
where again.guarantee_of = ticket.id;
update repair_ticket ticket set score = answer.score, scored_at = answer.answered_at from satisfaction_answer answer where answer.ticket_id = ticket.id;

-- Learned after the hand-over: an "as of" before that takes it out of the sums again.
create index repair_ticket_returned on repair_ticket (returned_at) where returned_at is not null;
create index repair_ticket_scored on repair_ticket (scored_at) where scored_at is not null;

create table repair_measure (
  dimension text not null,
  member text not null,
  agency_code text not null,
  month date not null,
  kind text not null,
  source text not null,
  completed int not null,
  with_standard int not null,
  within_standard int not null,
  first_time int not null,
  returned int not null,
  answers int not null,
  score_sum int not null,
  satisfied int not null,
  primary key (dimension, month, member, agency_code, kind, source)
);

create table repair_measure_bin (
  dimension text not null,
  member text not null,
  agency_code text not null,
  month date not null,
  kind text not null,
  source text not null,
  minutes int not null,
  count int not null,
  primary key (dimension, month, member, agency_code, kind, source, minutes)
);

-- A ticket that was handed over, counted (1) or taken out again (-1).
create type measured_ticket as (
  agency_code text, section text, model text, officer_id uuid, kind text, source text, handed_over_at timestamptz, minutes int,
  within_standard boolean, returned boolean, failed_checks int, score int, sign int);

create function count_measured(measured measured_ticket[]) returns void language plpgsql as $$
begin
  if cardinality(measured) = 0 then return; end if;
  insert into repair_measure as m (dimension, member, agency_code, month, kind, source, completed, with_standard, within_standard, first_time, returned,
    answers, score_sum, satisfied)
  select dimension, member, agency_code, date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date, kind, source, sum(sign),
    coalesce(sum(sign) filter (where within_standard is not null), 0), coalesce(sum(sign) filter (where within_standard), 0),
    coalesce(sum(sign) filter (where failed_checks = 0 and not returned), 0), coalesce(sum(sign) filter (where returned), 0),
    coalesce(sum(sign) filter (where score is not null), 0), coalesce(sum(sign * score), 0), coalesce(sum(sign) filter (where score >= 4), 0)
  from unnest(measured) cross join lateral (values ('SECTION', section), ('MODEL', model), ('OFFICER', officer_id::text)) each (dimension, member)
  where member is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict (dimension, month, member, agency_code, kind, source) do update
  set completed = m.completed + excluded.completed, with_standard = m.with_standard + excluded.with_standard,
    within_standard = m.within_standard + excluded.within_standard, first_time = m.first_time + excluded.first_time,
    returned = m.returned + excluded.returned, answers = m.answers + excluded.answers, score_sum = m.score_sum + excluded.score_sum,
    satisfied = m.satisfied + excluded.satisfied;
  insert into repair_measure_bin as b (dimension, member, agency_code, month, kind, source, minutes, count)
  select dimension, member, agency_code, date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date, kind, source, minutes, sum(sign)
  from unnest(measured) cross join lateral (values ('SECTION', section), ('MODEL', model), ('OFFICER', officer_id::text)) each (dimension, member)
  where member is not null group by 1, 2, 3, 4, 5, 6, 7 having sum(sign) <> 0 order by 1, 2, 3, 4, 5, 6, 7
  on conflict (dimension, month, member, agency_code, kind, source, minutes) do update set count = b.count + excluded.count;
  if exists (select 1 from unnest(measured) where sign < 0) then
    delete from repair_measure m using (
      select distinct date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date as month, agency_code from unnest(measured) where sign < 0) gone
    where m.month = gone.month and m.agency_code = gone.agency_code and m.dimension in ('SECTION', 'MODEL', 'OFFICER') and m.completed = 0;
    delete from repair_measure_bin b using (
      select distinct dimension, member, date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date as month, agency_code, minutes
      from unnest(measured) cross join lateral (values ('SECTION', section), ('MODEL', model), ('OFFICER', officer_id::text)) each (dimension, member)
      where sign < 0 and member is not null) gone
    where (b.dimension, b.month, b.member, b.agency_code) = (gone.dimension, gone.month, gone.member, gone.agency_code)
      and b.minutes = gone.minutes and b.count = 0;
  end if;
end $$;

-- Citizens' reports are nobody's of the division, and have no section.
create function repair_measures_added() returns trigger language plpgsql as $$
begin
  perform count_measured(array(
    select row(t.agency_code, t.section, d.brand || ' ' || d.model, t.officer_id, t.kind, t.source, t.handed_over_at, t.turnaround_minutes,
      t.within_standard, t.returned_at is not null, t.failed_checks, t.score, 1)::measured_ticket
    from added t left join device d on d.id = t.device_id where t.handed_over_at is not null and t.section is not null));
  if exists (select 1 from added where guarantee_of is not null) then
    perform came_back(array(select guarantee_of from added where guarantee_of is not null));
  end if;
  return null;
end $$;

create function repair_measures_removed() returns trigger language plpgsql as $$
begin
  perform count_measured(array(
    select row(t.agency_code, t.section, d.brand || ' ' || d.model, t.officer_id, t.kind, t.source, t.handed_over_at, t.turnaround_minutes,
      t.within_standard, t.returned_at is not null, t.failed_checks, t.score, -1)::measured_ticket
    from taken t left join device d on d.id = t.device_id where t.handed_over_at is not null and t.section is not null));
  if exists (select 1 from taken where guarantee_of is not null) then
    perform came_back(array(select guarantee_of from taken where guarantee_of is not null));
  end if;
  return null;
end $$;

-- Most changes of a ticket touch nothing that is counted.
create function repair_measures_changed() returns trigger language plpgsql as $$
begin
  perform count_measured(array(
    select row(t.agency_code, t.section, d.brand || ' ' || d.model, t.officer_id, t.kind, t.source, t.handed_over_at, t.turnaround_minutes,
      t.within_standard, t.returned_at is not null, t.failed_checks, t.score, t.sign)::measured_ticket
    from (
      select n.id from added n join taken o on o.id = n.id
      where (n.handed_over_at is not null or o.handed_over_at is not null)
        and (n.agency_code, n.section, n.device_id, n.officer_id, n.kind, n.source, n.handed_over_at, n.turnaround_minutes, n.within_standard,
          n.returned_at is null, n.failed_checks, n.score)
        is distinct from (o.agency_code, o.section, o.device_id, o.officer_id, o.kind, o.source, o.handed_over_at, o.turnaround_minutes,
          o.within_standard, o.returned_at is null, o.failed_checks, o.score)) changed
    join (select *, -1 as sign from taken union all select *, 1 as sign from added) t on t.id = changed.id
    left join device d on d.id = t.device_id where t.handed_over_at is not null and t.section is not null));
  if exists (select 1 from added where guarantee_of is not null) or exists (select 1 from taken where guarantee_of is not null) then
    perform came_back(array(
      select unnest(array[n.guarantee_of, o.guarantee_of]) from added n join taken o on o.id = n.id
      where (n.guarantee_of, n.state = 'CANCELLED', n.received_at, n.received_recorded_at)
        is distinct from (o.guarantee_of, o.state = 'CANCELLED', o.received_at, o.received_recorded_at)));
  end if;
  return null;
end $$;

-- A repair came back when a ticket under its guarantee was opened and not cancelled.
create function came_back(earlier uuid[]) returns void language plpgsql as $$
begin
  if cardinality(earlier) = 0 then return; end if;
  update repair_ticket t set returned_at = again.known_at
  from (
    select e.id, min(greatest(c.received_at, c.received_recorded_at)) as known_at
    from (select distinct unnest(earlier) as id) e left join repair_ticket c on c.guarantee_of = e.id and c.state <> 'CANCELLED' group by 1) again
  where t.id = again.id and t.returned_at is distinct from again.known_at;
end $$;

create trigger repair_ticket_measures_insert after insert on repair_ticket referencing new table as added
  for each statement execute function repair_measures_added();
create trigger repair_ticket_measures_update after update on repair_ticket referencing new table as added old table as taken
  for each statement execute function repair_measures_changed();
create trigger repair_ticket_measures_delete after delete on repair_ticket referencing old table as taken
  for each statement execute function repair_measures_removed();

create function satisfaction_on_ticket() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    update repair_ticket t set score = null, scored_at = null from gone where t.id = gone.ticket_id;
  else
    update repair_ticket t set score = given.score, scored_at = given.answered_at from given where t.id = given.ticket_id;
  end if;
  return null;
end $$;
create trigger satisfaction_answer_insert after insert on satisfaction_answer referencing new table as given
  for each statement execute function satisfaction_on_ticket();
create trigger satisfaction_answer_update after update on satisfaction_answer referencing new table as given
  for each statement execute function satisfaction_on_ticket();
create trigger satisfaction_answer_delete after delete on satisfaction_answer referencing old table as gone
  for each statement execute function satisfaction_on_ticket();

-- A device whose brand or model is set right takes its repairs along.
create function repair_measures_of_model() returns trigger language plpgsql as $$
begin
  perform count_measured(array(
    select row(t.agency_code, null, each.model, null, t.kind, t.source, t.handed_over_at, t.turnaround_minutes,
      t.within_standard, t.returned_at is not null, t.failed_checks, t.score, each.sign)::measured_ticket
    from repair_ticket t cross join (values (old.brand || ' ' || old.model, -1), (new.brand || ' ' || new.model, 1)) each (model, sign)
    where t.device_id = new.id and t.handed_over_at is not null and t.section is not null));
  return null;
end $$;
create trigger device_model_measures after update of brand, model on device for each row
  when ((old.brand, old.model) is distinct from (new.brand, new.model)) execute function repair_measures_of_model();

-- Counts all anew, month by month.
create function refill_repair_measures() returns void language plpgsql as $$
declare
  each_month date;
begin
  delete from repair_measure;
  delete from repair_measure_bin;
  for each_month in
    select distinct date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date from repair_ticket where handed_over_at is not null and section is not null
  loop
    perform count_measured(array(
      select row(t.agency_code, t.section, d.brand || ' ' || d.model, t.officer_id, t.kind, t.source, t.handed_over_at, t.turnaround_minutes,
        t.within_standard, t.returned_at is not null, t.failed_checks, t.score, 1)::measured_ticket
      from repair_ticket t left join device d on d.id = t.device_id
      where t.section is not null and t.handed_over_at >= each_month::timestamp at time zone 'Asia/Bangkok'
        and t.handed_over_at < (each_month + interval '1 month') at time zone 'Asia/Bangkok'));
  end loop;
end $$;
select refill_repair_measures();

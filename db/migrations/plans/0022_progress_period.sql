-- When the progress of a month is taken; month 1 is October. Rows can be moved, so they are data.
create table progress_period (
  fiscal_year int not null,
  month int not null,
  opens_on date not null,
  due_on date not null,
  closes_on date not null,
  primary key (fiscal_year, month),
  constraint progress_period_month check (month >= 1 and month <= 12),
  constraint progress_period_order check (opens_on <= due_on and due_on <= closes_on)
);

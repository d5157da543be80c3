-- An indicator that was retired is asked for no more in quarters that begin later; targets set for them before stay on record.
create function is_in_force(retired_at timestamptz, fiscal_year int, quarter int) returns boolean language sql stable parallel safe as $$
  select retired_at is null
    or retired_at >= (make_date(fiscal_year - 544, 10, 1) + make_interval(months => (quarter - 1) * 3)) at time zone 'Asia/Bangkok'
$$;

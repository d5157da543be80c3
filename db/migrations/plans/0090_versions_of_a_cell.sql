-- The versions of an indicator, down to the single one. With the indicator alone, the planner took this index to find one version of a cell
-- and read all of its versions for it: a cell that is saved as it is typed has many.
drop index result_version_of_indicator;
create index result_version_of_indicator on result_version (indicator_id, fiscal_year, quarter, version);

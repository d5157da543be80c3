-- The newest record of each post is read from the index alone, in its order: sorting all of them was the dearest part of the overview.
drop index occupancy_latest;
create index occupancy_newest on occupancy (position_id, occurred_on desc, recorded_at desc, id desc) include (filled, source);

alter table draft_tally add column both_kinds integer not null default 0;

alter table draft_tally add column last_syntax integer not null default 0;

alter table draft_tally add column last_names integer not null default 0;

alter table draft_tally add column last_both_kinds integer not null default 0;

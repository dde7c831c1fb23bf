alter table generation add column coverage double precision not null default 0;

alter table generation add column qd_score double precision not null default 0;

alter table generation add column behaviour_distance double precision not null default 0;

alter table generation add column structure_distance double precision not null default 0;

create table archived_policy (
  cell_column integer not null,
  cell_row integer not null,
  policy_name varchar(200) not null,
  policy_text text not null,
  score double precision not null,
  first_axis double precision not null,
  second_axis double precision not null,
  generation integer not null,
  change text not null,
  primary key (cell_column, cell_row)
);

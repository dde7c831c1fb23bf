create table held_out_objective (
  generation integer primary key,
  pairs integer not null,
  sum double precision not null,
  squares double precision not null
);

create table held_out_mean (
  generation integer not null,
  number integer not null,
  name varchar(200) not null,
  value double precision not null,
  primary key (generation, number)
);

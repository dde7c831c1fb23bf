alter table generation add column lead_sum double precision not null default 0;

alter table generation add column lead_squares double precision not null default 0;

create table training_score (
  generation integer not null,
  opponent_number integer not null,
  opponent varchar(200) not null,
  wins integer not null,
  draws integer not null,
  losses integer not null,
  pairs_0 integer not null,
  pairs_half integer not null,
  pairs_1 integer not null,
  pairs_1_and_half integer not null,
  pairs_2 integer not null,
  primary key (generation, opponent_number)
);

create table tree_evidence (
  generation integer primary key,
  agent_seconds double precision not null,
  occurrences text not null
);

create table node_evidence (
  generation integer not null,
  node integer not null,
  depth integer not null,
  line integer not null,
  source text not null,
  ticks bigint not null,
  starts bigint not null,
  successes bigint not null,
  failures bigint not null,
  cancellations bigint not null,
  takeovers bigint not null,
  occurred text not null,
  primary key (generation, node)
);

create table rating (
  generation integer not null,
  aspect varchar(40) not null,
  points integer not null,
  reason text not null,
  primary key (generation, aspect)
);

create table advice (
  generation integer not null,
  number integer not null,
  sentence text not null,
  primary key (generation, number)
);

create table session (
  number integer primary key,
  command text not null,
  java varchar(100) not null,
  system varchar(100) not null,
  threads integer not null,
  begun varchar(40) not null,
  seconds double precision not null
);

create table illustration (
  number integer primary key,
  generation integer not null,
  subject text not null,
  outcome text not null,
  png text not null
);

create table setting (
  name varchar(200) primary key,
  value text not null
);

create table played_match (
  game_id varchar(200) not null,
  seed bigint not null,
  first_policy varchar(16) not null,
  second_policy varchar(16) not null,
  ticks integer not null,
  end_reason varchar(20) not null,
  fingerprint bigint not null,
  first_score double precision not null,
  second_score double precision not null,
  first_metrics text not null,
  second_metrics text not null,
  primary key (game_id, seed, first_policy, second_policy)
);

create table generation (
  number integer primary key,
  candidates integer not null,
  best_difference double precision not null,
  tested integer not null,
  promoted boolean not null,
  change text not null,
  log_likelihood_ratio double precision not null,
  tested_pairs integer not null,
  matches_so_far bigint not null
);

create table incumbent (
  generation integer primary key,
  policy_name varchar(200) not null,
  policy_text text not null,
  change text not null,
  feedback text not null
);

create table held_out (
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

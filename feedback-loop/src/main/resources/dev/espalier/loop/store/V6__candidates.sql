create table candidate (
  generation integer not null,
  number integer not null,
  policy_id varchar(64) not null,
  policy_text text not null,
  change text not null,
  duplicate boolean not null,
  screening_pairs integer not null,
  screening_lead double precision not null,
  tested boolean not null,
  promoted boolean not null,
  primary key (generation, number)
);

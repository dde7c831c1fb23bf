alter table candidate add column dropped text;

create table smoke_check (
  policy_id varchar(64) primary key,
  reason text not null
);

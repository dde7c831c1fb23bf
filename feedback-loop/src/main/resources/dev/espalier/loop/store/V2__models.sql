create table exchange (
  number integer primary key,
  request_hash varchar(64) not null,
  ordinal integer not null,
  purpose varchar(40) not null,
  model varchar(200) not null,
  attempts integer not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  cost_nano_dollars bigint,
  line text not null,
  unique (request_hash, ordinal)
);

create table draft_tally (
  model varchar(200) primary key,
  asked integer not null,
  syntax integer not null,
  names integer not null,
  valid integer not null,
  mended integer not null,
  repaired integer not null,
  refused integer not null
);

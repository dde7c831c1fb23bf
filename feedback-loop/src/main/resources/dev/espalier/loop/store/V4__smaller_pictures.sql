alter table illustration rename column png to jpeg;

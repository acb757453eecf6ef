-- What a model file looked like when it last came with a version of Mushjul.
create table mushjul.shipped_model (
  name text primary key,
  hash text not null
);

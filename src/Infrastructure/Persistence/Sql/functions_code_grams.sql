-- Codes are found by any three characters in a row: people read out the last three. Pieces of a code are still longer than those of a name.
create or replace function enterprise_grams(name text, uscc text) returns text[]
    language plpgsql immutable strict parallel safe as
$$
begin
    return public.ngrams(name, 1) || public.ngrams(name, 2) || public.ngrams(uscc, 3);
end
$$;

-- What was generated is generated again; the index is built once over all rows.
alter table enterprises drop column search_grams;
alter table enterprises add column search_grams text[] generated always as (enterprise_grams(name, uscc)) stored;
create index ix_enterprises_search_grams on enterprises using gin (search_grams);

-- A restore of a backup runs without a search path: what a generated column calls must be named with its schema.
create or replace function enterprise_grams(name text, uscc text) returns text[]
    language plpgsql immutable strict parallel safe as
$$
begin
    return public.ngrams(name, 1) || public.ngrams(name, 2) || public.ngrams(uscc, 4);
end
$$;

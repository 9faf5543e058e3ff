-- What generated columns are computed by. Immutable: a change needs the columns made again.

-- All pieces of the text of the given length, small letters: ngrams('坪山区', 2) = {坪山,山区}.
-- plpgsql, because the same in one select takes twice as long on each row of an import.
create function ngrams(value text, size int) returns text[]
    language plpgsql immutable strict parallel safe as
$$
declare
    grams   text[] := '{}';
    lowered text   := lower(value);
begin
    for i in 1..length(lowered) - size + 1
        loop
            grams := grams || substr(lowered, i, size);
        end loop;
    return grams;
end
$$;

-- What an enterprise is found by: each character and each pair of characters of its name, and each four in a row of its code.
-- Pieces of a code are longer than those of a name, so the two never meet.
create function enterprise_grams(name text, uscc text) returns text[]
    language plpgsql immutable strict parallel safe as
$$
begin
    return ngrams(name, 1) || ngrams(name, 2) || ngrams(uscc, 4);
end
$$;

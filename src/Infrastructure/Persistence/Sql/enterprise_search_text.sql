-- The names of the register and its former names in the form in which they are compared; what is generated from them is generated again, and the index built once over all rows.
alter table enterprises drop column search_grams;

update enterprises
set search_text = concat_ws(E'\n', compared_name(name), (select string_agg(distinct compared_name(former ->> 'name'), E'\n') from jsonb_array_elements(past -> 'names') as former));

alter table enterprises add column search_grams text[] generated always as (enterprise_grams(search_text, uscc)) stored;
create index ix_enterprises_search_grams on enterprises using gin (search_grams);
drop function compared_name(text);

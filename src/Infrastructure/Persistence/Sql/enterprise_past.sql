-- What the history says of former names and colours becomes a part of the file; where an enterprise was before was not kept with its street.
with told as (
    select (e.payload ->> 'enterpriseId')::uuid as id, (e.at at time zone 'Asia/Shanghai')::date as day, e.at, e.actor, c.value ->> 'field' as field, c.value ->> 'from' as former, c.value ->> 'to' as later
    from events as e cross join jsonb_array_elements(e.payload -> 'changes') as c
    where e.kind = 'enterprise.amended' and c.value ->> 'field' in ('name', 'riskColour')
), names as (
    select id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', former, 'from', since, 'until', day)) order by at) as list
    from (select *, lag(day) over (partition by id order by at) as since from told where field = 'name') as each group by id
), colours as (
    select id, jsonb_agg(jsonb_build_object('from', lower(former), 'to', lower(later), 'on', day, 'by', actor) order by at) as list from told where field = 'riskColour' group by id
)
update enterprises as e
set past = jsonb_build_object('names', coalesce(names.list, '[]'), 'places', '[]'::jsonb, 'colours', coalesce(colours.list, '[]'))
from (select distinct id from told) as changed left join names using (id) left join colours using (id)
where e.id = changed.id;

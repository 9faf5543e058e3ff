-- Lines that stand and name items keep them as they are published now; whatever becomes of the items later, what was filed is checked.
update filing_lines line set items = named.items
from (
    select each.id, jsonb_agg(jsonb_build_object('itemId', item.id, 'itemVersion', item.version, 'code', item.code, 'name', item.name, 'points', to_jsonb(item.points)) order by item.code) as items
    from filing_lines each join supervision_items item on item.id = any(each.item_ids)
    where each.status in ('Registered', 'Dispatched', 'Executed')
    group by each.id
) named
where named.id = line.id;

-- When a part last changed was not kept: at the latest with its visit.
update participations part set version = inspection.version from inspections inspection where inspection.id = part.inspection_id;

update checklist_entries entry set item_version = item.version from supervision_items item where item.id = entry.item_id;

update recheck_hazards set open = passed is null;

-- What was kept as finished sentences becomes events that say them still. Who may read them is what today's kinds say of themselves.
insert into events (id, at, kind, actor_kind, actor_id, actor, department, audience, body, payload)
select h.id, h.at, h.kind,
       case when h.department is null and h.actor = '系统' then 'System' else 'Person' end,
       null, h.actor, h.department,
       case
           when h.kind like 'enterprise.%' or h.hazard_id is not null
               or h.kind in ('inspection.notified', 'inspection.checked-in', 'inspection.findings', 'inspection.closed', 'recheck.planned', 'recheck.recorded')
               or (h.kind = 'inspection.cancelled' and i.announced) then 'Enterprise'
           when h.kind in ('filing.drafted', 'filing.amended', 'filing.submitted', 'filing.returned', 'officer.renewed')
               or (h.kind in ('filing.withdrawn', 'filing.line.withdrawn') and f.number is null) then 'Body'
           else 'Staff'
       end,
       coalesce(f.body, split_part(h.department, '-', 1)),
       jsonb_build_object('sentence', h.sentence)
from history h
         left join filings f on f.id = h.filing_id
         left join inspections i on i.id = h.inspection_id;

insert into event_subjects (event_id, kind, subject_id, at)
select h.id, s.kind, s.id, h.at
from history h
         cross join lateral (values ('Enterprise', h.enterprise_id), ('Filing', h.filing_id), ('Inspection', h.inspection_id), ('Hazard', h.hazard_id)) as s (kind, id)
where s.id is not null;

-- An event is written once, like the audit trail.
create trigger events_are_final before update or delete on events for each row execute function refuse_change();
create trigger events_are_not_emptied before truncate on events for each statement execute function refuse_change();
create trigger event_subjects_are_final before update or delete on event_subjects for each row execute function refuse_change();
create trigger event_subjects_are_not_emptied before truncate on event_subjects for each statement execute function refuse_change();

-- Files of hazards and of exemptions, named until now in the records themselves, get their links. What a record names without there being such a file is left out.
insert into attachment_links (id, attachment_id, owner_kind, owner_id, purpose, linked_by, linked_at)
select gen_random_uuid(), file.id, 'Hazard', hazard.id, 'Rectification', file.uploaded_by, coalesce(hazard.rectified_at, file.uploaded_at)
from hazards hazard
cross join lateral (select distinct unnest(hazard.attachment_ids) as id) named
join attachments file on file.id = named.id;

insert into attachment_links (id, attachment_id, owner_kind, owner_id, purpose, linked_by, linked_at)
select gen_random_uuid(), file.id, 'Filing', named.filing_id, 'Exemption', file.uploaded_by, file.uploaded_at
from (select distinct filing_id, exemption_attachment_id as id from filing_lines where exemption_attachment_id is not null) named
join attachments file on file.id = named.id;

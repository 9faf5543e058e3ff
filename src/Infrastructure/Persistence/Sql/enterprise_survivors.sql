-- What is written for an enterprise whose file has been merged belongs to the survivor, even where the writer did not know of the merge yet: it waits for a merge that is under way (which holds the row FOR UPDATE) and follows it.
create function lead_to_survivor() returns trigger
    language plpgsql as
$$
declare
    survivor uuid;
begin
    while new.enterprise_id is not null
        loop
            select merged_into_id into survivor from public.enterprises where id = new.enterprise_id for key share;
            exit when survivor is null;
            new.enterprise_id := survivor;
        end loop;
    return new;
end
$$;

do
$$
    declare
        held text;
    begin
        foreach held in array array ['inspections', 'filing_lines', 'joint_visits', 'hazards', 'rechecks', 'annual_plan_rows', 'joint_slots', 'external_visits', 'spared_visits', 'exemption_reviews', 'companion_invitations', 'AspNetUsers']
            loop
                execute format('create trigger lead_to_survivor before insert or update of enterprise_id on %I for each row execute function lead_to_survivor()', held);
            end loop;
    end
$$;

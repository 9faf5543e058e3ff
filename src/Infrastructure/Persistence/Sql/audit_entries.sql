-- The audit trail is written once. The table's owner could lift the trigger, so the application's role in production owns no table (deploy/).
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entries_are_final before update or delete on audit_entries for each row execute function refuse_change();
create trigger audit_entries_are_not_emptied before truncate on audit_entries for each statement execute function refuse_change();
create trigger history_is_final before update or delete on history for each row execute function refuse_change();

-- Wakes the dispatchers, and the streams of messages, once the transaction is committed; several notices of one transaction are one.
create function wake_outbox() returns trigger language plpgsql as $$
begin
    perform pg_notify('supervision_outbox', '');
    return null;
end $$;

create trigger outbox_wakes after insert on outbox_deliveries
    for each statement execute function wake_outbox();

create function wake_notified() returns trigger language plpgsql as $$
begin
    perform pg_notify('supervision_notifications', account::text) from (select distinct account_id as account from changed) as accounts;
    return null;
end $$;

create trigger notified_wakes after insert on notifications
    referencing new table as changed for each statement execute function wake_notified();

create trigger read_wakes after update on notifications
    referencing new table as changed for each statement execute function wake_notified();

-- A published edition of the one table is never changed.
create trigger catalogues_are_final before update or delete on catalogues for each row execute function refuse_change();

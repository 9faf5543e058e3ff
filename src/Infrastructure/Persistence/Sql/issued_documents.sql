-- What was issued is never changed: neither a document nor the edition that it belongs to.
create trigger issued_documents_are_final before update or delete on issued_documents for each row execute function refuse_change();
create trigger manuals_are_final before update or delete on manuals for each row execute function refuse_change();

const DIALOG = ':is(.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open)'

/** For `afterOpenChange` of a dialog that is opened to type into: a field's own `autoFocus` comes before the dialog is in the page. */
export function focusField(open: boolean) {
  if (open) document.querySelector<HTMLElement>(`${DIALOG} :is(input, textarea):not(:disabled)`)?.focus()
}

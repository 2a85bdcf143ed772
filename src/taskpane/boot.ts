/** What the static page says when the pane cannot be drawn: the words stand in the page, in both languages. */
export type BootMessage = 'late' | 'outside' | 'old' | 'broken';

/** `report` is for «broken» alone. Nothing happens when the pane has already taken the boot screen's place. */
export const tellBoot = (page: Document, message: BootMessage, report = ''): void => {
  const boot = page.getElementById('boot');
  if (!boot) return;
  for (const part of boot.querySelectorAll<HTMLElement>('#loading, [role=alert]')) part.hidden = part.id !== message;
  const details = page.getElementById('boot-report');
  if (details instanceof HTMLTextAreaElement) details.value = report;
};

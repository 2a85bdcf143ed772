/** What the static page says when the pane cannot be drawn: the words stand in the page, in both languages. */
export type BootMessage = 'late' | 'unreachable' | 'outside' | 'old' | 'broken';

/** `report` is for «broken» alone. Nothing happens when the pane has already taken the boot screen's place. */
export const tellBoot = (page: Document, message: BootMessage, report = ''): void => {
  const boot = page.getElementById('boot');
  if (!boot) return;
  for (const part of boot.querySelectorAll<HTMLElement>('#loading, [role=alert]')) part.hidden = part.id !== message;
  const details = page.getElementById('boot-report');
  if (details instanceof HTMLTextAreaElement) details.value = report;
};

/** Excel has answered: if it goes on being slow from here, it is the server that does not. */
export const expectServer = (page: Document): void => {
  const boot = page.getElementById('boot');
  if (boot) boot.dataset.awaits = 'server';
};

/** What is to be said of a pane that has been loading for too long. */
export const lateMessage = (page: Document): BootMessage => (page.getElementById('boot')?.dataset.awaits === 'server' ? 'unreachable' : 'late');

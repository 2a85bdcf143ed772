/** @jest-environment jsdom */
import { createSession } from '../../src/taskpane/model/session';
import { tellStrayErrors } from '../../src/taskpane/stray';
import { fakes } from './fakeUseCases';

const from = (origin: string): Error => Object.assign(new TypeError('МБОУ «СОШ № 1»'), { stack: `TypeError: МБОУ\n    at run (${origin}/taskpane.js:1:2)` });

const session = createSession(fakes().useCases);
tellStrayErrors(window, session);

const rejection = (reason: unknown): Event => Object.assign(new Event('unhandledrejection'), { reason });

describe('a mistake outside of any call', () => {
  it('is not told as ours when it is in another’s script, or no error at all', () => {
    window.dispatchEvent(rejection(from('https://elsewhere.example')));
    window.dispatchEvent(new ErrorEvent('error', { error: null, message: 'ResizeObserver loop completed' }));
    expect(session.state().failure).toBeNull();
  });

  it('of ours is told with a report that holds nothing of the workbook', () => {
    window.dispatchEvent(rejection(from(window.location.origin)));
    expect(session.state().failure).toMatchObject({ of: 'other', fault: { kind: 'crash', report: expect.stringContaining('taskpane.js:1:2') } });
    expect(JSON.stringify(session.state().failure)).not.toContain('СОШ');
  });
});

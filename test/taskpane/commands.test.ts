import { RIBBON_COMMANDS } from '../../src/app/ribbonCommands';
import { ribbonCommands } from '../../src/taskpane/commands';
import { createSession } from '../../src/taskpane/model/session';
import { EDITING, fakes } from './fakeUseCases';

const officeWith = (showAsTaskpane: () => Promise<void>): void => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } }, addin: { showAsTaskpane } } });
};

const eventOf = () => {
  const completed = jest.fn();
  return { event: { completed } as unknown as Office.AddinCommands.Event, completed };
};

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('a ribbon command', () => {
  it('exists for every button of the ribbon', () => {
    expect(Object.keys(ribbonCommands(createSession(fakes().useCases))).sort()).toEqual([...RIBBON_COMMANDS].sort());
  });

  it('opens the pane, computes, leaves the result there, and tells Excel that it is done', async () => {
    const show = jest.fn(async () => undefined);
    officeWith(show);
    const session = createSession(fakes().useCases);
    const { event, completed } = eventOf();
    await ribbonCommands(session).computeFromRibbon(event);
    expect(show).toHaveBeenCalledTimes(1);
    expect(session.state()).toMatchObject({ computed: { written: [{}, {}] }, view: 'results', notice: { kind: 'ribbonComputed' } });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('checks, brings the answer into view, and tells Excel that it is done', async () => {
    officeWith(async () => undefined);
    const session = createSession(fakes().useCases);
    session.dispatch({ type: 'viewed', view: 'functions' });
    const { event, completed } = eventOf();
    await ribbonCommands(session).checkFromRibbon(event);
    expect(session.state()).toMatchObject({ view: 'path', step: 'check', notice: { kind: 'ribbonChecked' } });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('has no good news of a computing that failed', async () => {
    officeWith(async () => undefined);
    const session = createSession(fakes({ compute: async () => EDITING }).useCases);
    await ribbonCommands(session).computeFromRibbon(eventOf().event);
    expect(session.state()).toMatchObject({ notice: null, failure: { of: 'compute' } });
  });

  it('tells Excel that it is done when the workbook could not be read', async () => {
    officeWith(async () => undefined);
    const session = createSession(fakes({ check: async () => EDITING }).useCases);
    const { event, completed } = eventOf();
    await ribbonCommands(session).checkFromRibbon(event);
    expect(session.state().failure).not.toBeNull();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('computes and tells Excel that it is done even when the pane cannot be shown', async () => {
    officeWith(async () => {
      throw new Error('no pane');
    });
    const session = createSession(fakes().useCases);
    const { event, completed } = eventOf();
    await ribbonCommands(session).computeFromRibbon(event);
    expect(session.state().computed).not.toBeNull();
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

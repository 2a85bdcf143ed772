import { done } from '../../../src/app/problem';
import { createSession } from '../../../src/taskpane/model/session';
import { drivenCompute, EDITING, fakes } from '../fakeUseCases';
import { checkReport, computeReport } from '../reports';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('a session of the pane', () => {
  it('finds out the mode chosen in this workbook before its first job', async () => {
    const fake = fakes({ mode: done('plain') });
    const session = createSession(fake.useCases);
    await session.compute();
    expect(fake.computedIn).toEqual(['plain']);
    expect(session.state().mode).toBe('plain');
  });

  it('does not overwrite a mode that was chosen before the first job with the one from the workbook', async () => {
    const fake = fakes({ mode: done('plain') });
    const session = createSession(fake.useCases);
    await session.chooseMode('values');
    await session.compute();
    expect(fake.computedIn).toEqual(['values']);
    expect(fake.remembered).toEqual(['values']);
  });

  it('waits for the job under way instead of starting a second one', async () => {
    const driven = drivenCompute();
    const fake = fakes({ compute: driven.compute });
    const session = createSession(fake.useCases);
    const first = session.compute();
    const second = session.compute();
    const third = session.check();
    await settled();
    driven.finish();
    await Promise.all([first, second, third]);
    expect(fake.computedIn).toHaveLength(1);
    expect(session.state().running).toBeNull();
  });

  it('cancels a computing and keeps the results of the one before', async () => {
    const driven = drivenCompute();
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.compute();
    const before = session.state().computed;
    fake.answers.compute = driven.compute;
    const running = session.compute();
    await settled();
    driven.report({ stage: 'computing', done: 0.4 });
    session.cancel();
    expect(session.state().running).toMatchObject({ cancelling: true, progress: { stage: 'computing', done: 0.4 } });
    await running;
    expect(session.state()).toMatchObject({ running: null, cancelled: true, failure: null });
    expect(session.state().computed).toBe(before);
  });

  it('does not cancel once sheets are being written', async () => {
    const driven = drivenCompute();
    const session = createSession(fakes({ compute: driven.compute }).useCases);
    const running = session.compute();
    await settled();
    driven.report({ stage: 'writing', done: 0.7 });
    session.cancel();
    driven.finish();
    await running;
    expect(session.state().computed).not.toBeNull();
    expect(session.state().cancelled).toBe(false);
  });

  it('shows a problem of Excel and forgets it when the next job starts', async () => {
    const fake = fakes({ check: async () => EDITING });
    const session = createSession(fake.useCases);
    await session.check();
    expect(session.state().failure).toEqual({ of: 'check', fault: { kind: 'problem', problem: EDITING.problem } });
    fake.answers.check = async () => done(checkReport());
    await session.check();
    expect(session.state()).toMatchObject({ failure: null, check: { usable: true } });
  });

  it('reports a mistake of the add-in without its message, which may quote a cell', async () => {
    const fake = fakes({
      compute: async () => {
        throw new TypeError('МБОУ «СОШ № 1» is not a function');
      },
    });
    const session = createSession(fake.useCases, ['Excel 16.0, PC']);
    await session.compute();
    const fault = session.state().failure?.fault;
    expect(fault).toMatchObject({ kind: 'crash', report: expect.stringMatching(/^TypeError\nExcel 16\.0, PC\nat /) });
    expect(JSON.stringify(fault)).not.toContain('СОШ');
  });

  it('tells a part of the add-in that could not be loaded from a mistake of the add-in', async () => {
    const fake = fakes({ compute: () => Promise.reject(Object.assign(new Error('Loading chunk compute failed.'), { name: 'ChunkLoadError' })) });
    const session = createSession(fake.useCases);
    await session.compute();
    expect(session.state().failure?.fault).toEqual({ kind: 'out-of-reach' });
  });

  it('drops earlier results when the workbook has become unusable', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.compute();
    fake.answers.compute = async () => done({ ...computeReport(), check: checkReport({ usable: false, unusable: { code: 'no-schools-table' } }), assessment: null, written: [] });
    await session.compute();
    expect(session.state()).toMatchObject({ computed: null, check: { usable: false } });
  });

  it('lets a job run on when a cell cannot be shown meanwhile', async () => {
    const driven = drivenCompute();
    const session = createSession(fakes({ compute: driven.compute, show: EDITING }).useCases);
    const running = session.compute();
    await settled();
    await session.show({ sheet: 'Школы', address: 'A1' });
    expect(session.state()).toMatchObject({ running: { job: 'compute' }, failure: { of: 'show' } });
    driven.finish();
    await running;
  });
});

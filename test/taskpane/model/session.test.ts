import { done, failed } from '../../../src/app/problem';
import { createSession } from '../../../src/taskpane/model/session';
import { SHEETS, type Place, type Run } from '../../../src/taskpane/model/useCases';
import { comparison } from '../comparisons';
import { CANCELLED, drivenCompute, EDITING, fakes, SELECTED } from '../fakeUseCases';
import { checkReport, computeReport, repair } from '../reports';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const CELL: Place = { sheet: 'Результаты', address: 'C20' };

/** A call that the test ends. */
const driven = <Value>() => {
  let end: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    end = resolve;
  });
  return { promise, end: (value: Value) => end(value) };
};

describe('checking and computing', () => {
  it('take over the mode that the workbook remembers with each check', async () => {
    const fake = fakes({ check: async () => done(checkReport({ formulaMode: 'plain' })) });
    const session = createSession(fake.useCases);
    await session.check();
    await session.compute();
    expect(fake.computedIn).toEqual(['plain']);
  });

  it('compute the sheets that were chosen, all of them at first', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.compute();
    session.dispatch({ type: 'sheetsChosen', sheets: ['isbsh'] });
    await session.compute();
    expect(fake.computedWith.map(({ sheets }) => sheets)).toEqual([SHEETS, ['isbsh']]);
  });

  it('wait for the computing under way instead of starting a second job', async () => {
    const computing = drivenCompute();
    const fake = fakes({ compute: computing.compute });
    const session = createSession(fake.useCases);
    const jobs = [session.compute(), session.compute(), session.check()];
    await settled();
    computing.finish();
    await Promise.all(jobs);
    expect(fake.computedIn).toHaveLength(1);
    expect(session.state().running).toBeNull();
  });

  it('compute after the check that is under way, as a ribbon button asks while the pane is opening', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await Promise.all([session.check(), session.compute()]);
    expect(fake.computedIn).toHaveLength(1);
    expect(session.state().computed).not.toBeNull();
  });

  it('build reports in the mode of the workbook, tell what came of it, and leave her where she is', async () => {
    const fake = fakes({ check: async () => done(checkReport({ formulaMode: 'plain' })) });
    const session = createSession(fake.useCases);
    await session.check();
    session.dispatch({ type: 'stepped', step: 'reports' });
    const built = await session.build(['calendar'], ({ written }) => ({ kind: 'built', text: `${written.length}`, sheet: null }));
    expect(fake.computedWith).toEqual([{ mode: 'plain', sheets: ['calendar'] }]);
    expect(built?.prepared).toEqual([]);
    expect(session.state()).toMatchObject({ view: 'path', step: 'reports', running: null, notice: { kind: 'built', text: '2' } });
    expect(session.state().computed).toBe(built);
  });

  it('can be cancelled while reports are built, and builds nothing while something else is under way', async () => {
    const computing = drivenCompute();
    const session = createSession(fakes({ compute: computing.compute }).useCases);
    const building = session.build(['calendar'], () => null);
    expect(await session.build(['note'], () => null)).toBeNull();
    session.cancel();
    expect(await building).toBeNull();
    expect(session.state()).toMatchObject({ cancelled: 'reports', running: null });
  });

  it('wait for a change of the workbook to end', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    const writing = driven<ReturnType<typeof done<void>>>();
    const change = session.change('settings', () => writing.promise);
    const computing = session.compute();
    await settled();
    expect(fake.computedIn).toEqual([]);
    writing.end(done(undefined));
    await Promise.all([change, computing]);
    expect(fake.computedIn).toHaveLength(1);
  });

  it('cancel a computing and keep the results of the one before', async () => {
    const computing = drivenCompute();
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.compute();
    const before = session.state().computed;
    fake.answers.compute = computing.compute;
    const running = session.compute();
    await settled();
    computing.report({ stage: 'computing', done: 0.4 });
    session.cancel();
    expect(session.state().running).toMatchObject({ cancelling: true, progress: { stage: 'computing', done: 0.4 } });
    await running;
    expect(session.state()).toMatchObject({ running: null, cancelled: 'compute', failure: null });
    expect(session.state().computed).toBe(before);
  });

  it('do not cancel once sheets are being written', async () => {
    const computing = drivenCompute();
    const session = createSession(fakes({ compute: computing.compute }).useCases);
    const running = session.compute();
    await settled();
    computing.report({ stage: 'writing', done: 0.7 });
    session.cancel();
    computing.finish();
    await running;
    expect(session.state().computed).not.toBeNull();
    expect(session.state().cancelled).toBeNull();
  });

  it('show a problem of Excel and forget it when the next job starts', async () => {
    const fake = fakes({ check: async () => EDITING });
    const session = createSession(fake.useCases);
    await session.check();
    expect(session.state().failure).toEqual({ of: 'check', fault: { kind: 'problem', problem: EDITING.problem } });
    fake.answers.check = async () => done(checkReport());
    await session.check();
    expect(session.state()).toMatchObject({ failure: null, check: { usable: true } });
  });

  it('report a mistake of the add-in without its message, which may quote a cell', async () => {
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

  it('tell a part of the add-in that could not be loaded from a mistake of the add-in', async () => {
    const fake = fakes({ compute: () => Promise.reject(Object.assign(new Error('Loading chunk compute failed.'), { name: 'ChunkLoadError' })) });
    const session = createSession(fake.useCases);
    await session.compute();
    expect(session.state().failure?.fault).toEqual({ kind: 'out-of-reach' });
  });

  it('drop earlier results when the workbook has become unusable, and show why', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.compute();
    expect(session.state().view).toBe('results');
    fake.answers.compute = async () => done({ ...computeReport(), check: checkReport({ usable: false, unusable: { code: 'no-schools-table' } }), assessment: null, written: [] });
    await session.compute();
    expect(session.state()).toMatchObject({ computed: null, check: { usable: false }, view: 'path', step: 'data' });
  });
});

describe('going to a cell', () => {
  it('remembers where the user was, and goes back there', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.show(CELL);
    expect(session.state().back).toEqual(SELECTED);
    await session.goBack();
    expect(fake.shown).toEqual([CELL, SELECTED]);
    expect(session.state().back).toBeNull();
  });

  it('goes back to where the first of several links took her away from', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.show(CELL);
    fake.answers.selection = done(CELL);
    await session.show({ sheet: 'Школы', address: 'A1' });
    expect(session.state().back).toEqual(SELECTED);
  });

  it('goes there without a way back where Excel cannot tell the selection', async () => {
    const fake = fakes({ selection: failed({ code: 'no-cell-selected', place: 'navigating', sheet: null, detail: '' }) });
    const session = createSession(fake.useCases);
    await session.show(CELL);
    expect(fake.shown).toEqual([CELL]);
    expect(session.state()).toMatchObject({ back: null, failure: null });
  });

  it('keeps the way back while a cell is being edited, and drops it when its sheet is gone', async () => {
    const fake = fakes();
    const session = createSession(fake.useCases);
    await session.show(CELL);
    fake.answers.show = EDITING;
    await session.goBack();
    expect(session.state().back).toEqual(SELECTED);
    fake.answers.show = failed({ code: 'sheet-gone', place: 'navigating', sheet: 'Школы', detail: '' });
    await session.goBack();
    expect(session.state()).toMatchObject({ back: null, failure: { of: 'show' } });
  });

  it('takes the message of a failure away when it works again', async () => {
    const fake = fakes({ show: EDITING });
    const session = createSession(fake.useCases);
    await session.show(CELL);
    expect(session.state().failure?.of).toBe('show');
    fake.answers.show = done(undefined);
    await session.show(CELL);
    expect(session.state().failure).toBeNull();
  });

  it('lets a job run on when a cell cannot be shown meanwhile', async () => {
    const computing = drivenCompute();
    const session = createSession(fakes({ compute: computing.compute, show: EDITING }).useCases);
    const running = session.compute();
    await settled();
    await session.show(CELL);
    expect(session.state()).toMatchObject({ running: { job: 'compute' }, failure: { of: 'show' } });
    computing.finish();
    await running;
  });
});

describe('a change', () => {
  it('is followed by a new check, then by its message', async () => {
    let checks = 0;
    const fake = fakes({
      check: async () => {
        checks += 1;
        return done(checkReport());
      },
    });
    const session = createSession(fake.useCases);
    const applied = await session.change('repair', (useCases) => useCases.repair(repair()), (report) => ({ kind: 'repaired', applied: report }));
    expect(checks).toBe(1);
    expect(session.state()).toMatchObject({ changing: false, notice: { kind: 'repaired', applied } });
  });

  it('does nothing while a job is under way', async () => {
    const computing = drivenCompute();
    const fake = fakes({ compute: computing.compute });
    const session = createSession(fake.useCases);
    const running = session.compute();
    expect(await session.change('repair', (useCases) => useCases.repair(repair()))).toBeNull();
    expect(fake.repaired).toEqual([]);
    computing.finish();
    await running;
  });

  it('that failed is told and reads nothing', async () => {
    let checks = 0;
    const fake = fakes({
      check: async () => {
        checks += 1;
        return done(checkReport());
      },
      repair: EDITING,
    });
    const session = createSession(fake.useCases);
    expect(await session.change('repair', (useCases) => useCases.repair(repair()))).toBeNull();
    expect(checks).toBe(0);
    expect(session.state()).toMatchObject({ changing: false, failure: { of: 'repair' } });
  });

  it('puts the mode back that could not be remembered', async () => {
    const session = createSession(fakes({ rememberMode: EDITING }).useCases);
    await session.chooseMode('values');
    expect(session.state()).toMatchObject({ mode: 'addin', failure: { of: 'remember' } });
  });
});

describe('edits of the user', () => {
  const watching = async (answers: Parameters<typeof fakes>[0] = {}) => {
    const fake = fakes(answers);
    const session = createSession(fake.useCases);
    await session.check();
    await session.watch();
    return { fake, session };
  };

  it('are told until the workbook is read again', async () => {
    const { fake, session } = await watching();
    expect(session.state()).toMatchObject({ watching: true, edited: false });
    fake.edit();
    expect(session.state().edited).toBe(true);
    await session.check();
    expect(session.state().edited).toBe(false);
  });

  it('are no failure where Excel cannot tell of them', async () => {
    const { session } = await watching({ watch: failed({ code: 'not-supported', place: 'watching', sheet: null, detail: '' }) });
    expect(session.state()).toMatchObject({ watching: false, failure: null });
  });

  it('made while it is computed are not lost: the results are older than they are', async () => {
    const computing = drivenCompute();
    const { fake, session } = await watching({ compute: computing.compute });
    const running = session.compute();
    computing.report({ stage: 'computing', done: 0.5 });
    fake.edit();
    computing.finish();
    await running;
    expect(session.state().edited).toBe(true);
  });

  it('told while the workbook is read are those that are being read', async () => {
    const computing = drivenCompute();
    const { fake, session } = await watching({ compute: computing.compute });
    const running = session.compute();
    computing.report({ stage: 'reading', done: 0.1 });
    fake.edit();
    computing.finish();
    await running;
    expect(session.state().edited).toBe(false);
  });

  it('stay unread when the job that would have read them is cancelled', async () => {
    const computing = drivenCompute();
    const { fake, session } = await watching({ compute: computing.compute });
    fake.edit();
    const running = session.compute();
    computing.finish(CANCELLED);
    await running;
    expect(session.state().edited).toBe(true);
  });
});

describe('a long thing that leaves the workbook as it is', () => {
  const collecting = (answers: Parameters<typeof fakes>[0] = {}) => {
    const fake = fakes(answers);
    const session = createSession(fake.useCases);
    return { fake, session, collect: () => session.run('collect', (useCases, run) => useCases.compareIncoming([], 2021, run)) };
  };
  const drivenCollect = () => {
    const { promise, end } = driven<ReturnType<typeof done<ReturnType<typeof comparison>>> | typeof CANCELLED>();
    let run: Run | null = null;
    return {
      end,
      run: () => run,
      compareIncoming: (_: unknown, given: Run) => {
        run = given;
        given.signal.addEventListener('abort', () => end(CANCELLED));
        return promise;
      },
    };
  };

  it('gives its report, tells how far it is, and leaves the last reading as it was', async () => {
    const driver = drivenCollect();
    const { session, collect } = collecting({ compareIncoming: driver.compareIncoming });
    await session.check();
    const before = session.state().check;
    const collected = collect();
    driver.run()?.onProgress({ stage: 'checking', done: 0.5 });
    expect(session.state().running).toMatchObject({ job: 'collect', progress: { stage: 'checking', done: 0.5 } });
    driver.end(done(comparison({ year: 2019 })));
    expect(await collected).toMatchObject({ year: 2019 });
    expect(session.state()).toMatchObject({ running: null, check: before });
  });

  it('is cancelled in words of its own', async () => {
    const { session, collect } = collecting({ compareIncoming: drivenCollect().compareIncoming });
    const collected = collect();
    session.cancel();
    expect(await collected).toBeNull();
    expect(session.state()).toMatchObject({ running: null, cancelled: 'collect', failure: null });
  });

  it('tells that it failed, and nothing is lost', async () => {
    const { session, collect } = collecting({ compareIncoming: async () => EDITING });
    expect(await collect()).toBeNull();
    expect(session.state()).toMatchObject({ running: null, failure: { of: 'collect', fault: { kind: 'problem' } } });
  });

  it('does not begin while something is under way, and what comes meanwhile waits for it', async () => {
    const driver = drivenCollect();
    const { fake, session, collect } = collecting({ compareIncoming: driver.compareIncoming });
    const collected = collect();
    expect(await collect()).toBeNull();
    const computed = session.compute();
    await settled();
    expect([fake.compared.length, fake.computedIn.length]).toEqual([1, 0]);
    driver.end(done(comparison()));
    await Promise.all([collected, computed]);
    expect(fake.computedIn).toHaveLength(1);
  });

  it('reads no edits away that are made meanwhile', async () => {
    const driver = drivenCollect();
    const { fake, session, collect } = collecting({ compareIncoming: driver.compareIncoming });
    await session.check();
    await session.watch();
    const collected = collect();
    fake.edit();
    driver.end(done(comparison()));
    await collected;
    expect(session.state().edited).toBe(true);
  });
});

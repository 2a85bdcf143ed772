import { done } from '../../../src/app/problem';
import { createSession } from '../../../src/taskpane/model/session';
import { whenFree } from '../../../src/taskpane/model/whenFree';
import { drivenCompute, fakes } from '../fakeUseCases';
import { computeReport } from '../reports';

describe('waiting for the pane to be free', () => {
  it('acts at once when nothing is under way', async () => {
    let acted = false;
    const acting = whenFree(createSession(fakes().useCases), async () => {
      acted = true;
    });
    expect(acted).toBe(true);
    await acting;
  });

  it('lets waiting changes pass one after another', async () => {
    const driven = drivenCompute();
    const fake = fakes({ compute: driven.compute });
    const session = createSession(fake.useCases);
    const computing = session.compute();
    const changes = [25, 26].map((value) => whenFree(session, () => session.change('settings', ({ changeSetting }) => changeSetting('lowThreshold', value))));
    await Promise.resolve();
    expect(fake.settingsChanged).toEqual([]);
    driven.finish(done(computeReport()));
    await computing;
    expect(await Promise.all(changes)).toEqual([true, true]);
    expect(fake.settingsChanged.map(({ value }) => value)).toEqual([25, 26]);
  });
});

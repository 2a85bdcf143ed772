import { Button, Spinner } from '@fluentui/react-components';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { computedSheets } from '../model/freshness';
import { isBusy } from '../model/state';
import { lastComputed } from '../model/writtenSheets';
import { useHandOver, type Handover } from './handover';

/** Nothing was computed in this session: what an earlier one left, and the way to the lists. */
export const BeforeComputing = ({ handover }: { handover: Handover }) => {
  const part = usePartStyles();
  const session = useSession();
  const state = usePaneState();
  const { results, compute } = useTexts().pane;
  const words = results.before;
  const around = useHandOver<HTMLDivElement>(handover, (element) => element.querySelector('button'));
  const { check } = state;
  const sheets = computedSheets(state);
  const last = lastComputed(sheets);
  return (
    <div ref={around} className={`${part.stack} ${part.view}`}>
      <h2 className={part.title}>{words.heading}</h2>
      {!check && <Spinner size="small" label={words.reading} />}
      {check && !check.usable && (
        <>
          <p className={part.text}>{words.unusable}</p>
          <div>
            <Button
              onClick={() => {
                session.dispatch({ type: 'stepped', step: 'data' });
                session.dispatch({ type: 'viewed', view: 'path' });
              }}
            >
              {words.toPath}
            </Button>
          </div>
        </>
      )}
      {check?.usable && (
        <>
          <p className={part.text}>{last === null ? words.nothing : words.earlier(compute.when(last))}</p>
          {sheets.length > 0 && (
            <ul className={part.list}>
              {sheets.map(({ id, name }) => (
                <li key={id}>
                  <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink>
                </li>
              ))}
            </ul>
          )}
          <div>
            <Button disabledFocusable={isBusy(state)} onClick={() => void session.compute()}>
              {sheets.length > 0 ? compute.again : compute.run}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};

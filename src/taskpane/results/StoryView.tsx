import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { riskParameterName } from '../../app/riskParameterName';
import { CopyText } from '../components/CopyText';
import { PlaceLink } from '../components/PlaceLink';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { computedSheets, type ComputedSheet } from '../model/freshness';
import { storyText } from '../model/plainText';
import { SHEET_GROUPS } from '../model/sheetGroups';
import { storyOf, topicsOf } from '../model/story';
import { AnalysisView } from './AnalysisView';
import type { Results, SchoolAssessment } from './look';
import { Outdated } from './Outdated';
import { StorySectionView } from './StorySectionView';
import { ToCheck } from './ToCheck';
import { useAnalysis } from './useAnalysis';
import { useHandOver, type Handover } from './handover';

/** The sheets of the lists where every school has its row; those of the analysis are led to by what they say of it. */
const SheetLinks = ({ sheets: all }: { sheets: readonly ComputedSheet[] }) => {
  const part = usePartStyles();
  const { story: words } = useTexts().pane;
  const sheets = all.filter(({ id }) => SHEET_GROUPS.lists.includes(id) && id !== 'summary' && id !== 'issues');
  if (sheets.length === 0) return null;
  return (
    <section className={part.tight} aria-label={words.sheets}>
      <h3 className={part.heading}>{words.sheets}</h3>
      <ul className={part.list}>
        {sheets.map(({ id, name }) => (
          <li key={id}>
            <PlaceLink place={{ sheet: name, address: null }}>{name}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface Props extends Results {
  readonly entry: SchoolAssessment;
  readonly onBack: () => void;
  readonly handover: Handover;
}

/** One school: its lists, what to check first, and every figure with the way to its cell. */
export const StoryView = ({ check, assessment, entry, onBack, handover }: Props) => {
  const part = usePartStyles();
  const { factorName } = useSession();
  const texts = useTexts();
  const { story: words } = texts.pane;
  const story = useMemo(() => storyOf({ entry, check, assessment, factorName, parameterName: riskParameterName, texts }), [entry, check, assessment, factorName, texts]);
  const analysis = useAnalysis(story.key, assessment);
  const sheets = computedSheets(usePaneState());
  const topics = analysis.told && topicsOf(analysis.told, sheets, texts);
  const around = useHandOver<HTMLElement>(handover, (element) => element.querySelector<HTMLElement>('h2'));
  return (
    <article ref={around} className={`${part.part} ${part.view}`} aria-label={story.name}>
      <div>
        <Button size="small" icon={<ArrowLeft16Regular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <div className={part.tight}>
        <h2 className={part.title} tabIndex={-1}>
          {story.name}
        </h2>
        {story.about.length > 0 && <p className={part.small}>{story.about.join(', ')}</p>}
        {story.summary.map((sentence) => (
          <p key={sentence} className={part.text}>
            {sentence}
          </p>
        ))}
        <p className={part.small}>
          <PlaceLink place={story.place}>{words.row}</PlaceLink>
        </p>
        <Outdated check={check} />
      </div>
      <ToCheck findings={story.toCheck} />
      {story.sections.map((section) => (
        <StorySectionView key={section.id} section={section} />
      ))}
      <AnalysisView analysis={analysis} topics={topics} />
      <SheetLinks sheets={sheets} />
      <p className={part.small}>{words.purpose}</p>
      <CopyText text={() => storyText(story, topics, assessment.settings.smallCount, texts)}>{words.copy}</CopyText>
    </article>
  );
};

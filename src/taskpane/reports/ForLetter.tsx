import { CopyText } from '../components/CopyText';
import { Section } from '../components/Section';
import { usePartStyles } from '../components/partStyles';
import { usePaneState, useSession, useTexts } from '../context';
import { listsText } from '../model/plainText';
import { useGalleryWords } from './words';

/** The three lists as text, as far as they were computed in this session. */
export const ForLetter = () => {
  const part = usePartStyles();
  const { computed } = usePaneState();
  const { factorName } = useSession();
  const texts = useTexts();
  const { letter: words } = useGalleryWords();
  const assessment = computed?.assessment ?? null;
  return (
    <Section heading={words.heading}>
      {computed && assessment ? (
        <>
          <p className={part.small}>{words.hint}</p>
          <CopyText text={() => listsText({ check: computed.check, assessment }, factorName, texts)}>{words.copyAll}</CopyText>
        </>
      ) : (
        <p className={part.small}>{words.needs}</p>
      )}
    </Section>
  );
};

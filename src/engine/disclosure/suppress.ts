/**
 * Disclosure control of counts of pupils: which of them can be shown so that no hidden one can be computed.
 *
 * Source: [001] 5.3 has the monitorings published; the threshold is a practice (domain R9.4, R9.5: fewer than 10, to be
 * chosen from 5 to 15), 152-ФЗ names no number. The rule below is ours.
 *
 * Safe numbers. A number of participants is safe when the group has enough schools and at least `smallCount` pupils, and as
 * many more as it has further undivided groups in it (each of them is known to have one). A number of pupils below the
 * threshold is safe when it is 0 (good news of everybody tells nothing bad of anyone), or when it and the number of the
 * others are both at least `smallCount`; so «all of them» is never shown: it would say it of each.
 *
 * The rule. The hierarchy is halved by what everybody knows (halves.ts). From the top down, a safe whole is told apart into
 * its two halves when both are safe; otherwise nothing below it is shown. Participants first; the part below the threshold
 * only where the participants are told apart, or where it is 0 for all.
 *
 * Why nothing hidden can be found. All that can be computed from what is shown are sums over wholes that were not told
 * apart, and these are safe. Whoever knows the rule as well learns of such a whole only that one of its halves is not safe,
 * and this fits several values: if the unsafe half has `a` pupils, 1 ≤ a < k, then so it does after one pupil has moved to
 * or from the other half; at the ends of the range the moved pupil makes the other half unsafe instead (below the
 * threshold: one that has all or none of its pupils there gets one of the other kind). What is hidden below a half takes
 * the pupil along. So every hidden count has at least two values that give this very publication, to the last cell.
 *
 * Least in this sense: a whole that is not told apart has a half that must not be shown.
 */
import { halved, type Half } from './halves';
import type { CountedGroup, DisclosureRules, HiddenReason, PublishedCount, PublishedGroup } from './model';

interface Counts {
  readonly participants: PublishedCount;
  readonly below: PublishedCount;
}

const shown = (value: number): PublishedCount => ({ shown: true, value });
const hidden = (reason: HiddenReason): PublishedCount => ({ shown: false, reason });

const hasFewSchools = ({ schools }: Half, { fewestSchools }: DisclosureRules): boolean => schools < fewestSchools;

const hasFewParticipants = ({ participants, leaves }: Half, { smallCount }: DisclosureRules): boolean => participants < smallCount + leaves - 1;

const areParticipantsSafe = (half: Half, rules: DisclosureRules): boolean => !hasFewSchools(half, rules) && !hasFewParticipants(half, rules);

const isPartSafe = ({ participants, below }: Half, { smallCount }: DisclosureRules): boolean => below === 0 || (below >= smallCount && participants - below >= smallCount);

/** Of a whole that is not told apart: what its halves share, so that it does not say which of them it is. */
const whyNotParticipants = (halves: readonly Half[], rules: DisclosureRules): HiddenReason => (halves.some((half) => hasFewSchools(half, rules)) ? 'few-schools' : 'few-participants');

class Suppression {
  readonly published = new Map<string, Counts>();

  constructor(private readonly rules: DisclosureRules) {}

  publish(half: Half, counts: Counts): void {
    for (const { id } of half.groups) this.published.set(id, counts);
    if (!half.halves) return;
    const below = this.ofHalves(half, half.halves, counts);
    half.halves.forEach((one, at) => this.publish(one, below[at]!));
  }

  private ofHalves(whole: Half, halves: readonly [Half, Half], { participants, below }: Counts): readonly [Counts, Counts] {
    const ofParticipants = this.participantsOf(halves, participants);
    const areApart = ofParticipants[0].shown && ofParticipants[1].shown;
    return [0, 1].map((at) => ({ participants: ofParticipants[at]!, below: this.belowOf(whole, halves, halves[at]!, below, areApart) })) as unknown as readonly [Counts, Counts];
  }

  private participantsOf(halves: readonly [Half, Half], whole: PublishedCount): readonly [PublishedCount, PublishedCount] {
    if (!whole.shown) return [whole, whole];
    if (halves.every((half) => areParticipantsSafe(half, this.rules))) return [shown(halves[0].participants), shown(halves[1].participants)];
    const reason = hidden(whyNotParticipants(halves, this.rules));
    return [reason, reason];
  }

  private belowOf(whole: Half, halves: readonly [Half, Half], half: Half, ofWhole: PublishedCount, areApart: boolean): PublishedCount {
    if (!ofWhole.shown) return ofWhole;
    if (whole.below === 0) return shown(0);
    if (!areApart) return hidden('no-participants-shown');
    return halves.every((one) => isPartSafe(one, this.rules)) ? shown(half.below) : hidden('few-below');
  }
}

const ofAll = (whole: Half, rules: DisclosureRules): Counts => {
  if (!areParticipantsSafe(whole, rules)) return { participants: hidden(whyNotParticipants([whole], rules)), below: hidden('no-participants-shown') };
  return { participants: shown(whole.participants), below: isPartSafe(whole, rules) ? shown(whole.below) : hidden('few-below') };
};

const NOBODY: Counts = { participants: shown(0), below: shown(0) };

const rebuilt = (group: CountedGroup, published: ReadonlyMap<string, Counts>): PublishedGroup => ({
  id: group.id,
  ...(published.get(group.id) ?? NOBODY),
  groups: group.groups.map((one) => rebuilt(one, published)),
});

/** The same groups with what of their counts can be shown. The same counts give the same answer. */
export function suppress(all: CountedGroup, rules: DisclosureRules): PublishedGroup {
  const suppression = new Suppression(rules);
  if (all.participants > 0) {
    const whole = halved(all);
    suppression.publish(whole, ofAll(whole, rules));
  }
  return rebuilt(all, suppression.published);
}

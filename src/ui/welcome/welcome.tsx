import type { Annotated } from '../../domain/comparison/comparison';
import { ImportSection, type ImportSectionProps } from '../profile/import-section';
import { FramedPanel } from './framed-panel';
import { PickSites, type PickSitesProps } from './pick-sites';
import { PickSkills, type PickSkillsProps } from './pick-skills';

export interface WelcomeProps {
  readonly sites: PickSitesProps;
  readonly skills: PickSkillsProps;
  readonly importing: ImportSectionProps;
  /** The panel's own styles. */
  readonly panelCss: string;
  /** The bundled posting, compared with the profile as it is now. */
  readonly sample: Annotated;
  readonly profileEmpty: boolean;
  readonly onDaysAYear: (daysAYear: number) => void;
  readonly onOpenOptions: () => void;
  readonly onOpenProfile: () => void;
  /** Ends the first run; all that was chosen is kept already. */
  readonly onDone: () => void;
}

const DOES = [
  'On a job posting it tells you whether the pay is good for that role, level and place, which of the skills asked you have, and which are worth learning.',
  'Every figure shows the words of the posting that it comes from, or the source and date of the market figure.',
];
const NEVER = [
  'Nothing leaves this browser: no account, no tracking, no network request of any kind.',
  'It never clicks, types or applies for you, and runs only on the sites you choose.',
  'It never shows an estimate as if the employer had said it.',
];

/** The first run, on one page. Each choice is kept at once, so leaving early loses nothing and coming back goes on. */
export function Welcome(props: WelcomeProps) {
  const {
    sites,
    skills,
    importing,
    panelCss,
    sample,
    profileEmpty,
    onDaysAYear,
    onOpenOptions,
    onOpenProfile,
    onDone,
  } = props;
  return (
    <main class="welcome profile">
      <header>
        <h1>Welcome to Bandwise</h1>
        <button type="button" class="link" onClick={onDone}>
          Skip, it works as it is
        </button>
      </header>
      <section aria-label="What it does">
        <ul class="dots">
          {DOES.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>What it never does</h2>
        <ul class="dots">
          {NEVER.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <PickSites {...sites} />
      <section aria-label="Your skills">
        <h2>2. Your skills</h2>
        <PickSkills {...skills} />
        <ImportSection {...importing} />
      </section>
      <section aria-label="Try it">
        <h2>3. Try it</h2>
        <p class="soft">
          An invented posting, read just now as any other would be. Tick skills above and see it change.
        </p>
        <div class="sample">
          <FramedPanel
            css={panelCss}
            place="side"
            state={{ kind: 'annotated', annotated: sample, profileEmpty }}
            collapsed={false}
            onToggle={onOpenOptions}
            onOpenOptions={onOpenOptions}
            onOpenProfile={onOpenProfile}
            onDaysAYear={onDaysAYear}
          />
        </div>
      </section>
      <p>
        <button type="button" class="main" onClick={onDone}>
          Done
        </button>
      </p>
    </main>
  );
}

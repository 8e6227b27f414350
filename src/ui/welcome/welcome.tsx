import type { Annotated } from '../../domain/comparison/result/comparison';
import type { DaysAYear } from '../../domain/model/units';
import { t } from '../../locales/t';
import { payVerdict } from '../../presentation/pay/pay-verdict';
import { publishedView } from '../../presentation/pay/published-view';
import { type Notice, NoticeBox } from '../controls/notice';
import { ImportSection, type ImportSectionProps } from '../profile/import-section';
import { FramedPanel } from './framed-panel';
import { PickSites, type PickSitesProps } from './pick-sites';
import { PickSkills, type PickSkillsProps } from './pick-skills';

export interface WelcomeProps {
  /** What the browser has refused; null where nothing was. */
  readonly notice: Notice | null;
  readonly sites: PickSitesProps;
  readonly skills: PickSkillsProps;
  readonly importing: ImportSectionProps;
  /** The panel's style sheet, as text. */
  readonly panelCss: string;
  /** The bundled sample posting, compared with the current profile. */
  readonly sample: Annotated;
  readonly profileEmpty: boolean;
  readonly onDaysAYear: (daysAYear: DaysAYear) => void;
  readonly onOpenOptions: () => void;
  readonly onOpenProfile: () => void;
  /** Ends the first run. All choices are stored already. */
  readonly onDone: () => void;
}

const DOES = ['verdict', 'evidence'] as const;
const NEVER = ['sends', 'acts', 'pretends'] as const;

/** The first-run page. Each choice is stored at once, so the user can leave at any time and continue later. */
export function Welcome(props: WelcomeProps) {
  const {
    notice,
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
        <h1>{t('welcome.heading')}</h1>
        <button type="button" class="link" onClick={onDone}>
          {t('welcome.skip')}
        </button>
      </header>
      {notice && <NoticeBox notice={notice} />}
      <section aria-label={t('welcome.does.heading')}>
        <ul class="dots">
          {DOES.map((line) => (
            <li key={line}>{t(`welcome.does.${line}`)}</li>
          ))}
        </ul>
        <h2>{t('welcome.never.heading')}</h2>
        <ul class="dots">
          {NEVER.map((line) => (
            <li key={line}>{t(`welcome.never.${line}`)}</li>
          ))}
        </ul>
      </section>
      <PickSites {...sites} />
      <section aria-label={t('common.yourSkills')}>
        <h2>{t('welcome.skills.heading')}</h2>
        <PickSkills {...skills} />
        <ImportSection {...importing} />
      </section>
      <section aria-label={t('welcome.try.label')}>
        <h2>{t('welcome.try.heading')}</h2>
        <p class="soft">{t('welcome.try.about')}</p>
        <div class="sample">
          <FramedPanel
            css={panelCss}
            place="side"
            state={{ kind: 'annotated', annotated: sample, pay: payVerdict(sample), profileEmpty }}
            collapsed={false}
            onOpenOrCollapse={onOpenOptions}
            onOpenOptions={onOpenOptions}
            onOpenProfile={onOpenProfile}
            onDaysAYear={onDaysAYear}
            onPublished={async () => publishedView(sample)}
          />
        </div>
      </section>
      <p>
        <button type="button" class="main" onClick={onDone}>
          {t('welcome.done')}
        </button>
      </p>
    </main>
  );
}

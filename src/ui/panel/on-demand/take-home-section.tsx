import { Component } from 'preact';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import { STUDENT_LOAN_PLANS, TAX_NATIONS } from '../../../domain/model/take-home-settings';
import type { PanelTakeHomeChoices } from '../../../domain/take-home/take-home-choices';
import { t } from '../../../locales/t';
import { nationLabel, planLabel } from '../../../presentation/labels';
import type { TakeHomeView } from '../../../presentation/pay/take-home-view';
import { listWords } from '../../../presentation/sentence';
import { DraftInput } from '../../controls/draft-input';
import { elementsIn } from '../../controls/elements-in';
import { PayTable } from '../pay/pay-table';
import { Foldable } from '../section/foldable';
import { type ExpandedSections, Section } from '../section/section';
import { SourceList } from '../section/source-list';
import { OnDemand } from './on-demand';

export interface TakeHomeSectionProps {
  readonly annotated: Annotated;
  readonly expandedSections: ExpandedSections;
  readonly onTakeHome: (choices: PanelTakeHomeChoices) => Promise<TakeHomeView | null>;
}

/** At first everything is as the options say. */
const AS_IN_OPTIONS: PanelTakeHomeChoices = { nation: null, pensionPct: null, studentLoan: null };

const LOANS = ['none', ...STUDENT_LOAN_PLANS] as const;

/** Parses a per cent from 0 to 100. Returns undefined for anything else. */
const parsePct = (text: string): number | undefined => {
  const pct = Number(text.trim().replace('%', ''));
  return text.trim() !== '' && pct >= 0 && pct <= 100 ? pct : undefined;
};

/** What is left of the pay after tax, a year, a month and a day, with the choices that it depends on. */
export class TakeHomeSection extends Component<TakeHomeSectionProps, { readonly choices: PanelTakeHomeChoices }> {
  override state = { choices: AS_IN_OPTIONS };

  private readonly choose = (choice: Partial<PanelTakeHomeChoices>) =>
    this.setState(({ choices }) => ({ choices: { ...choices, ...choice } }));

  override render({ annotated, expandedSections, onTakeHome }: TakeHomeSectionProps) {
    const { choices } = this.state;
    return (
      <Section
        name="After tax"
        heading={t('panel.part.afterTax')}
        answer={t('panel.afterTax.answer')}
        expandedSections={expandedSections}
      >
        {() => (
          <OnDemand ask={() => onTakeHome(choices)} dependsOn={[annotated, choices]}>
            {(view) => <TakeHome view={view} onChoose={this.choose} />}
          </OnDemand>
        )}
      </Section>
    );
  }
}

interface TakeHomeProps {
  readonly view: TakeHomeView;
  readonly onChoose: (choice: Partial<PanelTakeHomeChoices>) => void;
}

function TakeHome({ view, onChoose }: TakeHomeProps) {
  const { net, payslips, notes, sources } = view;
  return (
    <>
      {net.length > 0 && <PayTable caption={t('panel.afterTax.left')} rows={net} />}
      {payslips.length > 0 && <Choices view={view} onChoose={onChoose} />}
      {notes.map((note) => (
        <p class="soft" key={note}>
          {note}
        </p>
      ))}
      {payslips.length > 0 && (
        <Foldable summary={t('panel.afterTax.working')}>
          {() => (
            <>
              {payslips.map(({ caption, rows }) => (
                <PayTable key={caption} caption={caption} rows={rows} isSum />
              ))}
              <h4>{t('panel.afterTax.rates')}</h4>
              <SourceList sources={sources} />
            </>
          )}
        </Foldable>
      )}
    </>
  );
}

function Choices({ view, onChoose }: TakeHomeProps) {
  const [loan, ...more] = view.studentLoans;
  return (
    <div class="form choices">
      <select
        aria-label={t('panel.afterTax.nation')}
        onChange={({ currentTarget }) => onChoose({ nation: TAX_NATIONS[currentTarget.selectedIndex] ?? null })}
      >
        {TAX_NATIONS.map((nation) => (
          <option key={nation} selected={nation === view.nation}>
            {nationLabel(nation)}
          </option>
        ))}
      </select>
      <span>
        {elementsIn(
          (pct) => t('panel.afterTax.pension', [pct]),
          <DraftInput
            class="percent"
            aria-label={t('panel.afterTax.pensionLabel')}
            inputMode="decimal"
            text={String(view.pensionPct)}
            parse={parsePct}
            onChange={(pensionPct) => onChoose({ pensionPct })}
            hint={t('common.fromTo', [0, 100])}
          />,
        )}
      </span>
      <select
        aria-label={t('panel.afterTax.loan')}
        onChange={({ currentTarget }) => onChoose({ studentLoan: LOANS[currentTarget.selectedIndex] ?? null })}
      >
        {LOANS.map((plan) => (
          <option key={plan} selected={more.length === 0 && plan === (loan ?? 'none')}>
            {plan === 'none' ? t('panel.afterTax.noLoan') : planLabel(plan)}
          </option>
        ))}
        {/* Several loans at once can be chosen only in the options. */}
        {more.length > 0 && <option selected>{listWords(view.studentLoans.map(planLabel), 'and')}</option>}
      </select>
    </div>
  );
}

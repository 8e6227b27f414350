import { CONTRACT_TYPES, ROLES, SENIORITIES, WORK_MODES } from '../../domain/model/job-posting';
import type { Profile } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { contractTypeLabel, regionLabel, roleLabel, seniorityLabel, workModeLabel } from '../../presentation/labels';
import { ChoiceField } from './choice-field';
import { PoundsField } from './pounds-field';

/** The fields for the job that the user looks for. */
export function Wishes({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const set = (part: Partial<Profile>) => onChange({ ...profile, ...part });
  return (
    <section aria-label={t('popup.wishes.heading')}>
      <h2>{t('popup.wishes.heading')}</h2>
      <div class="fields">
        <ChoiceField
          wide
          label={t('factLine.label.role')}
          value={profile.role}
          options={ROLES}
          labelOf={roleLabel}
          onChange={(role) => set({ role })}
        />
        <ChoiceField
          label={t('factLine.label.seniority')}
          value={profile.seniority}
          options={SENIORITIES}
          labelOf={seniorityLabel}
          onChange={(seniority) => set({ seniority })}
        />
        <ChoiceField
          label={t('factLine.label.region')}
          value={profile.region}
          options={['london', 'uk']}
          labelOf={(region) => (region === 'uk' ? t('wishes.elsewhereInUk') : regionLabel(region))}
          onChange={(region) => set({ region })}
        />
        <ChoiceField
          label={t('factLine.label.workMode')}
          value={profile.workMode}
          options={WORK_MODES}
          labelOf={workModeLabel}
          onChange={(workMode) => set({ workMode })}
        />
        <ChoiceField
          label={t('factLine.label.contractType')}
          value={profile.contractType}
          options={CONTRACT_TYPES}
          labelOf={contractTypeLabel}
          onChange={(contractType) => set({ contractType })}
        />
        <PoundsField
          id="salary-wanted"
          label={t('popup.wishes.salary')}
          value={profile.salaryWanted}
          onChange={(salaryWanted) => set({ salaryWanted })}
        />
        <PoundsField
          id="day-rate-wanted"
          label={t('popup.wishes.dayRate')}
          value={profile.dayRateWanted}
          onChange={(dayRateWanted) => set({ dayRateWanted })}
        />
      </div>
    </section>
  );
}

import { CONTRACT_TYPES, ROLES, SENIORITIES, WORK_MODES } from '../../domain/job-posting';
import type { Profile } from '../../domain/profile';
import { t } from '../../locales/t';
import { contractTypeLabel, roleLabel, seniorityLabel, workModeLabel } from '../../words/labels';
import { ChoiceField } from './choice-field';
import { PoundsField } from './pounds-field';

/** What the user looks for. */
export function Wishes({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const set = (part: Partial<Profile>) => onChange({ ...profile, ...part });
  return (
    <section aria-label="What you look for">
      <h2>What you look for</h2>
      <div class="fields">
        <ChoiceField
          wide
          label="Role"
          value={profile.role}
          options={ROLES}
          labelOf={roleLabel}
          onChange={(role) => set({ role })}
        />
        <ChoiceField
          label="Level"
          value={profile.seniority}
          options={SENIORITIES}
          labelOf={seniorityLabel}
          onChange={(seniority) => set({ seniority })}
        />
        <ChoiceField
          label="Place"
          value={profile.region}
          options={['london', 'uk']}
          labelOf={(region) => t(`wishes.place.${region}`)}
          onChange={(region) => set({ region })}
        />
        <ChoiceField
          label="Work"
          value={profile.workMode}
          options={WORK_MODES}
          labelOf={workModeLabel}
          onChange={(workMode) => set({ workMode })}
        />
        <ChoiceField
          label="Contract"
          value={profile.contractType}
          options={CONTRACT_TYPES}
          labelOf={contractTypeLabel}
          onChange={(contractType) => set({ contractType })}
        />
        <PoundsField
          id="salary-wanted"
          label="Salary wanted, £ a year"
          value={profile.salaryWanted}
          onChange={(salaryWanted) => set({ salaryWanted })}
        />
        <PoundsField
          id="day-rate-wanted"
          label="Day rate wanted, £ a day"
          value={profile.dayRateWanted}
          onChange={(dayRateWanted) => set({ dayRateWanted })}
        />
      </div>
    </section>
  );
}

import { EMPTY_PROFILE, type Profile, type ProfileSkill } from '../../domain/model/profile';

const skill = (id: string, name: string, level: ProfileSkill['level'], years: number): ProfileSkill => ({
  id,
  name,
  level,
  years,
});

/** An invented machine-learning engineer, for the temporary browser profile of `npm start` alone. */
export const SAMPLE_PROFILE: Profile = {
  ...EMPTY_PROFILE,
  skills: [
    skill('python', 'Python', 'expert', 6),
    skill('machine-learning', 'Machine learning', 'working', 4),
    skill('pytorch', 'PyTorch', 'working', 3),
    skill('sql', 'SQL', 'working', 5),
    skill('docker', 'Docker', 'working', 3),
    skill('aws', 'AWS', 'basic', 2),
    skill('git', 'Git', 'expert', 6),
  ],
  role: 'machine-learning-engineer',
  seniority: 'mid',
  region: 'london',
  workMode: 'hybrid',
  contractType: 'permanent',
  salaryWanted: 85_000,
};

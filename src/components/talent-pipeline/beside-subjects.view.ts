/** The indicators beside the stages, grouped by subject. Pure. */
import { IN_POST } from './subjects.view.ts';

export const LEADERS = ['leading_talent_count', 'supervisor_talent_count'];
export const DOORS = ['grid_workers_transferred', 'grid_workers_transferred_certified', 'talent_recruited', 'graduates_recruited'];
export const POSTS = ['station_head_count', 'station_deputy_head_count', 'liaison_count', IN_POST];
/** The number of kinds of staff; a list of this kind names them. */
export const KINDS_OF_STAFF = 'station_roles';
export const TRAINING = ['training_sessions', 'training_person_times', 'training_duration_days'];
export const SUBSIDIES = ['subsidy_once_yuan', 'subsidy_monthly_yuan'];
/** For each pool, the number of people in it and the number of such pools. */
export const POOLS = [
  ['expert_pool_size', 'expert_pool_count'],
  ['talent_pool_size', 'talent_pool_count'],
] as const;
export const BASES = ['training_site_count', 'training_base_count', 'universities_with_sw_major'];
export const NORMS = ['project_social_worker_share', 'project_labour_cost_share'];
export const BESIDE = [...LEADERS, ...DOORS, ...POSTS, KINDS_OF_STAFF, ...TRAINING, ...SUBSIDIES, ...POOLS[0], ...POOLS[1], ...BASES, ...NORMS];

/** The indicators that count as service, by theme and in the order in which they are shown. Any other code is not drawn. */
export type Theme = 'general' | 'clients' | 'methods' | 'guidance' | 'resources' | 'institutions' | 'office' | 'money' | 'menu';

const CODES: readonly (readonly [theme: Theme, codes: string])[] = [
  ['general', 'people_served service_person_times activities_held households_visited needs_survey_times jobs_provided graduates_employed'],
  ['clients', 'service_target_households service_target_people'],
  ['methods', 'case_count case_person_times counselling_per_client group_count group_sessions community_service_count'],
  ['guidance', 'agencies_guided consulting_times supervision_visits evaluation_visits stations_competing stations_evaluated'],
  ['resources', 'volunteers_engaged resources_linked_yuan'],
  ['institutions', 'agency_count agency_count_added association_count_added founding_institutions member_institutions agencies_incubated orgs_incubated'],
  ['office', 'meetings_held info_published'],
  ['money', 'funding_invested_yuan funding_allocated_yuan project_count agencies_funded'],
  ['menu', 'service_menu_items'],
];

const PLACES = new Map(
  CODES.flatMap(([theme, codes]) => codes.split(' ').map((code) => [code, theme] as const)).map(([code, theme], rank) => [code, { theme, rank }] as const),
);

export const INDICATORS: readonly string[] = [...PLACES.keys()];

/** The theme of an indicator; undefined where the tally does not show it. */
export function themeOf(indicator: string): Theme | undefined {
  return PLACES.get(indicator)?.theme;
}

/** The position of an indicator among the others. */
export function rankOf(indicator: string): number {
  return PLACES.get(indicator)?.rank ?? PLACES.size;
}

/** The three methods of social work, in their usual order. */
export const METHODS = ['个案', '小组', '社区'] as const;

const METHOD_OF: ReadonlyMap<string, string> = new Map([
  ['case_count', '个案'],
  ['case_person_times', '个案'],
  ['counselling_per_client', '个案'],
  ['group_count', '小组'],
  ['group_sessions', '小组'],
  ['community_service_count', '社区'],
]);

/** The method of a figure: its own word, or else what its indicator implies; '' for none of the three. */
export function methodOf(indicator: string, by: Readonly<Record<string, string>>): string {
  const own = by['method'];
  if (own !== undefined) return METHODS.some((method) => method === own) ? own : '';
  return METHOD_OF.get(indicator) ?? '';
}

/// What an event is about, beside what was done: the general contexts of PLOVER 2.0 (`PLOVER_MANUAL.tex`); an event may have
/// several, or none.
public enum EventContext: String, CaseIterable, Sendable {
  case military, intelligence, executive, legislative, election
  case politicalInstitutions = "political_institutions"
  case proDemocracy = "pro_democracy"
  case proAutocracy = "pro_autocracy"
  case economic, legal, reparations
  case humanRights = "human_rights"
  case rightsFreedoms = "rights_freedoms"
  case repression
  case humanSecurity = "human_security"
  case gender, lgbt
  case religionEthnicity = "religion_ethnicity"
  case inequality, diplomatic, territory, peacekeeping, health, asylum, migration, disasters
  case naturalResource = "natural_resource"
  case environment, technology, terrorism, cbrn, cyber, misinformation, crime, corruption
  case illegalDrugs = "illegal_drugs"
  case trafficking
}

/// What ACLED calls an event: "event_type/sub_event_type", in the words of its codebook (as the data objects of `acledR`
/// spell them).
public enum ACLEDEvent: String, CaseIterable, Sendable {
  case armedClash = "Battles/Armed clash"
  case governmentRegainsTerritory = "Battles/Government regains territory"
  case nonStateActorOvertakesTerritory = "Battles/Non-state actor overtakes territory"
  case chemicalWeapon = "Explosions/Remote violence/Chemical weapon"
  case airStrike = "Explosions/Remote violence/Air/drone strike"
  case suicideBomb = "Explosions/Remote violence/Suicide bomb"
  case shelling = "Explosions/Remote violence/Shelling/artillery/missile attack"
  case remoteExplosive = "Explosions/Remote violence/Remote explosive/landmine/IED"
  case grenade = "Explosions/Remote violence/Grenade"
  case sexualViolence = "Violence against civilians/Sexual violence"
  case attack = "Violence against civilians/Attack"
  case abduction = "Violence against civilians/Abduction/forced disappearance"
  case peacefulProtest = "Protests/Peaceful protest"
  case protestWithIntervention = "Protests/Protest with intervention"
  case excessiveForce = "Protests/Excessive force against protesters"
  case violentDemonstration = "Riots/Violent demonstration"
  case mobViolence = "Riots/Mob violence"
  case agreement = "Strategic developments/Agreement"
  case arrests = "Strategic developments/Arrests"
  case changeToGroup = "Strategic developments/Change to group/activity"
  case disruptedWeaponsUse = "Strategic developments/Disrupted weapons use"
  case headquartersEstablished = "Strategic developments/Headquarters or base established"
  case propertyDestruction = "Strategic developments/Looting/property destruction"
  case nonViolentTransfer = "Strategic developments/Non-violent transfer of territory"
  case otherDevelopment = "Strategic developments/Other"
}

extension EventReport.EventType {
  /// The modes that PLOVER 2.0 gives the type (`PLOVER_MANUAL.tex`); none for types that it does not divide.
  public var modes: [String] {
    switch self {
    case .agree, .support, .concede, .cooperate, .aid: []
    case .consult: ["visit", "third-party", "multilateral", "phone"]
    case .retreat: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"]
    case .request: ["assist", "change", "yield", "meet"]
    case .accuse: ["disapprove", "investigate", "allege"]
    case .reject: ["assist", "change", "yield", "meet"]
    case .threaten: ["restrict", "arrest", "relations", "expel", "territory", "violence"]
    case .protest: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"]
    case .sanction: ["convict", "expel", "withdraw", "discontinue"]
    case .mobilize: ["troops", "weapons", "police", "militia"]
    case .coerce:
      [
        "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation",
        "cyber",
      ]
    case .assault:
      [
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
        "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
      ]
    }
  }
}

import Language

/// Every entity with its fields: the one description that binder, planner, reference interpreter and help read.
package enum Catalog {
  package static func description(of entity: Entity) -> EntityDescription {
    switch entity {
    case .services: ServicesCatalog.description
    case .sites: SitesCatalog.description
    case .organizations: OrganizationsCatalog.description
    case .places: PlacesCatalog.description
    case .regions: RegionsCatalog.description
    case .categories: CategoriesCatalog.description
    case .queries: QueriesCatalog.description
    case .locations: LocationsCatalog.description
    case .changes: ChangesCatalog.description
    case .defects: DefectsCatalog.description
    case .contacts: ContactsCatalog.description
    case .needs: NeedsCatalog.description
    case .referrals: ReferralsCatalog.description
    }
  }

  package static func fields(of entity: Entity) -> [Field] { description(of: entity).fields }

  /// The other language's word for a field word of any entity; nil where it names none or stays as it is.
  package static func translate(_ word: String, to language: LanguageCode) -> String? {
    let folded = Folding.fold(word)
    for entity in Entity.allCases {
      if let field = description(of: entity).field(named: folded) {
        return field.name[language]
      }
    }
    return nil
  }
}

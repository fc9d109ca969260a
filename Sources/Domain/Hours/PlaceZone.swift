extension QuebecTimeZone {
  /// The zone of a place by the codes of its municipality, regional county and forward sortation area, where known.
  ///
  /// The Îles-de-la-Madeleine are the municipalities 01023 and 01042 and the area G4T. The Basse-Côte-Nord is the regional
  /// county Le Golfe-du-Saint-Laurent (982); its neighbour Minganie, though east of 63° west too, keeps eastern time.
  package static func of(
    municipality: String?, regionalCounty: String?, sortationArea: String?
  ) -> QuebecTimeZone {
    if regionalCounty == "982" { return .atlanticStandard }
    if let municipality { return ["01023", "01042"].contains(municipality) ? .atlantic : .eastern }
    return sortationArea == "G4T" ? .atlantic : .eastern
  }
}

import Language
import Planning
import Testing

struct PathResolverTests {
  private let support: BindingSupport
  init() throws { support = try BindingSupport() }

  @Test(arguments: [
    // The entity's own field comes first, though the service has one of the name too.
    ("sites | sort region", "sort region"),
    // Then a field of the primary reference, then of the others.
    ("sites | sort fee", "sort service.fee"),
    ("sites | sort verified", "sort service.verified"),
    ("sites | sort founded", "sort organization.founded"),
    ("services | sort founded", "sort organization.founded"),
    // A record where a value is wanted is its name; a site's is that of its service.
    ("services | sort organization", "sort organization"),
    ("sites | sort service", "sort service"),
    ("categories | sort parent.parent", "sort parent.parent"),
    // Both languages, mixed, without accents.
    ("services | trier organisme.nom", "sort organization.name"),
    ("services | sort organisme.name", "sort organization.name"),
    ("services | sort VERIFIE", "sort verified"),
  ])
  func aPathLeadsTo(query: String, stage: String) throws {
    #expect(try support.stages(query) == [stage])
  }

  /// Paths are shortened over references to one record only; a set is never entered without its name.
  @Test(arguments: [
    ("organizations | sort fee", "B201 `fee`"), ("services | sort address", "B201 `address`"),
    ("services | sort organization.nme", "B201 `nme`"),
    ("services | sort name.length", "B222 `length`"),
  ])
  func whatNoPathLeadsTo(query: String, mistake: String) throws {
    #expect(try support.mistakes(query) == [mistake])
  }

  /// A path over a set is a set, wherever on the way the set is.
  @Test(arguments: ["services.name", "services.category", "sites.municipality", "services.fee"])
  func aPathOverASetIsASet(path: String) throws {
    #expect(try support.mistakes("organizations | sort \(path)") == ["B208 `\(path)`"])
    #expect(try support.columns("organizations | select \(path), n = count(\(path))").count == 2)
  }

  @Test(arguments: [
    ("services | sort nme", ["name"]), ("services | trier orgnisme", ["organisme"]),
    ("services | where verfied is missing", ["verified"]),
  ])
  func anUnknownFieldIsAnsweredInTheLanguageWritten(query: String, offered: [String]) throws {
    let mistake = try #require(try support.diagnostics(query).first)
    #expect(mistake.code == .unknownField)
    #expect(mistake.suggestions.map(\.text.english).first == offered.first)
  }

  /// A column that the query named hides the field of that name.
  @Test func aNamedColumnComesFirst() throws {
    let stages = try support.stages("services | select name = length(name) | sort name")
    #expect(stages.last == "sort length(name)")
  }
}

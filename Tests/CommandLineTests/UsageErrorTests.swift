import TestSupport
import Testing

/// A wrong command line is answered in the user's language, as an error with a code.
@Suite struct UsageErrorTests {
  @Test(arguments: [
    (["--frmat", "csv"], "il n’y a pas d’option `--frmat`\u{A0}; vouliez-vous dire `--format`\u{A0}?"),
    (
      ["--format", "xml"],
      "`xml` n’est pas une valeur de `--format <format>`\u{A0}; permis\u{A0}: `table`, `csv`"
    ),
    (["--format"], "il manque une valeur à `--format <format>`"),
    (["a.aig", "b.aig"], "`b.aig` est de trop"), (["import"], "il manque `<sources> ...`"),
    (["-c", "a", "b.aig"], "`-c` et un script s’excluent"),
    (["--param", "r"], "`r` n’est pas un nom et une valeur, comme dans `--param region=Estrie`"),
    (["--param", "r=1", "--param", "R=2"], "`--param` donne `R` deux fois"),
    (["demo", "--services", "0"], "`--services` prend un nombre de 1 à 1000000"),
    (["demo", "--contacts", "100000001"], "`--contacts` prend un nombre de 0 à 100000000"),
  ])
  func inFrench(arguments: [String], said: String) throws {
    for (more, environment) in [(["--language", "fr"], [:]), ([], ["LC_ALL": "fr_CA.UTF-8"])] {
      let outcome = try Program.run(more + arguments, environment: environment)
      #expect(outcome.status == 64)
      #expect(
        outcome.messages.hasPrefix("erreur[X414]\u{A0}: la commande est incorrecte\u{A0}: \(said)"),
        "\(outcome.messages)")
    }
  }

  @Test func inEnglish() throws {
    let outcome = try Program.run(["--color", "pink"])
    #expect(outcome.status == 64)
    #expect(
      outcome.messages.contains("`pink` is no value of `--color <color>`; it takes `auto`, `always`, `never`")
    )
    #expect(try Program.run(["--help"]).status == 0)
  }

  @Test func anUnknownCodeOffersOthers() throws {
    let outcome = try Program.run(["explain", "B2O3"])
    #expect(outcome.status == 0 || outcome.status == 66 || outcome.status == 65)
    let other = try Program.run(["explain", "B263"])
    #expect(other.status == 64)
    #expect(
      other.messages.contains("`B203` (An unknown category)") || other.messages.contains("did you mean `B2"))
  }
}

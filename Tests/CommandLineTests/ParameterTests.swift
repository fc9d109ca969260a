import Foundation
import TestSupport
import Testing

/// `--param`, `save` and `aiguille queries`, as a user runs them.
@Suite struct ParameterTests {
  private let folder: ScratchFolder
  init() throws { folder = try ScratchFolder() }

  private func run(_ arguments: String..., database: String? = nil) throws -> Program.Outcome {
    try Program.run(
      ["--db", try database ?? DemoFixture.path(), "--format", "csv", "--language", "en"] + arguments)
  }

  @Test func aScriptTakesItsParameters() throws {
    let script = try folder.write(
      "s.aig",
      "param r: area\nparam n: number = 2\nplaces | in $r | sort -population | take $n | select name\n")
    #expect(try run("run", script, "--param", "r=Estrie").text == "name\nSherbrooke\nGranby\n")
    #expect(try run("--param", "R=estrie", "--param", "n=1", "run", script).text == "name\nSherbrooke\n")
    #expect(try run("-c", "param n: number\nplaces | count | take $n", "--param", "n=0").text == "count\n")
  }

  @Test(arguments: [
    (["--param", "r=Estri"], "X432"), (["--param", "r=Estrie", "--param", "q=1"], "X430"), ([], "X431"),
  ])
  func aParameterThatDoesNotFitIs64AndNothingRuns(given: [String], code: String) throws {
    let outcome = try Program.run(
      ["--db", try DemoFixture.path(), "--language", "en", "-c", "param r: area\nregions\nplaces | in $r"]
        + given)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("error[\(code)]") && outcome.messages.contains("`r: area`"))
  }

  @Test func aParameterWithoutValueOrGivenTwiceIs64() throws {
    #expect(try run("-c", "regions", "--param", "r").status == 64)
    #expect(try run("-c", "param r: text = \"\"", "--param", "r=1", "--param", "R=2").status == 64)
  }

  @Test func aSavedQueryOutlivesTheRunAndAnImport() throws {
    let database = folder.path + "/d.aiguille"
    let delivery = folder.path + "/delivery"
    try FileManager.default.createDirectory(atPath: delivery, withIntermediateDirectories: true)
    try folder.write("delivery/organizations.csv", "id,name\n1,Maison des exemples\n")
    #expect(try Program.run(["--db", database, "import", delivery, "--quiet"]).status == 0)
    let saved = try run("-c", "save all_of(n) = organizations | take $n", database: database)
    #expect(saved.status == 0)
    #expect(saved.messages == "saved `all_of(n: number)`\n")
    try folder.write("delivery/organizations.csv", "id,name\n1,Maison des exemples\n2,Centre inventé\n")
    #expect(try Program.run(["--db", database, "import", delivery, "--quiet"]).status == 0)
    #expect(try run("-c", "all_of(5) | count", database: database).text == "count\n2\n")
    let listed = try run("queries", database: database).text
    #expect(listed.hasPrefix("name,parameters,text,saved\nall_of,n: number,organizations | take $n,20"))
    #expect(try run("queries", "--remove", "ALL_OF", database: database).status == 0)
    #expect(try run("queries", database: database).text == "name,parameters,text,saved\n")
    #expect(try run("queries", "--remove", "all_of", database: database).status == 65)
  }
}

import Foundation
import Language
import Presentation
import Session
import TestSupport
import Testing

@testable import Shell

@Suite struct ShellCommandsTests {
  // MARK: - Where results go

  @Test func namesOfFilesDriveNoTerminal() throws {
    let (_, messages) = try ShellSupport().type([
      ".output \u{1B}[2Jx.csv", "regions | count", ".output -", ".once \u{1B}[2Jy.csv", "regions | count",
    ])
    #expect(messages.contains("x.csv is closed") && messages.contains("y.csv"), "\(messages)")
    #expect(!messages.contains("\u{1B}"), "\(messages.debugDescription)")
  }

  @Test func outputCollectsResultsUntilItEnds() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([
      ".output all.csv", "regions | sort code | take 2 | select code",
      "regions | sort code | skip 4 | take 1 | select code", "explain regions", ".show 1",
      ".output -", "regions | count",
    ])
    #expect(shell.file("all.csv") == "code\n01\n02\n05\n")
    #expect(messages.contains("2 rows → all.csv") && messages.contains("1 row → all.csv"), "\(messages)")
    // Words for a person have no place among data.
    #expect(screen.contains("Bound query") && screen.contains("Estrie") && screen.contains("17"))
    #expect(messages.contains("results go to all.csv as csv, until `.output -`"), "\(messages)")
    #expect(messages.contains("all.csv is closed: 2 results, 3 rows"), "\(messages)")
  }

  /// A second array, or other columns, would leave a file that no program reads.
  @Test(arguments: [
    ("x.json", "[\n{\"code\":\"01\"}\n]\n", ".jsonl"), ("x.csv", "code\n01\n", "its columns are code"),
    ("x.tsv", "code\n01\n", "its columns are code"),
    ("x.jsonl", "{\"code\":\"01\"}\n{\"name\":\"Estrie\"}\n", "2 results"),
  ])
  func aFileStaysOneThing(name: String, text: String, message: String) throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type([
      ".output \(name)", "regions | sort code | take 1 | select code",
      "regions | where name = \"Estrie\" | select name", ".output",
    ])
    #expect(shell.file(name) == text)
    #expect(messages.contains(message), "\(messages)")
  }

  @Test func aFileOfOneFormatTakesNoOther() throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type([
      ".output x.csv", "regions | sort code | take 1 | select code", ".format json", "regions | take 1",
      ".format csv", "regions | sort code | take 1 | select code",
    ])
    #expect(shell.file("x.csv") == "code\n01\n01\n")
    #expect(messages.contains("it is csv so far"), "\(messages)")
  }

  @Test func commandsAnswer() throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type([
      ".format", ".format csv", ".timer", ".timer on", ".once a.jsonl", ".once -", ".output", ".lang",
      ".lang fr", ".langue", ".chrono non",
    ])
    let expected = [
      "format: table; there are also csv tsv json jsonl card", "format: csv", "timer: off", "timer: on",
      "the next result goes to a.jsonl as jsonl", "results go to the screen", "results go to the screen",
      "language: English", "langue\u{A0}: français", "langue\u{A0}: français", "chrono\u{A0}: non",
    ]
    #expect(messages.split(separator: "\n").map(String.init) == expected)
  }

  @Test func outputIsWholeWhenThePersonLeaves() throws {
    let shell = try ShellSupport(language: .french)
    let (_, messages) = try shell.type([".sortie r.txt", "régions | prendre 1 | choisir code"])
    #expect(shell.file("r.txt")?.contains("01") == true)
    #expect(messages.contains("r.txt est fermé\u{A0}: 1 résultat, 1 ligne"), "\(messages)")
    try shell.type([".sortie r.txt", "régions | prendre 0", ".quitter"])
    #expect(shell.file("r.txt")?.contains("01") == false)
  }

  @Test func onceIsForTheNextResult() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([
      ".once one.jsonl", "let r = regions", "r | sort code | take 1 | select code", "regions | count",
    ])
    #expect(shell.file("one.jsonl") == "{\"code\":\"01\"}\n")
    #expect(screen.contains("17") && messages.contains("one.jsonl: 1 result, 1 row"), "\(messages)")
  }

  @Test func onceIsOverAfterAMistake() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([".once one.csv", "regons | take 1", "regions | count"])
    #expect(shell.file("one.csv") == nil && screen.contains("17"))
    #expect(messages.contains("`.once one.csv` is over: nothing was sent"), "\(messages)")
  }

  /// A pager is a terminal; another command may keep what it reads, and speaks the language of the session too.
  @Test func aPagerMaySeeCallsAndACommandMayNot() throws {
    let shell = try ShellSupport(language: nil, locale: .english)
    let (_, messages) = try shell.type([
      ".once | less -S", "contacts | take 1", ".once | cat", "contacts | take 1", ".once | less > kept",
      "contacts | take 1", ".once | cat", "services | take 1",
    ])
    #expect(shell.fed.map(\.command) == ["less -S", "cat"], "\(messages)")
    #expect(messages.components(separatedBy: "B284").count == 3, "\(messages)")
    #expect(messages.contains("a command reads the public answer"), "\(messages)")
    #expect(shell.fed.last?.text.contains("Organization") == true, "\(shell.fed)")
  }

  @Test func onceFeedsACommand() throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type([
      ".format csv", ".once | sort -r | head", "regions | sort code | take 2 | select code", ".once |false",
      "regions | take 1 | select code",
    ])
    #expect(shell.fed.map(\.command) == ["sort -r | head", "false"])
    #expect(shell.fed.first?.text == "code\n01\n02\n")
    #expect(messages.contains("`false` ended with status 1"), "\(messages)")
  }

  /// A pager is a terminal; what may keep what it reads is not.
  @Test func aPagerGetsWhatTheScreenWould() throws {
    let shell = try ShellSupport()
    try shell.type([
      ".once | less -S", "contacts | take 1", ".once | less -S | tee x", "contacts | take 1", ".once | cat",
      "services | take 0",
    ])
    // Rows of contacts are internal: what went through `tee` was refused.
    #expect(shell.fed.map(\.command) == ["less -S", "cat"])
    #expect(shell.fed.first?.text.contains("Number") == true, "\(shell.fed)")
  }

  @Test func aPlaceThatCannotBeWrittenIsSaidAtOnce() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([
      ".output no/such/x.csv", ".once no/such/x.csv", "regions | count",
    ])
    #expect(messages.components(separatedBy: "X410").count == 3, "\(messages)")
    #expect(screen.contains("17"))
    let directory = try DemoFixture.path()
    #expect(try shell.type([".output \(directory)"]).messages.contains("open directory"))
  }

  // MARK: - The pager

  @Test func whatIsTallerThanTheWindowGoesToThePager() throws {
    let shell = try ShellSupport()
    let (screen, _) = try shell.type([
      ".help all", "explain services | take 3", "places | sort name", ".last", ".tables",
    ])
    #expect(shell.pages.count == 3)
    #expect(shell.pages[0].contains(".output") && shell.pages[1].contains("Bound query"))
    #expect(shell.pages[2].contains("(") && shell.pages[2].split(separator: "\n").count > 1_000)
    #expect(screen.contains("17 shown") && !screen.contains("Bound query"))
    shell.hasPager = false
    #expect(try shell.type([".help all"]).screen.contains(".output"))
  }

  @Test func lastIsWhole() throws {
    let shell = try ShellSupport()
    shell.size = Destination.TerminalSize(rows: 8, columns: 20)
    shell.hasPager = false
    let (screen, messages) = try shell.type([
      ".last", "services | sort name | select name, organization, phone, website | take 9", ".last",
    ])
    #expect(messages.contains("there is no result yet"))
    let whole = screen.components(separatedBy: ".last)").last ?? ""
    #expect(whole.contains("Website") && whole.contains("\n9  ") && !whole.contains("…"), "\(screen)")
  }

  // MARK: - Files that are read

  @Test func readRunsAScriptUpToItsFirstError() throws {
    let shell = try ShellSupport()
    try shell.folder.write("good.aig", "let top = regions | sort code | take 1 | select code\ntop\n")
    try shell.folder.write("bad.aig", "regions | count\nregons\n")
    let (screen, messages) = try shell.type([
      ".read good.aig", "top | derive x = 7", ".read bad.aig", ".read no.aig",
    ])
    #expect(screen.contains("01") && screen.contains("7"))
    #expect(messages.contains("bad.aig:2:1") && messages.contains("X409"), "\(messages)")
  }

  @Test func openChangesTheDirectoryOrKeepsTheOldOne() throws {
    let shell = try ShellSupport()
    try FileManager.default.copyItem(
      atPath: try DemoFixture.path(), toPath: shell.folder.path + "/other.aiguille")
    let (screen, messages) = try shell.type([
      ".open none.aiguille", "regions | count", ".open other.aiguille", "regions | count",
    ])
    #expect(messages.contains("X401") && messages.contains("still open: "), "\(messages)")
    #expect(screen.components(separatedBy: "(1 row").count == 3 && screen.contains("other.aiguille"))
    #expect(!FileManager.default.fileExists(atPath: shell.folder.path + "/none.aiguille"))
  }

  // MARK: - The editor

  @Test func editRunsWhatTheEditorMade() throws {
    let shell = try ShellSupport()
    shell.editor = { .changed($0.replacing("take 1", with: "take 2") + "\n") }
    let (screen, _) = try shell.type(["regions | take 1", ".edit", ".edit regions | take 1 | select code"])
    #expect(shell.edited == ["regions | take 1", "regions | take 1 | select code"])
    #expect(screen.components(separatedBy: "(2 rows").count == 3)
    #expect(shell.history.contains("regions | take 2"))
    shell.editor = { _ in .unchanged }
    #expect(try shell.type([".edit regions"]).messages.contains("not changed, so not run"))
    shell.editor = { _ in .failed(editor: "vi", status: 2) }
    #expect(try shell.type([".edit"]).messages.contains("`vi` ended with status 2"))
  }

  // MARK: - Commands among statements

  @Test func pastedCommandsAreTakenInTheirOrder() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([
      "regions | sort code | take 1 | select code\n.format csv\nregions\n| sort code | take 2 | select code\n.nosuch\nregions | count"
    ])
    #expect(screen.contains("code\n01\n02\n") && !screen.contains("count\n17"), "\(screen)")
    #expect(messages.contains(".nosuch") && messages.contains("not run, from `regions` on"), "\(messages)")
    #expect(!messages.contains("S101"))
  }

  @Test func commandsInAFileAreObeyed() throws {
    let shell = try ShellSupport()
    try shell.folder.write("mixed.aig", ".format csv\nregions | count\n\n.format json\nregons\n.format csv\n")
    try shell.folder.write("self.aig", ".read self.aig\n")
    try shell.folder.write("leave.aig", "regions | count\n.quit\n")
    let (screen, messages) = try shell.type([
      ".read mixed.aig", "places | count", ".read self.aig", ".read leave.aig", "services | count",
    ])
    #expect(screen.contains("count\n17\n") && screen.contains("\"count\""), "\(screen)")
    #expect(messages.contains("mixed.aig:5:1"), "\(messages)")
    #expect(messages.contains("self.aig is not read"), "\(messages)")
    // The mistake is in the file, which a line typed here does not mend.
    #expect(shell.offers.isEmpty)
  }

  // MARK: - Newcomers and mistakes

  @Test func wordsOfOtherProgramsDoWhatTheyMean() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type(["ls", "?", "\\d sites", "clear", "exit", "regions | count"])
    #expect(
      screen.contains("Services of organizations") && shell.pages.last?.contains("accessibility") == true)
    #expect(messages.contains("Ctrl-L") && !messages.contains("error"), "\(messages)")
    #expect(!screen.contains("(1 row"))
  }

  /// What newcomers type first is answered by one query, which runs.
  @Test(arguments: [
    ("food", "services | need food"), ("food in Montreal", "services | need food | in Montréal"),
    ("I need food near Montreal", "services | need food | near Montréal"),
    ("housing | take 2", "services | need housing | take 2"), ("services food", "services | need food"),
    ("Food assistance, Laval?", "services | need \"Food assistance\" | in Laval"),
    ("food H2X", "services | need food | in H2X"), ("Montreal", "services | in Montréal"),
    ("need food", "services | need food"),
  ])
  func aNeedInEverydayWordsIsAQuery(line: String, statement: String) throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([line, "y"])
    #expect(shell.offers == [statement], "\(messages)")
    #expect(screen.contains(" row"), "\(screen)")
    #expect(line == "need food" || Self.own(messages).count == 2, "\(messages)")
  }

  @Test(arguments: [
    ("logement", "services | besoin logement"),
    ("banque alimentaire montréal", "services | besoin \"banque alimentaire\" | dans Montréal"),
    ("nourriture", "services | besoin nourriture"), ("logements", "services | besoin logement"),
    ("je cherche un logement", "services | besoin logement"),
    ("ou trouver de la nourriture", "services | besoin nourriture"),
    ("de l’hébergement à Québec", "services | besoin hébergement | dans Québec"),
  ])
  func unBesoinEnMotsDeTousLesJoursEstUneRequete(line: String, statement: String) throws {
    let shell = try ShellSupport(language: .french)
    let (screen, messages) = try shell.type([line, "oui"])
    #expect(shell.offers.map { $0.replacing("Québec, ville", with: "Québec") } == [statement], "\(messages)")
    #expect(screen.contains(" ligne"), "\(screen)")
    #expect(Self.own(messages).count == 2, "\(messages)")
  }

  /// What is printed as mended is what would be run.
  @Test func whatIsPrintedAsMendedIsWhatIsOffered() throws {
    let shell = try ShellSupport(language: .french)
    let (_, messages) = try shell.type(["services | en français"])
    #expect(shell.offers == ["services | filtrer langues comprend français"])
    #expect(messages.contains("corrigé\u{A0}: `services | filtrer langues comprend français`"), "\(messages)")
    #expect(!messages.contains("dans français"), "\(messages)")
  }

  /// The commonest requests in French are called as help is.
  @Test(arguments: [
    ("aide alimentaire", "services | besoin \"aide alimentaire\""), ("aide près", nil), ("aide", nil),
    ("besoin logemnt", "services | besoin logement"), ("besoin aide", nil), ("près de moi", nil),
    ("besoin", "services | besoin alimentation"), ("où", "services | filtrer nom comprend \"centre\""),
  ])
  func ceQuiEstOffertSExecute(line: String, statement: String?) throws {
    let shell = try ShellSupport(language: .french)
    let (screen, messages) = try shell.type([line, "oui"])
    #expect(shell.offers == [statement].compactMap(\.self), "\(messages)")
    #expect(statement == nil || !messages.contains("X440"), "\(messages)")
    #expect(statement == nil || screen.contains(statement ?? ""), "\(screen)")
  }

  @Test(arguments: [
    ("select", "services | select name, phone"), ("where", "services | where name has \"centre\""),
    ("search", "services | search \"food bank\""), ("need", "services | need food"),
    ("where can i find food", "services | need food"), ("need help", nil), ("I need help", nil),
    ("services | near me", nil), ("services near me", nil), ("near me", nil),
    (".describe servces", ".describe services"), (".desc sits", ".describe sites"),
  ])
  func aVerbAloneIsAnsweredWithAQuery(line: String, statement: String?) throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type([line, "y"])
    #expect(shell.offers == [statement].compactMap(\.self), "\(messages)")
    #expect(!messages.contains("mended: "), "\(messages)")
    #expect(!messages.contains("Melbourne"), "\(messages)")
    #expect(!line.contains("near me") || messages.contains("name the place"), "\(messages)")
  }

  /// Without notes of the answer.
  private static func own(_ messages: String) -> [Substring] {
    messages.split(separator: "\n").filter { !$0.hasPrefix("note") }
  }

  @Test(arguments: [
    "zzz", "select", "services", "count food", "where food = 1", "je ne sais pas", "regions | need food",
  ])
  func otherWordsAreNotTakenForNeeds(line: String) throws {
    let shell = try ShellSupport()
    try shell.type([line])
    #expect(!shell.offers.contains { $0.contains("need") })
  }

  @Test func anOfferIsDeclinedWithoutAnError() throws {
    let (_, messages) = try ShellSupport().type(["regons | count", "n"])
    #expect(messages.components(separatedBy: "error").count == 2, "\(messages)")
  }

  @Test func commandsAmongPastedLinesRun() throws {
    let (screen, messages) = try ShellSupport().type([
      "regions | count\n.format csv\nregions\n| count\n.timer off"
    ])
    #expect(screen.contains("(1 row") && screen.contains("count\n17"), "\(screen)")
    #expect(messages == "format: csv\ntimer: off\n")
  }

  @Test func aFileIsNotMendedAtThePrompt() throws {
    let shell = try ShellSupport()
    try shell.folder.write("bad.aig", "regions | count\nregons\n")
    try shell.type([".read bad.aig"])
    #expect(shell.offers == [])
  }

  @Test func aQueryOfTheProgramHasHelp() throws {
    let shell = try ShellSupport()
    shell.hasPager = false
    let (screen, messages) = try shell.type([".help gaps", "let few = regions", ".help few"])
    #expect(screen.contains("# unmet needs by region") && screen.contains("save gaps(window"), "\(screen)")
    #expect(screen.contains("let few = regions") && !messages.contains("no help"), "\(messages)")
    for line in screen.split(separator: "\n") where line.hasPrefix("#") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test func describeAndShowPrintNamedQueries() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([
      "let few = regions | take 3", ".describe few", ".show few", ".describe fw",
    ])
    #expect(screen.components(separatedBy: "let few = regions | take 3").count == 3, "\(screen)")
    #expect(messages.contains("no source is called fw"))
  }

  @Test func aQueryMayHaveTheNameOfACommand() throws {
    let shell = try ShellSupport()
    #expect(try shell.type(["let q = regions | count", "q", "regions | take 1"]).screen.contains("17"))
  }

  @Test func aMendedStatementIsOffered() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type(["regons | count", "y", "y"])
    #expect(shell.offers == ["regions | count"])
    #expect(messages.contains("Tab, or y and Enter: regions | count"), "\(messages)")
    #expect(screen.contains("17") && shell.history.contains("regions | count"))
    // The offer is for one line.
    #expect(messages.contains("S105"))
    let command = try ShellSupport()
    try command.type([".hlp all", "oui"])
    #expect(command.pages.count == 1)
  }

  @Test func noIsTheAnswerToAnOffer() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type(["regons | count", "n", "n"])
    #expect(!screen.contains("Count"))
    // The second answers nothing.
    #expect(messages.components(separatedBy: "S105").count == 3, "\(messages)")
  }

  @Test(arguments: [(".fermer", "sans point"), (".shell ls", "aucune commande")])
  func aCommandIsOfferedOnlyForASlip(line: String, said: String) throws {
    let shell = try ShellSupport(language: .french)
    #expect(try shell.type([line]).messages.contains(said))
    #expect(shell.offers.isEmpty)
  }

  @Test func aNameThatHidesAnotherQueryIsSaid() throws {
    let (_, messages) = try ShellSupport().type([
      "let mine = sites", "let gaps = sites", "let mine = services",
    ])
    let said = messages.split(separator: "\n").map(String.init)
    #expect(said.count == 2, "\(messages)")
    #expect(said.first?.contains("`gaps` hides the query of that name that comes with the program") == true)
    #expect(said.last?.contains("`mine` stands in place of the query of that name") == true)
  }

  @Test func wordsThatRecordNothingAreMended() throws {
    let shell = try ShellSupport(language: .french)
    let path = shell.folder.path + "/own.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    try shell.type([
      ".ouvrir own.aiguille", "nouvel appel", "o", "besoin logement", "services | prendre 2", "référence 1",
      "o",
      "appel", "n", "non comblé", "contct téléphone âge 70", "services | besoin",
    ])
    #expect(
      shell.offers.prefix(4) == ["contact téléphone", "orienter 1", "fermer", "non comblé parce que "],
      "\(shell.offers)")
    #expect(!shell.saved().contains { $0.contains(/appel|référence|âge 70/) }, "\(shell.saved())")
  }

  /// A query may be called almost as a word that records.
  @Test func aNamedQueryStaysInHistory() throws {
    let shell = try ShellSupport(language: .english)
    try shell.type(["let closed = services | where free", "closed | take 1", "clsoe | take 1"])
    #expect(shell.saved().contains("closed | take 1"), "\(shell.saved())")
    #expect(!shell.saved().contains { $0.hasPrefix("clsoe") }, "\(shell.saved())")
  }

  /// A long line about a person is not typed again for one slip, and is in no file.
  @Test func aRefusedRecordingLineComesBack() throws {
    let shell = try ShellSupport()
    let path = shell.folder.path + "/own.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    let line = "contact phone from Rimouski language es household famly"
    let (screen, messages) = try shell.type([".open own.aiguille", line, "contact phone age 70", "close 5"])
    #expect(shell.history == [".open own.aiguille", line, "close 5"])
    #expect(shell.offers.first == "contact phone from Rimouski language es household family")
    #expect(screen.contains("household family") && !messages.contains("Rimouski"), "\(messages)")
    #expect(messages.contains("household famly\n"), "\(messages)")
    #expect(shell.saved() == [".open own.aiguille"])
  }

  @Test func whatIsRecordedIsNotForTheEditor() throws {
    let shell = try ShellSupport()
    try shell.type(["regions | take 1", "note \"x\"", ".edit"])
    #expect(shell.edited == ["regions | take 1"])
  }

  // MARK: - Parameters

  @Test func aParameterIsAskedUntilItsValueIsTaken() throws {
    let shell = try ShellSupport()
    let (screen, messages) = try shell.type([
      "param r: area", "Estri", "Estrie", "places | where region = $r | count",
    ])
    #expect(shell.prompts.filter { $0 == "r (area): " }.count == 2)
    #expect(messages.contains("did you mean `Estrie`"), "\(messages)")
    #expect(screen.contains("count") || screen.contains("Count"))
  }

  @Test func controlCGivesUpInSilence() throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type(events: [
      .line("param n: number"), .line(""), .interrupted, .line("regions | count"),
    ])
    #expect(messages.contains("Ctrl-C gives up") && messages.contains("n has no usual value"), "\(messages)")
    #expect(!messages.contains("error"), "\(messages)")
  }

  @Test func aSavedQueryAsksOnceAndOffersWhatWasAnswered() throws {
    let shell = try ShellSupport()
    let path = shell.folder.path + "/own.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    let (screen, messages) = try shell.type([
      ".open own.aiguille", "save few(n: number = 2, r: area) = places | where region = $r | take $n",
      "few(3)", "Estrie",
      "| select name", "few", "", "Montréal", "few(1, Laval)", "fwe",
    ])
    #expect(
      shell.prompts.filter { $0.contains("(") } == ["r (area): ", "n (number) [2]: ", "r (area) [Estrie]: "])
    #expect(screen.components(separatedBy: "(3 rows").count == 3, "\(screen)")
    #expect(screen.contains("(1 row"), "\(screen)")
    #expect(shell.offers == ["few"], "\(messages)")
  }

  /// As they are typed, so that the offer can be typed too.
  @Test func defaultsAreOfferedAsTheyAreTyped() throws {
    let shell = try ShellSupport()
    let path = shell.folder.path + "/own.aiguille"
    try FileManager.default.copyItem(atPath: try DemoFixture.path(), toPath: path)
    try shell.type([
      ".open own.aiguille",
      "save pp(d: date = 2025-01-01, q: date = 2025-Q3, x: distance = 1.5 km, n: number = -2) = services | take 1",
      "pp", "", "", "", "",
    ])
    #expect(
      shell.prompts.filter { $0.contains("[") }.map { String($0.drop { $0 != "[" }) }
        == ["[2025-01-01]: ", "[2025-Q3]: ", "[1.5 km]: ", "[-2]: "], "\(shell.prompts)")
  }

  /// What has no usual value has none in brackets; a form is told where there are no names to choose from.
  @Test func thePromptTellsWhatIsTaken() throws {
    let shell = try ShellSupport()
    let (_, messages) = try shell.type([
      "param x: distance", "5 km", "param d: date", "2026-01-31", "param b: yes_no", "y", "param r: area",
      "Estri",
      "Estrie",
    ])
    #expect(
      shell.prompts.filter { $0.contains("(") } == [
        "x (distance such as 5 km): ", "d (date such as 2026-01-31): ", "b (yes_no): ", "r (area): ",
        "r (area): ",
      ])
    #expect(!messages.contains("in brackets") && messages.contains("\nTab: Estrie"), "\(messages)")
    #expect(shell.answered.last?.meant == "Estrie")
  }

  @Test func anOpenBracketAsksForTheValues() throws {
    let shell = try ShellSupport()
    try shell.type(["gaps(", "2025"])
    #expect(shell.prompts.contains { $0.hasPrefix("window (window)") }, "\(shell.prompts)")
  }

  @Test func aStageWithoutSourceIsOfferedAsALineThatGoesOn() throws {
    let shell = try ShellSupport()
    let (screen, _) = try shell.type(["regions | sort code", "take 2", "y"])
    #expect(shell.offers == ["| take 2"] && screen.contains("(2 rows"))
    let other = try ShellSupport()
    try other.type(["regions | sort code", "select * from regions limit 2"])
    #expect(other.offers == ["regions | take 2"])
  }
}

import Language
import Testing

@testable import Session

struct ScriptPreparationTests {
  @Test func aLetLivesForTheSession() throws {
    let support = try SessionSupport()
    #expect(support.run("let largest = places | sort -population | select name").status == .success)
    #expect(support.run("largest | take 2").rows == "name\nMontréal\nQuébec\n")
    support.run("let largest = places | sort population | select name")
    #expect(support.run("largest | take 1 | count").rows == "count\n1\n")
    #expect(support.run("largest | take 2").rows != "name\nMontréal\nQuébec\n")
  }

  /// A definition that was right when it was typed, and is not with what it relies on now.
  @Test func aMessagePointsIntoTheLineThatDefined() throws {
    let support = try SessionSupport()
    support.run("let base = places | select name, people = population")
    support.run("let few =\n  base\n| sort people")
    support.run("let base = places | count by region")
    _ = support.messages()
    #expect(support.run("few | take 1").status == .language)
    let message = support.messages()
    #expect(message.contains("┌─ let few:3:8"), "\(message)")
    #expect(message.contains("├─ <shell>:1:1"), "\(message)")
  }

  @Test func aMistakenLetIsSaidOnce() throws {
    let support = try SessionSupport(isInteractive: false)
    #expect(support.run("let a = services | need fod\na | take 1\na | count").status == .language)
    #expect(support.messages().matches(of: /error\[/).count == 1)
  }

  @Test func mistakesOfSyntaxAndOfNamesComeTogetherInTheOrderOfTheText() throws {
    let support = try SessionSupport(isInteractive: false)
    let status = support.run(
      "services | need fod\nservices | need fod | tkae 5 | wher x\nservices | where nam = \"x\""
    ).status
    #expect(status == .language)
    let codes = support.messages().matches(of: /error\[(\w+)\]/).map { String($0.1) }
    #expect(codes == ["B203", "B203", "S103", "S103", "B201"])
  }

  @Test func fiveMessagesAreShownAndTheRestCounted() throws {
    let support = try SessionSupport(isInteractive: false)
    support.run(String(repeating: "services | need fod\nservices | tkae 5\n", count: 4))
    let messages = support.messages()
    #expect(messages.matches(of: /error\[/).count == 5)
    #expect(messages.contains("3 more"))
  }

  @Test func parametersOfTheCommandLineAreTypedAndCounted() throws {
    let script = "param n: number in (1, 2) = 2\nplaces | sort -population | take $n | select name"
    #expect(try SessionSupport(isInteractive: false).run(script).rows == "name\nMontréal\nQuébec\n")
    let one = try SessionSupport(isInteractive: false, parameters: ["n=1"])
    #expect(one.run(script).rows == "name\nMontréal\n")
    for (given, code) in [("n=3", "X432"), ("n=x", "X432"), ("m=1", "X430")] {
      let support = try SessionSupport(isInteractive: false, parameters: [given])
      #expect(support.run(script).status == .usage)
      let message = support.messages()
      #expect(message.contains("error[\(code)]") && message.contains("┌─ --param:1:"), "\(message)")
      #expect(message.contains("declared: `n: number in (1, 2) = 2`"), "\(message)")
    }
    let missing = try SessionSupport(isInteractive: false)
    #expect(missing.run("param n: number\nplaces | take $n").status == .usage)
    #expect(missing.messages().contains("error[X431]"))
  }

  @Test func aShellAsksForAValueAndKeepsIt() throws {
    let support = try SessionSupport()
    var asked: [String] = []
    support.session.ask = { question in
      asked.append(question.name)
      return .typed("1")
    }
    support.run("param n: number")
    #expect(support.run("places | sort -population | take $n | select name").rows == "name\nMontréal\n")
    support.run("save few(m: number) = places | sort -population | take $m | select name")
    #expect(support.run("few").rows == "name\nMontréal\n")
    #expect(asked == ["n", "m"])
  }
}

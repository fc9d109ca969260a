import ArgumentParser
import Domain
import Language
import Presentation
import Session

/// `aiguille format FILE…`.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lay out scripts, and translate their keywords and fields with --language.")

  @Argument(help: "Scripts, - for standard input.")
  var files: [String]

  @Option(help: "Write keywords and fields in this language: fr or en.")
  var language: LanguageCode?

  @Flag(help: "Write nothing; name the files that are not formatted, and end with 1 where there are any.")
  var check = false

  @Flag(help: "Replace each file instead of printing it.")
  var inPlace = false

  func validate() throws {
    if check, inPlace { throw ValidationError("Give either --check or --in-place, not both.") }
    if inPlace, files.contains("-") {
      throw ValidationError("Standard input cannot be replaced in place.")
    }
  }

  func run() throws {
    let messages = Wiring.messages(language)
    let output = TextOutput(DescriptorSink(1))
    var isFormatted = true
    do {
      for file in files {
        let source =
          file == "-"
          ? try InputFile.read(descriptor: 0, name: "<stdin>") : try InputFile.read(path: file)
        let parsed = Parser.parse(source)
        guard let text = Formatter.format(parsed, language: language, translate: Catalog.translate(_:to:))
        else {
          try output.flush()
          messages.report(parsed.diagnostics, in: source)
          throw ExitCode(ExitStatus.language.rawValue)
        }
        let isChanged = Array(text.utf8) != source.utf8
        if check {
          isFormatted = isFormatted && !isChanged
          if isChanged { try output.write(file + "\n") }
        } else if !inPlace {
          try output.write(text)
        } else if isChanged {
          try replace(file, with: text, messages)
        }
      }
      try output.flush()
    } catch OutputFailure.closedPipe {
      return
    } catch let status as ExitCode {
      throw status
    } catch {
      throw Wiring.end([Wiring.diagnostic(of: error)], messages)
    }
    try Wiring.finish(isFormatted ? .success : .expectationFailed)
  }

  private func replace(_ path: String, with text: String, _ messages: MessageWriter) throws {
    let file: AtomicFile
    do throws(OutputFailure) {
      file = try AtomicFile(path: path)
    } catch {
      messages.report([Wiring.diagnostic(of: error, path: path)])
      throw ExitCode(ExitStatus.cannotCreateOutput.rawValue)
    }
    try file.write(Array(text.utf8))
    try file.commit()
  }
}

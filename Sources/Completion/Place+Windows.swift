import Domain
import Language
import Planning

/// Whole stretches of time, where one can stand or was begun.
extension Place {
  func windows() -> [Choice] {
    let (words, head) = context.begunWindow
    guard takesWindow(behind: head, words),
      let today = (names ?? surroundings.names(behind: "services"))?.today
    else { return [] }
    return UsualWindows(today: today).rest(behind: words).map { Choice(word: $0, group: -1) }
  }

  private func takesWindow(behind head: Keyword?, _ words: String) -> Bool {
    switch head {
    case .during: return context.stageHead == .during
    case .opIn:
      guard !context.isInside(.parameterDeclaration) else { return false }
      return context.comparedTo == nil ? !words.isEmpty : isOfTime || !words.isEmpty
    default: return (wants(.value) || !words.isEmpty) && valueType == .window
    }
  }
}

/// Every message that the program can give, by its stable code.
///
/// `L0xx` text and tokens, `S1xx` syntax, `B2xx` names and types, `P3xx` planning, `X4xx` execution and files, `D5xx` data
/// of an import, `N6xx` notes beside a result. The words are in `Messages/`, a page for each in `Explanations/`.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
  // Text and tokens
  case invalidUTF8 = "L001"
  case unclosedString = "L002"
  case unknownCharacter = "L003"
  case invalidNumber = "L004"
  case invalidDate = "L005"
  case invalidTime = "L006"
  case unknownEscape = "L007"
  case textTooLong = "L008"

  // Syntax
  case expected = "S101"
  case unclosedBracket = "S102"
  case unknownStage = "S103"
  case nestingTooDeep = "S104"
  case unknownSource = "S105"
  case foreignSelect = "S106"
  case foreignOperator = "S107"
  case foreignLike = "S108"
  case foreignNull = "S109"
  case foreignPipe = "S110"
  case laterStage = "S111"
  case emptyStage = "S112"
  case wordIsStatement = "S113"
  case newcomerWord = "S114"
  case unexpectedText = "S115"
  case laterStatement = "S116"

  // Names and types
  case unknownField = "B201"
  case unknownPlace = "B202"
  case unknownCategory = "B203"
  case unknownLanguage = "B204"
  case unknownValue = "B205"
  case ambiguousName = "B206"
  case typeMismatch = "B207"
  case setComparedAsOne = "B208"
  case hasNeedsTextOrSet = "B209"
  case unknownFunction = "B210"
  case wrongArguments = "B211"
  case stageNotHere = "B212"
  case duplicateColumn = "B213"
  case aggregateOutsideSummary = "B214"
  case positionMissing = "B215"
  case emptySearch = "B216"
  case numberOutOfRange = "B217"
  case unknownArea = "B218"
  case bareWordNeedsQuotes = "B219"
  case notYesNo = "B220"
  case parameterUndeclared = "B221"
  case pathGoesNowhere = "B222"
  case unusableRange = "B223"
  case notOneDay = "B224"
  case expressionTooLarge = "B225"
  case valueOutsideAggregate = "B226"
  case aggregateOfSet = "B227"

  // Planning
  case sortHasNoEffect = "P301"
  case neverTrue = "P302"
  case distinctHasNoEffect = "P303"

  // Execution, files, command line
  case databaseMissing = "X401"
  case databaseUnreadable = "X402"
  case databaseForeign = "X403"
  case databaseTooNew = "X404"
  case databaseBusy = "X405"
  case databaseReadOnly = "X406"
  case databaseFailed = "X407"
  case interrupted = "X408"
  case inputMissing = "X409"
  case outputFailed = "X410"
  case integerOverflow = "X411"
  case verificationFailed = "X412"
  case outOfDisk = "X413"
  case usage = "X414"
  case invalidAsOf = "X415"
  case databaseTooOld = "X416"
  case databaseDamaged = "X417"
  case queryTooLarge = "X418"
  case unknownRecord = "X421"
  case ambiguousRecord = "X422"

  // Data of an import
  case sourceNotRecognised = "D501"
  case raggedRow = "D502"
  case wrongEncoding = "D503"
  case danglingReference = "D504"
  case duplicateIdentifier = "D505"
  case missingRequired = "D506"
  case invalidValue = "D507"
  case unknownColumn = "D508"
  case implausibleValue = "D509"
  case unclosedQuote = "D510"
  case unknownFile = "D511"
  case emptyIdentifier = "D512"
  case repeatedHeader = "D513"
  case controlCharacters = "D514"
  case valueRepaired = "D515"
  case fileUnreadable = "D516"
  case recordGone = "D517"
  case mostRecordsGone = "D518"

  // Notes beside a result
  case noteScan = "N601"
  case notePlaceUsed = "N602"
  case noteAreaUsed = "N603"
  case noteMissingCompared = "N604"
  case noteWithoutPosition = "N605"
  case noteSeveralGroups = "N606"
  case noteAsOf = "N607"
  case noteVerified = "N608"
  case noteEmptyAfter = "N609"
  case noteMoreRows = "N610"
  case noteMomentUsed = "N611"
  case noteHoursUnknown = "N612"
  case noteSeveralStages = "N621"

  /// What a diagnostic of this code is unless its maker says otherwise.
  package var severity: Diagnostic.Severity {
    switch rawValue.first {
    case "N": .note
    case "P", "D": .warning
    default: .error
    }
  }
}

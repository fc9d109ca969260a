/// The id of a keyword; its French and English words are in the lexicon tables.
///
/// The raw value is the canonical English word, with a prefix where one word has two ids.
package enum Keyword: String, CaseIterable, Sendable, Hashable {
  // Sources
  case services, sites, organizations, places, regions, categories, locations, changes, defects, queries
  case contacts, needs, referrals
  // Statement heads
  case explain, `let`, param, save
  case explainRun = "explain.run"
  // Stage heads
  case serving, eligible
  case `where`, search, need, near, `in`, open, derive, summarize, count, sort, top, take, skip, select
  case pivot, total
  case join, nearest
  case during, compare
  case why
  // Clause words
  case all = "all"
  case within, by, per
  case areaRegion = "area.region"
  case areaMRC = "area.mrc"
  case areaCity = "area.city"
  case areaFSA = "area.fsa"
  case now, today, tomorrow
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  case orUnknown = "or.unknown"
  case on
  case `as`
  case orDrop = "or.drop"
  case toPreviousPeriod = "to.previous"
  case toPreviousYear = "to.previous_year"
  case personAge = "person.age"
  case personGender = "person.gender"
  case personGroup = "person.group"
  case personLanguage = "person.language"
  case personResident = "person.resident"
  // Operators
  case or, and, not
  case opIn = "op.in"
  case has, contains, isMissing, isPresent
  case any
  case quantifierAll = "quant.all"
  case distinct
  // Units
  case kilometre = "u.km"
  case metre = "u.m"
  case unitMinute = "u.minute"
  case unitHour = "u.hour"
  case unitDay = "u.day"
  case unitWeek = "u.week"
  case unitMonth = "u.month"
  case unitQuarter = "u.quarter"
  case unitYear = "u.year"
  // Windows
  case since, last, this, full, yesterday
  // Values
  case yes, no
  // Types of parameters
  case typeText = "type.text"
  case typeNumber = "type.number"
  case typeYesNo = "type.yes_no"
  case typeDate = "type.date"
  case typeDistance = "type.distance"
  case typePlace = "type.place"
  case typeArea = "type.area"
  case typeCategory = "type.category"
  case typeLanguage = "type.language"
  case typeWindow = "type.window"
  case typeOutcome = "type.outcome"
  case typeReason = "type.reason"
  case typeChannel = "type.channel"
  case typeGender = "type.gender"
  case typeGroup = "type.group"
  case typeAgeBand = "type.age_band"
  case typeFee = "type.fee"
  case typeStatus = "type.status"
  // Known words of later versions, so that a user hears "later" and not "unknown"
  case chart = "later.chart"
  case expect = "later.expect"
  case warn = "later.warn"
  case write = "later.write"
  // Recording statements
  case recordContact = "record.contact"
  case recordNeed = "record.need"
  case recordRefer = "record.refer"
  case recordMet = "record.met"
  case recordPartly = "record.partly"
  case recordUnmet = "record.unmet"
  case recordNote = "record.note"
  case recordClose = "record.close"
  case recordUndo = "record.undo"
  case recordFollowup = "record.followup"
  case recordHandout = "record.handout"
  // Words of `contact`
  case contactFrom = "contact.from"
  case contactLanguage = "contact.language"
  case contactInterpreter = "contact.interpreter"
  case contactAge = "contact.age"
  case contactGender = "contact.gender"
  case contactHousehold = "contact.household"
  case contactHeard = "contact.heard"
  case contactRepeat = "contact.repeat"
  case contactKind = "contact.kind"
  // Words of `refer`, of outcomes and of `handout`
  case anyway
  case because
  case handoutFrench = "handout.french"
  case handoutEnglish = "handout.english"
  case handoutText = "handout.text"
  case handoutMessages = "handout.sms"
  case handoutPage = "handout.page"
  // Functions
  case functionYear = "function.year"
  case functionQuarter = "function.quarter"
  case functionMonth = "function.month"
  case functionWeek = "function.week"
  case functionDay = "function.day"
  case functionMonthOfYear = "function.month_of_year"
  case functionWeekday = "function.weekday"
  case functionHour = "function.hour"
  case functionLower = "function.lower"
  case functionUpper = "function.upper"
  case functionLength = "function.length"
  case functionTrim = "function.trim"
  case functionRound = "function.round"
  case functionCoalesce = "function.coalesce"
  case functionIf = "function.if"
  case functionDistance = "function.distance"
  case functionDaysSince = "function.days_since"
  case functionCount = "function.count"
  case functionSum = "function.sum"
  case functionAverage = "function.avg"
  case functionMinimum = "function.min"
  case functionMaximum = "function.max"
  case functionMedian = "function.median"
  case functionPercentile = "function.percentile"
  case functionShare = "function.share"
}

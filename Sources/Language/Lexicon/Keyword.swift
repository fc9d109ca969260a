/// The id of a keyword; its French and English words are in the lexicon tables.
///
/// The raw value is the canonical English word, with a prefix where one word has two ids.
package enum Keyword: String, CaseIterable, Sendable, Hashable {
  // Sources
  case services, sites, organizations, places, regions, categories
  // Statement heads
  case explain
  case explainRun = "explain.run"
  // Stage heads
  case `where`, search, need, near, `in`, open, derive, summarize, count, sort, top, take, skip, select
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
  // Values
  case yes, no
  // Known words of later versions, so that a user hears "later" and not "unknown"
  case laterLet = "later.let"
  case laterParam = "later.param"
  case laterSave = "later.save"
  case serving = "later.serving"
  case eligible = "later.eligible"
  case during = "later.during"
  case pivot = "later.pivot"
  case join = "later.join"
  case nearest = "later.nearest"
  case compare = "later.compare"
  case total = "later.total"
  case chart = "later.chart"
  case expect = "later.expect"
  case warn = "later.warn"
  case write = "later.write"
  case locations = "later.locations"
  case contacts = "later.contacts"
  case needs = "later.needs"
  case referrals = "later.referrals"
  case changes = "later.changes"
  case defects = "later.defects"
  case queries = "later.queries"
  // Recording statements, of a later version too
  case laterContact = "later.contact"
  case laterNeed = "later.need"
  case laterRefer = "later.refer"
  case laterMet = "later.met"
  case laterPartly = "later.partly"
  case laterUnmet = "later.unmet"
  case laterNote = "later.note"
  case laterClose = "later.close"
  case laterUndo = "later.undo"
  case laterFollowup = "later.followup"
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

import GRDB

/// GRDB's statement: `Statement` alone could also be the query language's.
typealias PreparedStatement = GRDB.Statement

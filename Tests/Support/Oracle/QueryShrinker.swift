/// Makes a query that breaks a property smaller while it still breaks it.
package enum QueryShrinker {
  /// Leaves out stages, then parts of stages, as long as `fails` holds of what is left.
  package static func shrink(_ query: GeneratedQuery, while fails: (GeneratedQuery) throws -> Bool) rethrows
    -> GeneratedQuery
  {
    var query = query
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for candidate in smaller(query) where try fails(candidate) {
        query = candidate
        isSmaller = true
        break
      }
    }
    return query
  }

  private static func smaller(_ query: GeneratedQuery) -> [GeneratedQuery] {
    var candidates: [GeneratedQuery] = []
    if query.stages.count > 3 {
      var half = query
      half.stages.removeFirst(query.stages.count / 2)
      candidates.append(half)
      half = query
      half.stages.removeLast(query.stages.count / 2)
      candidates.append(half)
    }
    for index in query.stages.indices {
      var shorter = query
      shorter.stages.remove(at: index)
      candidates.append(shorter)
    }
    for index in query.stages.indices where query.stages[index].parts.count > 1 {
      for part in query.stages[index].parts.indices {
        var shorter = query
        shorter.stages[index].parts.remove(at: part)
        candidates.append(shorter)
      }
    }
    return candidates
  }
}

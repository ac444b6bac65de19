extension ExchangeGraph {
  /// Visits every paper with its roles; no more than one paper's are held at a time.
  func papersWithRoles(_ visit: (Int, [ExchangeRole]) throws -> Void) throws {
    var next = 0
    var pending: [ExchangeRole] = []
    try statements.roles { role in
      while next < role.paper {
        try visit(next, pending)
        pending = []
        next += 1
      }
      pending.append(role)
    }
    while next < papers.count {
      try visit(next, pending)
      pending = []
      next += 1
    }
  }
}

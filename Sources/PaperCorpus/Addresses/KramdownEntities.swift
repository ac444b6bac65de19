/// The named entities of HTML 4 that kramdown knows, as far as an anchor needs them.
enum KramdownEntities {
  /// What an anchor gets from a named entity, or nil where kramdown does not know the name.
  ///
  /// Only entities for letters leave something; all others vanish from anchors.
  static func text(named name: String) -> String? { letters[name] ?? (others.contains(name) ? "" : nil) }

  /// What an anchor gets from a character reference by number.
  ///
  /// As browsers do, kramdown reads the control codes from 128 to 159 as those of Windows 1252.
  static func text(numbered number: UInt32) -> String {
    Unicode.Scalar(windows[number] ?? number).map { String(Character($0)) } ?? ""
  }

  private static let letters: [String: String] = {
    let names = """
      Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma
      Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu
      nu xi omicron pi rho sigma tau upsilon phi chi psi omega sigmaf thetasym upsih piv image real
      alefsym OElig oelig Scaron scaron Yuml circ ordf micro ordm Agrave Aacute Acirc Atilde Auml
      Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
      Ocirc Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde
      auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve
      oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute thorn yuml fnof
      """
    let characters = """
      Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω
      ς ϑ ϒ ϖ ℑ ℜ ℵ Œ œ Š š Ÿ ˆ ª µ º À Á Â Ã Ä Å Æ Ç È É Ê Ë Ì Í Î Ï Ð Ñ Ò Ó Ô Õ Ö Ø Ù Ú Û Ü Ý Þ ß à
      á â ã ä å æ ç è é ê ë ì í î ï ð ñ ò ó ô õ ö ø ù ú û ü ý þ ÿ ƒ
      """
    func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
    return Dictionary(uniqueKeysWithValues: zip(words(names), words(characters)))
  }()

  private static let others: Set<String> = {
    let names = """
      zwnj zwj lrm rlm hellip prime Prime oline frasl weierp bull trade larr rarr uarr darr harr crarr
      uArr dArr lArr rArr hArr forall part exist empty nabla isin ni notin sum prod minus lowast radic
      prop infin ang and or cap cup int there4 sim asymp cong ne equiv le ge sub sup sube supe nsub
      oplus otimes perp sdot vellip rceil lceil lfloor rfloor rang lang loz spades clubs hearts diams
      amp quot apos copy lt gt tilde ndash mdash lsquo rsquo ldquo rdquo dagger Dagger permil euro
      lsaquo rsaquo nbsp iexcl pound curren yen brvbar sect uml laquo raquo reg not shy macr deg
      plusmn acute para middot cedil cent sup1 sup2 sup3 frac12 frac14 frac34 iquest times divide
      sbquo bdquo ensp emsp thinsp
      """
    return Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
  }()

  private static let windows: [UInt32: UInt32] = [
    128: 8364, 130: 8218, 131: 402, 132: 8222, 133: 8230, 134: 8224, 135: 8225, 136: 710, 137: 8240,
    138: 352, 139: 8249, 140: 338, 142: 381, 145: 8216, 146: 8217, 147: 8220, 148: 8221, 149: 8226,
    150: 8211, 151: 8212, 152: 732, 153: 8482, 154: 353, 155: 8250, 156: 339, 158: 382, 159: 376,
  ]
}

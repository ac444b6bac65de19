#!/usr/bin/env bash
# Holds the stages to the modules that each may import.
#
#   scripts/check-imports.sh [SOURCES]
#
# Package.swift decides what a stage can import at all, directly or by way of another; this table, what it may.
# Prints file:line for each import that is not allowed, and fails if there is one.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
sources=${1:-Sources}

# A target, then the modules that it may import; the system's own, on the line with a star, are open to all.
allowed='
*                 Darwin Dispatch Foundation FoundationEssentials Glibc Musl Synchronization
PaperCorpus       CMarkGFM Yams
EntityExtraction  EmbeddedLexicon EmbeddedWeights PaperCorpus
EntityLinking     EntityExtraction PaperCorpus
GraphAnalysis
GraphStorage      EntityExtraction EntityLinking GRDB GRDBSQLite PaperCorpus
Curation          EntityExtraction EntityLinking GraphStorage PaperCorpus TextEscaping Yams
GraphBuilding     Curation EntityExtraction EntityLinking GraphAnalysis GraphQueries GraphStorage PaperCorpus
GraphQueries      EntityExtraction EntityLinking GraphAnalysis GraphStorage PaperCorpus
GoldStandard      EntityExtraction PaperCorpus
GraphEvaluation   EntityExtraction GoldStandard GraphAnalysis GraphQueries GraphStorage PaperCorpus
ExtractionTraining EntityExtraction GoldStandard PaperCorpus
GraphExchange     TextEscaping
GraphRendering    CGraphviz GraphAnalysis TextEscaping
TextEscaping
kg                ArgumentParser Curation EntityExtraction EntityLinking ExtractionTraining GoldStandard
kg                GraphAnalysis GraphBuilding GraphEvaluation GraphQueries GraphRendering GraphStorage PaperCorpus
kg                GraphExchange TextEscaping
'

find "$sources" -name '*.swift' | LC_ALL=C sort | awk -v sources="$sources" -v allowed="$allowed" '
  BEGIN {
    lineCount = split(allowed, lines, "\n")
    for (i = 1; i <= lineCount; i++) {
      wordCount = split(lines[i], words, " ")
      if (wordCount > 0) known[words[1]] = 1
      for (j = 2; j <= wordCount; j++) may[words[1], words[j]] = 1
    }
  }
  {
    file = $0
    target = substr(file, length(sources) + 2)
    sub("/.*", "", target)
    if (!(target in known)) report(file ": the table of imports does not name the target " target)
    for (number = 1; (getline line < file) > 0; number++) checkLine(line)
    close(file)
  }
  END { exit failed }

  function checkLine(line,    statements, count, i) {
    count = split(line, statements, ";")
    for (i = 1; i <= count; i++) checkStatement(statements[i])
  }

  # An import may follow attributes and an access level, name the kind of a declaration, and go on to a submodule.
  function checkStatement(statement,    word, words, count, i, module) {
    count = split(statement, words, " ")
    i = 1
    while (i <= count && words[i] ~ /^(@.*|public|package|internal|fileprivate|private)$/) i++
    if (words[i] != "import") return
    i++
    if (words[i] ~ /^(actor|class|enum|func|let|protocol|struct|typealias|var)$/) i++
    module = words[i]
    sub(/[^A-Za-z0-9_].*/, "", module)
    if (!(("*", module) in may) && !((target, module) in may)) {
      report(file ":" number ": " target " may not import " module)
    }
  }

  function report(message) {
    print message
    failed = 1
  }
'

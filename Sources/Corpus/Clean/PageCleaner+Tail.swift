extension PageCleaner {
  mutating func decideTail(after index: Int, _ rule: Int) {
    var current = inherited(rule)
    for later in index + 1..<max(index + 1, page.lines.count) where isOpen(later) {
      if let own = ownRule(later) {
        if own == RuleNumber.dateStamp {
          if !isPastComments(current) { _ = noteStamp(later, isTail: true) } else { remove(later, own) }
          continue
        }
        notePost(later, own)
        remove(later, own)
        if Rule.all[own].ends != .nothing { current = inherited(own) }
      } else {
        remove(later, tailRule(later, current))
      }
    }
  }

  /// "posted by admin @ July 19, 2005 4 comments": the day of a blog's post, told under it.
  mutating func notePost(_ index: Int, _ rule: Int) {
    guard rule == RuleNumber.siteAccount, let stamp = stamps[index], stamp.isLabelled, pageStamps.isEmpty else {
      return
    }
    pageStamps.append((stamp.value, stamp.span))
  }

  private func isPastComments(_ rule: Int) -> Bool { rule == RuleNumber.commentForm || rule == RuleNumber.comment }

  func ownRule(_ index: Int) -> Int? {
    if let rule = rule(index, inHead: false) { return rule }
    if let cut = captions[index], cut.caption == nil { return RuleNumber.imageCredit }
    if isCopyright(page.lines[index]) { return RuleNumber.copyright }
    if isDateLine(index) { return RuleNumber.dateStamp }
    if isByline(page.lines[index]) { return RuleNumber.byline }
    return isVote(page.lines[index]) ? RuleNumber.voteWidget : nil
  }

  /// The rule for lines that follow a line of this rule and have none of their own.
  func inherited(_ rule: Int) -> Int {
    switch rule {
    case RuleNumber.relatedLinks, RuleNumber.publisherNote, RuleNumber.newsletterForm, RuleNumber.comment: rule
    case RuleNumber.commentForm: RuleNumber.comment
    default: RuleNumber.afterArticle
    }
  }

  func tailRule(_ index: Int, _ rule: Int) -> Int {
    if rule == RuleNumber.afterArticle, page.lines[index].bullet > 0 { return RuleNumber.relatedLinks }
    return rule
  }

  /// A page without a sentence: every line that no rule claims is its text, the first of several its title.
  mutating func keepPoorPage() {
    for index in first..<page.lines.count where isOpen(index) {
      if noteStamp(index, isTail: false) { continue }
      if let rule = rule(index, inHead: true) { remove(index, rule) } else { keep(index, .paragraph) }
    }
  }
}

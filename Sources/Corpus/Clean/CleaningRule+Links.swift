extension CleaningRule {
  /// Links, buttons and labels around and inside an article.
  static let links: [CleaningRule] = [
    CleaningRule(
      name: "share-buttons", why: "share buttons",
      whole: [
        "share", "share this", "share this article", "share this story", "share this page", "share on", "share via",
        "share on facebook", "share on twitter", "share on x", "share on whatsapp", "share on linkedin", "tweet",
        "facebook",
        "twitter", "x", "whatsapp", "telegram", "viber", "linkedin", "instagram", "youtube", "reddit", "pinterest",
        "email",
        "e mail", "print", "print this page", "copy link", "link copied", "copy url", "save", "save this article",
        "listen",
        "facebook twitter", "facebook twitter email", "facebook twitter linkedin", "facebook twitter whatsapp",
        "facebook twitter email print", "share tweet", "share tweet email", "like", "like this", "like loading",
        "follow",
        "follow us", "gift this article", "bookmark", "rss", "podeli", "podelite", "štampaj", "pošalji", "подели",
        "shpërndaje", "shpërndaj", "teilen", "drucken", "partager", "imprimer", "condividi", "stampa", "# share",
        "shares",
        "click to share", "loading", "comments", "send", "pdf", "feedback",
      ], isRow: true,
      start: ["share this with", "click to share on", "click to email", "click to print", "share to"], longest: 12,
      examples: [
        "Share", "Facebook Twitter Email", "Share   E-mail   Print", "Click to share on Facebook (Opens in new window)",
      ],
      silent: ["Share the burden, he told the allies.", "Share on this page."]),
    CleaningRule(
      name: "inline-link", why: "related link between the paragraphs",
      whole: [
        "read more", "read full story", "read the full story", "read the full article", "continue reading", "watch",
        "opširnije", "više",
      ],
      start: [
        "click here to", "click here for", "watch video", "watch now", "also on", "have you read", "don t miss",
        "read also", "also read", "see also",
      ],
      label: [
        "read more", "read", "read also", "also read", "read next", "see also", "related", "related news",
        "related story", "related stories", "related article", "related articles", "related content", "more news",
        "more", "watch",
        "watch also", "in pictures", "bonus video",
        "explainer", "analysis", "more on this", "listen", "recommended", "pročitajte još", "pročitajte i",
        "pročitaj još",
        "čitajte još", "vidi još", "povezano", "pogledajte", "прочитајте још", "прочитајте и", "lexo edhe",
        "lexo më shumë",
        "lexoni edhe", "lesen sie auch", "mehr zum thema", "siehe auch", "lire aussi", "à lire aussi", "leggi anche",
      ],
      longest: 25,
      examples: [
        "Read more: Kosovo police reopen the border road", "Click here for a map of the area",
        "Pročitajte još: Novi pregovori u Briselu",
      ],
      silent: ["Read more than once, the letter leaves no doubt."]),
    CleaningRule(
      name: "related-links", why: "related links", place: .tail, ends: .section,
      whole: [
        "check also", "see more", "other news", "more headlines", "ostale vesti", "slične teme", "lajme të tjera",
        "lajme tjera",
        "related", "related articles", "related article", "related stories", "related story", "related topics",
        "related news", "related posts", "related post", "related content", "related coverage", "related links",
        "related items", "related reading", "you may also like", "you might also like", "you may like",
        "you may be interested in",
        "more on this story", "more on this topic", "more from", "more news", "more stories", "more like this",
        "read also",
        "see also", "similar articles", "similar posts", "similar news", "ranking", "recommendation", "recommendations",
        "recommended", "recommended for you", "recommended stories", "recommended articles", "editor s picks",
        "editors picks", "editor s choice", "don t miss", "latest", "latest stories", "latest articles", "latest posts",
        "recent posts", "recent articles", "recent news", "top stories", "most read", "most popular", "most viewed",
        "most commented", "most recent", "trending", "trending now", "popular", "popular posts", "popular now",
        "what to read next", "read next", "up next", "next story", "around the web", "from the web", "in this section",
        "promoted stories", "sponsored stories", "hot topics", "hot", "in case you missed it", "also in this section",
        "more in news", "more in world", "more in europe", "further reading", "elsewhere on the web", "in other news",
        "external links", "other news", "other articles", "today s headlines", "headlines",
        "povezane vesti", "povezani članci", "povezane teme", "najčitanije", "najnovije", "slične vesti",
        "preporučujemo",
        "izdvajamo", "повезане вести", "најчитаније", "најновије", "lajme të ngjashme", "të ngjashme", "më të lexuarat",
        "të fundit", "të tjera", "mehr zum thema", "weitere artikel", "meistgelesen",
        "das könnte sie auch interessieren",
        "à lire aussi", "sur le même sujet", "les plus lus", "articoli correlati", "leggi anche", "i più letti",
      ],
      start: ["more from", "more stories from", "more on", "related articles from", "you may also"], longest: 8,
      examples: ["Related", "Related Articles", "Ranking", "Recommendation", "Most read", "More from Europe"],
      silent: ["Related talks went on in Vienna.", "More from the allies is needed, the general told the paper."]),
    CleaningRule(
      name: "tags-line", why: "tags of the page",
      whole: ["tags", "topics", "categories", "keywords", "oznake", "tagovi", "etiketat", "schlagworte"],
      start: ["filed under", "posted in", "tagged with", "tagged as", "tagged in", "published in", "categorized in"],
      label: [
        "tags", "tag", "labels", "topics", "topic", "categories", "category", "keywords", "tagged", "section", "oznake",
        "tagovi", "teme", "ključne reči",
        "ознаке", "теме", "etiketat", "etiketa", "schlagworte", "themen", "mots clés", "argomenti", "hashtags",
      ],
      longest: 30,
      examples: ["Tags: Kosovo, KFOR, NATO", "Filed under: News, Balkans"],
      silent: ["Topics at the meeting included the border and the local vote."]),
    CleaningRule(
      name: "comment-link", why: "link to the comments", place: .head,
      whole: [
        "comments", "no comments", "comment", "# comments", "# comment", "comments #", "add comment", "komentari",
        "leave a comment",
      ],
      inside: ["no comments on", "leave a comment on", "comments off on", "comments are off for"],
      end: ["no comments", "# comments", "# comment", "comments off"],
      examples: ["Europe, News No Comments on Alliance sends more troops", "12 comments"],
      silent: [
        "No comments on the letter were made by the ministry, which said that it was still being read by its lawyers."
      ]),
  ]
}

extension CleaningRule {
  /// What pages print after an article.
  static let tail: [CleaningRule] = [
    CleaningRule(
      name: "comment-form", why: "comments and their form", place: .tail, ends: .page,
      whole: [
        "leave a comment", "leave a reply", "leave your comment", "leave comment", "post a comment", "post comment",
        "add a comment", "add comment", "add your comment", "write a comment", "comments", "comment", "# comments",
        "# # comments",
        "# comment", "comments #", "view comments", "view # comments", "show comments", "user comments",
        "reader comments",
        "readers comments", "join the conversation", "join the discussion", "cancel reply", "be the first to comment",
        "no comments", "no comments yet", "comments are closed", "log in to comment", "login to comment", "discussion",
        "# replies", "# reply", "# thoughts", "your comment", "your name", "submit comment", "what do you think",
        "ostavi komentar", "ostavite komentar", "komentari", "komentari #", "pošalji komentar", "vaš komentar",
        "# komentara",
        "коментари", "оставите коментар", "komente", "komentet", "lini një koment", "kommentare", "kommentar schreiben",
        "commentaires", "laisser un commentaire", "commenti", "lascia un commento", "forum",
      ],
      start: [
        "# responses to", "# response to", "# thoughts on", "# thought on", "# comments on", "leave a reply",
        "comments on",
      ],
      inside: [
        "your email address will not be published", "required fields are marked", "save my name email and website",
        "you must be logged in to", "please log in to comment", "comments are moderated", "this site uses akismet",
      ],
      longest: 20,
      examples: ["Leave a comment", "12 Comments", "3 responses to “Troops arrive”", "Komentari (14)"],
      silent: ["Comments on the plan were few.", "Discussion went on into the night, a diplomat told reporters."]),
    CleaningRule(
      name: "box-end", why: "end of a box between the paragraphs", place: .tail,
      whole: [
        "after newsletter promotion", "skip past newsletter promotion", "end of newsletter promotion",
        "continue reading the main story", "end of advertisement", "end of related links", "back to the article",
        "end of list",
      ],
      examples: ["after newsletter promotion", "Skip past newsletter promotion"],
      silent: ["After newsletter promotion ended, the paper asked its readers for money."]),
    CleaningRule(
      name: "newsletter-form", why: "subscription form", place: .tail, ends: .section,
      whole: [
        "subscribe", "subscribe now", "newsletter", "newsletters", "sign up", "sign up now", "enter your email address",
        "email address", "your email address", "your email", "subscribe to our newsletter", "join our newsletter",
        "get our newsletter", "daily newsletter", "prijavite se", "abonohu",
      ],
      start: [
        "subscribe to", "sign up for", "sign up to", "enter your email", "get the latest", "get breaking news",
        "join our",
        "share this we d", "preuzmite android", "preuzmite aplikaciju",
        "to continue reading", "stay up to date", "stay informed", "get unlimited access", "subscribers get",
        "join us on", "follow us on",
        "listen to our podcast", "listen to the podcast", "our podcast", "like what you read", "like what you see",
        "enjoyed this article", "enjoying this article", "did you like this",
        "find us on", "download our app", "download the app", "pratite nas", "na ndiqni", "folgen sie uns",
        "suivez nous",
      ],
      inside: [
        "never miss a story", "never miss an update", "our newsletter", "delivered to your inbox", "in your inbox",
        "straight to your inbox",
        "unsubscribe at any time",
        "sign up here", "subscribe here", "follow us on", "by signing up you agree", "by subscribing you agree",
        "invalid email address", "prijavite se na", "on our telegram channel", "our whatsapp channel",
        "our youtube channel",
      ],
      examples: [
        "Subscribe to IRIA News", "Enter your email address:", "Get the best of our work delivered to your inbox.",
      ],
      silent: [
        "Subscribe to that view and you must accept the border, the envoy told a panel of forty students in a long speech on the past and on the future of the whole region, and few agreed."
      ]),
    CleaningRule(
      name: "credit-line", why: "credit line", ends: .section,
      start: [
        "with reporting by", "reporting by", "additional reporting by", "with additional reporting by",
        "additional reporting",
        "editing by", "writing by", "written by", "compiled by", "with inputs from", "with input from",
        "with agency inputs",
        "with material from", "with files from", "with agencies", "based on reporting by", "with contributions from",
        "edited by", "translated by", "translation by", "story by", "produced by", "agencies contributed", "text by",
        "mit material von", "avec afp", "priredio", "priredila", "pripremio", "preveo", "prevela",
      ],
      inside: [
        "contributed to this report", "contributed to this story", "contributed to this article",
        "contributed reporting", "for this report came from", "in this report came from", "for this story came from",
        "reporting was contributed", "editing by",
      ],
      end: ["contributed"],
      longest: 40,
      examples: [
        "With reporting by AFP and Reuters", "(Reporting by Ana Anic; Editing by Bob Byrd)",
        "Associated Press writer Ana Anic in Belgrade contributed to this report.",
        "Bob Byrd in Belgrade, Serbia, contributed.",
      ],
      silent: [
        "Reporting by the mission on the arms find was late, and the reporting by local papers was worse, so that for weeks nobody in the capital knew what the patrol had found in the barn by the river near the town, he said at last."
      ]),
    CleaningRule(
      name: "source-credit", why: "credit naming the source", place: .tail, ends: .section,
      whole: [
        "source link", "source", "sources", "original source", "original article", "original link", "view original",
        "view original article", "read original article", "link to original article", "article source", "news source",
        "source url", "via source", "see original", "izvor", "извор", "burimi", "quelle", "fonte", "kaynak",
        "adblock test why",
      ],
      start: [
        "read the original article", "read the original", "to read the original", "click here to view original",
        "originally at",
      ],
      label: [
        "source", "sources", "original source", "news source", "article source", "via", "courtesy", "izvor", "izvori",
        "извор",
        "burimi", "quelle", "quellen", "fonte", "forrás", "kaynak", "credit", "original link", "originally published",
      ],
      longest: 14,
      examples: ["Source link", "Source : voanews", "Izvor: Tanjug"],
      silent: ["Source after source told him the same story."]),
    CleaningRule(
      name: "republication-note", why: "note on the first publication", place: .tail, ends: .section,
      inside: [
        "was originally published", "was first published", "originally published by", "originally published in",
        "originally published on", "originally published at", "first published by", "first published on",
        "originally appeared",
        "first appeared on", "first appeared in", "appeared first on", "republished with permission",
        "reprinted with permission", "reposted with permission", "republished from", "reproduced with permission",
        "republished under", "this story was produced by", "shared under a creative commons",
        "licensed under the", "licenced under the", "parliament licence", "government licence",
      ],
      examples: [
        "The post Troops arrive appeared first on Balkan Blog.", "This article was originally published by Reuters.",
        "Contains information licensed under the Open Government Licence v3.0.",
      ],
      silent: []),
    CleaningRule(
      name: "copyright", why: "copyright line", ends: .section,
      start: ["copyright", "(c) #", "copyrights", "© #", "© copyright"],
      inside: [
        "all rights reserved", "all right reserved", "may not be published broadcast rewritten or redistributed",
        "may not be reproduced", "no part of this publication", "redistribution of all or part", "sva prava zadržana",
        "sva prava pridržana",
        "sva prava zadrzana",
        "сва права задржана", "të gjitha të drejtat", "alle rechte vorbehalten", "tous droits réservés",
        "tutti i diritti riservati", "tous les droits", "all contents copyright",
      ],
      longest: 40,
      examples: [
        "Copyright © 2024 IRIA - International Relations Insights & Analysis",
        "© 2023 Example News. All rights reserved.",
      ],
      silent: [
        "Copyright law was on the list of reforms that Brussels had asked the three governments of the region to pass before the end of the year, and so was a new law on the press and on its funds, said an official who was not named there."
      ]),
    CleaningRule(
      name: "publisher-note", why: "publisher's note", place: .tail, ends: .section,
      whole: [
        "notes", "footnotes", "endnotes", "references", "bibliography", "works cited",
        "news info", "public domain",
        "disclaimer", "editor s note", "about the author", "about the authors", "about author", "support us", "donate",
        "donate now",
        "support our work", "contribute", "become a member", "o autoru", "impressum", "impresum", "our standards",
        "report a typo", "report an error", "give us feedback", "tell us what you think",
      ],
      start: [
        "disclaimer", "about the author", "our standards", "support our journalism", "support independent journalism",
        "if you want to support",
        "if you are in russia", "if you like", "if you found this", "for more information", "for further information",
        "for media inquiries", "for media enquiries", "media contact", "press contact", "contact the author",
        "email the author",
        "have a story", "got a tip", "send us", "write to us", "to contact the",
      ],
      inside: [
        "journalists report the news", "to find out more click here", "for more information visit",
        "support our journalism",
        "do not necessarily reflect", "do not necessarily represent", "does not necessarily reflect",
        "views expressed in this article", "views expressed are", "opinions expressed in", "opinions expressed by",
        "the views expressed", "this article reflects the", "undesirable organization by the russian government",
        "for information media not an official record", "not an official record", "is not responsible for the content",
        "not responsible for the content",
        "is an independent media",
        "is an independent nonprofit", "is a nonprofit", "is a non profit", "is a research institute",
        "is a think tank based",
        "is a multimedia platform", "is a news website", "is a news portal", "is an online news",
        "is an online magazine",
        "this web site is maintained", "this website is maintained", "is a global news agency",
        "is an international news agency", "is an independent global news", "contact us at",
        "contact exclusive reports", "please contact", "for permission to reprint", "for permission to republish",
        "for permission to use", "for permission to reproduce", "click here to",
        "we are a nonprofit", "help us continue", "consider making a donation", "make a donation", "reader supported",
        "dear reader", "learn more about our", "trust principles", "thomson reuters trust",
        "is the news division", "editorial guidelines", "this content was", "written by staff", "generated by ai",
        "automatically translated", "machine translation", "published from a syndicated feed", "from a syndicated feed",
      ],
      longest: 60,
      examples: [
        "The Example Times journalists report the news in nine languages.",
        "To find out more, click here.", "The views expressed in this article are the author's own.",
        "Balkan Lens is an online news portal based in Skopje.", "Endnotes",
      ],
      silent: ["For more than ten years the mission has kept the road open."]),
  ]
}

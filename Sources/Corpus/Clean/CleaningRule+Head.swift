extension CleaningRule {
  /// What pages print above an article, and small furniture that may stand anywhere.
  static let head: [CleaningRule] = [
    CleaningRule(
      name: "accessibility-link", why: "navigation: accessibility links",
      whole: [
        "accessibility links", "skip to main content", "skip to content", "skip to main navigation", "skip to search",
        "skip to navigation", "skip navigation", "jump to content", "jump to navigation", "accessibility help",
        "keyboard shortcuts", "zum inhalt springen", "aller au contenu principal", "vai al contenuto", "idi na sadrzaj",
        "предји на садржај", "ka te permbajtja",
      ],
      start: ["skip to"], longest: 5,
      examples: ["Accessibility links", "Skip to main content"],
      silent: ["Skip to the front of the queue was not what he asked for, he said."]),
    CleaningRule(
      name: "breaking-banner", why: "navigation: banner",
      whole: [
        "breaking news", "breaking", "live", "live updates", "developing story", "just in", "latest news", "news alert",
        "exclusive", "top news", "featured", "featured news", "main news", "najnovije vesti", "najnovije", "uživo",
        "lajmi i fundit", "eilmeldung", "dernière minute", "ultime notizie",
      ],
      examples: ["Breaking News", "LIVE"], silent: ["Breaking news of the attack reached Brussels at noon."]),
    CleaningRule(
      name: "navigation", why: "navigation",
      whole: [
        "home", "homepage", "menu", "main menu", "search", "search for", "log in", "login", "sign in", "register",
        "my account", "back to top", "to top", "next", "previous", "next article", "previous article", "next post",
        "previous post", "prev", "main navigation", "toggle navigation", "toggle menu", "open menu", "close menu",
        "close",
        "close search", "site map", "sitemap", "contact", "contact us", "about us", "about", "privacy policy",
        "privacy",
        "terms of use", "terms of service", "terms and conditions", "cookie settings", "careers", "advertise",
        "advertise with us", "help", "faq", "more", "read in # min", "from wikipedia the free encyclopedia", "edit",
        "xs", "sm", "md", "lg", "spot img", "load more", "show more", "see more", "see all", "view all",
        "all news",
        "show caption", "hide caption", "toggle caption", "expand", "enlarge this image", "languages", "language",
        "english", "news", "world", "europe", "politics", "opinion", "sport", "sports", "business", "video", "videos",
        "photos", "gallery", "naslovna", "početna", "vesti", "ballina", "lajme", "startseite", "accueil",
        "you are here",
        "go back", "back", "return to homepage", "print version", "text size", "text only", "font size", "a a a",
        "read in app", "open in app", "full text", "press release", "press releases", "go to content", "насловна",
        "вести",
      ],
      start: ["you are here", "you are in"], longest: 14,
      examples: ["Home", "Back to Top", "Menu"], silent: ["Home is where I want to be, the refugee told reporters."]),
    CleaningRule(
      name: "view-counter", why: "view counter",
      whole: [
        "view", "views", "# views", "# # views", "# # reads", "# # shares", "views #", "views # #",
        "this news has been read # times in total", "view #", "# view",
        "# reads", "hits #", "# hits", "# shares", "# likes",
        "# k views", "pregleda #", "lexuar # here", "#",
      ],
      examples: ["View", "1,204 views", "Views: 88"], silent: ["Views on the mission differ, he said."]),
    CleaningRule(
      name: "site-account", why: "account of the website, no byline",
      whole: [
        "by host", "by admin", "by administrator", "by editor", "by the editor", "by editors", "by webmaster",
        "by user",
        "by newsroom", "by news desk", "by newsdesk", "by web desk", "by staff", "by guest", "by author", "by root",
        "posted by admin", "posted by host", "posted by editor", "by wpadmin", "by super admin", "by superuser",
      ],
      start: ["posted by"], longest: 10,
      examples: ["by host", "By admin"], silent: ["By staff accounts the meeting lasted an hour."]),
    CleaningRule(
      name: "image-placeholder", why: "text in place of a picture or player",
      whole: [
        "16x9 image", "4x3 image", "1x1 image", "image", "photo", "picture", "image #", "photo #", "no image",
        "image not available", "featured image", "main image", "embed", "no media source currently available",
        "play video",
        "play", "pause", "watch live", "listen live", "video player", "audio player", "auto #", "direct link",
        "the code has been copied to your clipboard", "the url has been copied to your clipboard", "pop out player",
        "share embed", "width # px height # px", "slide #", "# of #", "# #",
      ],
      start: ["no media source", "your browser does not support", "this video is", "to view this video please enable"],
      examples: ["• 16x9 Image", "No media source currently available"],
      silent: ["Image matters to the mission, said its spokesman."]),
    CleaningRule(
      name: "reading-time", why: "reading time",
      whole: ["reading time", "# min", "# minutes", "listen to this article"],
      start: ["reading time", "estimated reading time", "time to read"],
      end: ["min read", "mins read", "minute read", "minutes read", "min reading", "minutes to read", "min lesezeit"],
      longest: 8,
      examples: ["3 min read", "Reading time: 4 minutes"],
      silent: ["Reading time into the letter is a mistake, said Kurti."]),
    CleaningRule(
      name: "relative-age", why: "date stamp of the page, relative",
      whole: ["today", "yesterday", "updated", "published", "last updated", "posted"],
      end: [
        "hours ago", "hour ago", "minutes ago", "minute ago", "days ago", "day ago", "weeks ago", "week ago",
        "months ago",
        "month ago", "years ago", "year ago", "mins ago", "hrs ago",
      ],
      examples: ["3 hours ago", "Updated 12 minutes ago"],
      silent: ["The mission came to Kosovo more than twenty-four years ago."]),
    CleaningRule(
      name: "advertisement", why: "advertisement",
      whole: [
        "advertisement", "advertisements", "ad", "ads", "sponsored", "sponsored content", "promoted", "paid content",
        "story continues below advertisement", "article continues below advertisement", "article continues after ad",
        "advertisement continue reading the main story", "continue reading the main story", "advertisement feedback",
        "story continues below", "scroll to continue", "ad feedback", "oglas", "oglasi", "reklama", "reklame",
        "reklamë",
        "anzeige", "werbung", "publicité", "pubblicità", "pubblicita", "реклама", "оглас", "marketing",
      ],
      start: ["advertisement scroll", "article continues after", "story continues after", "continue reading below"],
      examples: ["Advertisement", "Story continues below advertisement"],
      silent: ["Advertisement of the post drew forty applicants, the ministry said."]),
    CleaningRule(
      name: "cookie-notice", why: "cookie notice",
      inside: [
        "we use cookies", "this website uses cookies", "this site uses cookies", "our website uses cookies",
        "accept all cookies", "accept cookies", "manage cookies", "cookie policy", "use of cookies",
        "cookie preferences",
        "javascript is disabled", "enable javascript", "javascript to be enabled", "koristi kolačiće",
        "cookies akzeptieren",
        "verwendet cookies", "utilise des cookies", "utilizza i cookie", "ad blocker",
      ],
      examples: ["We use cookies to give you the best experience on our site. Accept all cookies."],
      silent: ["Cookies and tea were served after the talks in Brussels."]),
  ]
}

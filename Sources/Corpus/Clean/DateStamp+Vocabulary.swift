extension DateStamp {
  /// Words around dates in the languages of our sources, without accents.
  enum Vocabulary {
    static let months: WordTable<Int> = {
      let rows: [StaticString] = [
        """
        january jan januar januara janar janvier gennaio jänner enero janeiro јануар јануара siječanj
        siječnja jan január januari stycznia ocak ianuarie января јануари eanáir ledna leden tammikuuta
        """,
        """
        february feb februar februara shkurt février febbraio febrero fevereiro фебруар фебруара veljača
        veljače február februari lutego şubat februarie февраля февруари feabhra února únor helmikuuta
        """,
        """
        march mar mart marta mars märz marzo março март марта ožujak ožujka maerz március maart marca martie
        března maaliskuuta
        """,
        """
        april apr aprila prill avril aprile abril април априла travanj travnja április kwietnia nisan
        aprilie апреля aibreán dubna huhtikuuta
        """,
        """
        may maj maja mai maggio mayo maio мај маја svibanj svibnja május mei mayıs мая bealtaine května
        toukokuuta
        """,
        """
        june jun juna qershor juin giugno junio junho juni јун јуна lipanj lipnja június czerwca haziran
        iunie июня јуни meitheamh června kesäkuuta
        """,
        """
        july jul jula korrik juillet luglio julio julho juli јул јула srpanj srpnja július lipca temmuz
        iulie июля јули iúil července heinäkuuta
        """,
        """
        august aug avg avgust avgusta gusht août agosto август августа kolovoz kolovoza augusztus augustus
        augusti sierpnia ağustos августа lúnasa srpna elokuuta
        """,
        """
        september sept sep septembar septembra shtator septembre settembre septiembre setembro септембар
        септембра rujan rujna szeptember września eylül septembrie сентября септември září syyskuuta
        """,
        """
        october oct okt oktobar oktobra tetor octobre ottobre octubre outubro oktober октобар октобра
        listopad listopada október października ekim octombrie октября октомври října lokakuuta
        """,
        """
        november nov novembar novembra nëntor novembre noviembre novembro новембар новембра studeni
        studenoga studenog kasım noiembrie ноября ноември samhain marraskuuta
        """,
        """
        december dec dez decembar decembra dhjetor décembre dicembre diciembre dezembro dezember децембар
        децембра prosinac prosinca grudnia aralık decembrie декабря декември nollaig joulukuuta
        """,
      ]
      var months = WordTable<Int>()
      for (index, row) in rows.enumerated() {
        for word in WordHash.words(of: row.description) { months[word] = index + 1 }
      }
      return months
    }()

    static let labels = set(
      """
      published updated posted date last latest modified first created issued release publication time added on prepared revised accessed
      retrieved archived reviewed printed document
      objavljeno objavljen datum ažurirano ažuriran poslednja објављено датум publikuar përditësuar data veröffentlicht aktualisiert stand publié mis pubblicato
      aggiornato publicado update közzétéve yayınlanma güncelleme gepubliceerd опубликовано publikováno foilsithe opublikowano julkaistu
      """)

    /// What tables about persons and bodies date.
    static let lives = set(
      "founded established formed born died active activated created disbanded dissolved opened closed founding formation established independence"
    )

    /// What stands right before the day that a page was put out: "Posted", "HC Deb".
    static let posting = set("posted published released issued deb")
    static let on = WordHash.of("on")
    static let from = WordHash.of("from")
    static let isWord = WordHash.of("is")

    static let times = set(
      "at am pm a p m h hrs hours uhr u časova casova ora ore в um à alle t z utc gmt cet cest eet eest est edt et bst pst pdt ist"
    )
    static let zones = set("am pm m h hrs hours uhr časova z utc gmt cet cest eet eest est edt et bst pst pdt ist")
    static let links = set("of de del st nd rd th")

    static let neutral = set(
      """
      published updated posted date last modified first created issued release publication time added on at am pm a p m h hrs hours uhr u
      časova utc gmt cet cest eet eest est edt et bst pst pdt ist by the of in and de t z
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      ponedeljak ponedjeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja понедељак уторак среда четвртак петак субота недеља
      hënë martë mërkurë enjte premte shtunë diel montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi
      jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica
      objavljeno objavljen datum ažurirano ažuriran poslednja izmena објављено датум publikuar përditësuar më data veröffentlicht am
      aktualisiert stand um publié le à mis jour pubblicato il alle aggiornato publicado min read minutes reading comments comment views
      view share komentara komentar facebook twitter print email font size
      """)

    private static func set(_ words: StaticString) -> WordTable<Bool> {
      var table = WordTable<Bool>()
      for word in WordHash.words(of: words.description) { table[word] = true }
      return table
    }
  }
}

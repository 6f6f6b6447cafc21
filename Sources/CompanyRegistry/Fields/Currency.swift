/// A currency that registered capital is given in, by its ISO 4217 code.
///
/// Codes of currencies that the euro replaced are kept: old registrations name them.
package enum Currency: String, Hashable, Sendable, CaseIterable {
  case cny = "CNY"
  case usd = "USD"
  case hkd = "HKD"
  case eur = "EUR"
  case jpy = "JPY"
  case gbp = "GBP"
  case twd = "TWD"
  case mop = "MOP"
  case sgd = "SGD"
  case krw = "KRW"
  case aud = "AUD"
  case cad = "CAD"
  case nzd = "NZD"
  case chf = "CHF"
  case sek = "SEK"
  case nok = "NOK"
  case dkk = "DKK"
  case rub = "RUB"
  case kzt = "KZT"
  case thb = "THB"
  case myr = "MYR"
  case idr = "IDR"
  case inr = "INR"
  case php = "PHP"
  case dem = "DEM"
  case frf = "FRF"
  case itl = "ITL"
  case nlg = "NLG"
  case bef = "BEF"
  case ats = "ATS"

  /// About how many units make a yuan, to the power of ten above; one for those worth more than it.
  ///
  /// It serves to tell what no company's capital can be, so that rates of the day do not matter.
  var unitsPerYuan: Double {
    switch self {
    case .cny, .usd, .eur, .gbp, .sgd, .aud, .cad, .nzd, .chf, .myr, .dem, .nlg: 1
    case .hkd, .mop, .frf, .twd, .sek, .nok, .dkk, .thb, .php, .bef, .ats: 10
    case .jpy, .rub, .kzt, .inr: 100
    case .krw, .itl: 1000
    case .idr: 10_000
    }
  }

  /// The spellings that follow the scale, without 元 and folded; longer ones before their beginnings.
  static let spellings: [(text: String, currency: Currency)] = [
    ("人民币", .cny), ("CNY", .cny), ("RMB", .cny),
    ("美元", .usd), ("美金", .usd), ("美圆", .usd), ("USD", .usd), ("US$", .usd), ("$", .usd),
    ("香港元", .hkd), ("港元", .hkd), ("港币", .hkd), ("港幣", .hkd), ("港圆", .hkd), ("HKD", .hkd),
    ("欧元", .eur), ("EUR", .eur),
    ("日元", .jpy), ("日圆", .jpy), ("日币", .jpy), ("JPY", .jpy),
    ("英镑", .gbp), ("GBP", .gbp),
    ("新台币", .twd), ("新台湾元", .twd), ("台湾元", .twd), ("台币", .twd), ("TWD", .twd),
    ("澳门元", .mop), ("澳门币", .mop), ("葡币", .mop), ("MOP", .mop),
    ("新加坡元", .sgd), ("新元", .sgd), ("新币", .sgd), ("SGD", .sgd),
    ("韩元", .krw), ("韩国元", .krw), ("韩圆", .krw), ("韩币", .krw), ("KRW", .krw),
    ("澳大利亚元", .aud), ("澳元", .aud), ("澳币", .aud), ("AUD", .aud),
    ("加拿大元", .cad), ("加元", .cad), ("加币", .cad), ("CAD", .cad),
    ("新西兰元", .nzd), ("NZD", .nzd),
    ("瑞士法郎", .chf), ("CHF", .chf),
    ("瑞典克朗", .sek), ("SEK", .sek),
    ("挪威克朗", .nok), ("NOK", .nok),
    ("丹麦克郎", .dkk), ("丹麦克朗", .dkk), ("DKK", .dkk),
    ("俄罗斯卢布", .rub), ("卢布", .rub), ("RUB", .rub),
    ("哈萨克斯坦坚戈", .kzt), ("坚戈", .kzt), ("KZT", .kzt),
    ("泰国铢", .thb), ("泰铢", .thb), ("THB", .thb),
    ("马来西亚林吉特", .myr), ("林吉特", .myr), ("马来西亚元", .myr), ("马币", .myr), ("MYR", .myr),
    ("印度尼西亚盾", .idr), ("印尼盾", .idr), ("IDR", .idr),
    ("印度卢比", .inr), ("INR", .inr),
    ("菲律宾比索", .php), ("PHP", .php),
    ("德国马克", .dem), ("西德马克", .dem), ("马克", .dem), ("DEM", .dem),
    ("法国法郎", .frf), ("法郎", .frf), ("FRF", .frf),
    ("意大利里拉", .itl), ("里拉", .itl), ("ITL", .itl),
    ("荷兰盾", .nlg), ("NLG", .nlg),
    ("比利时法郎", .bef), ("BEF", .bef),
    ("奥地利先令", .ats), ("ATS", .ats),
  ]
}

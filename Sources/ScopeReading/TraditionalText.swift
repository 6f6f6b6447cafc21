/// Turns traditional characters into the simplified ones that the word list is written in.
///
/// Both take three bytes, so that every offset stays what it was. The pairs are those of the
/// transform Hant-Hans of ICU for the characters that occur in the word lists.
enum TraditionalText {
  /// Characters of which nearly every traditional scope holds one.
  static let markers = ["產", "銷", "營", "紡", "製", "織", "綸", "紗", "業", "務", "發", "貿"]

  /// Replaces traditional characters in some bytes of UTF-8.
  static func simplify(_ bytes: inout [UInt8], in range: Range<Int>) {
    var place = range.lowerBound
    while place + 2 < range.upperBound {
      guard bytes[place] >= 0xE4, bytes[place] <= 0xE9 else {
        place += bytes[place] >= 0xE0 && bytes[place] < 0xF0 ? 3 : 1
        continue
      }
      let high = UInt32(bytes[place] & 0x0F) << 12
      let low = UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
      if let simple = pairs[high | low] {
        bytes[place] = UInt8(0xE0 | simple >> 12)
        bytes[place + 1] = UInt8(0x80 | simple >> 6 & 0x3F)
        bytes[place + 2] = UInt8(0x80 | simple & 0x3F)
      }
      place += 3
    }
  }

  private static let pairs: [UInt32: UInt32] = {
    func characters(_ text: String) -> [UInt32] {
      text.unicodeScalars.map(\.value).filter { $0 > 0x80 }
    }
    return Dictionary(zip(characters(traditional), characters(simplified))) { first, _ in first }
  }()

  private static let traditional = """
    並乾亞佈併來侷係俱倉倣備傢傭僅僱價儀優儲內兩凈凍別刪剝創剷劍劑動務勞勻匯區協卹參員單嗎噴噸噹嚮嚴國圍園圓圖團埰執堅場塊塗
    塵墻壓夾嬰學實審專對導層屬巖帶幣幹庫廠廢廣廻弔張強彆彈彙後從復態憑應戶掛採揀搾撚撥擴擺數於時曏曬書柵棗業樂樓標樣樹機檔檢
    檯櫃權殺殼氈氣氫涼淨渦測準溫溼滅滌滲漁漢漬漿潔潤澱濃濕濾瀝為烴無煉煙熱燐燒營爐爲爾牀牆牽獲獸現環產産畢異當痠療發皁盃眞瞭
    硏碼磚礎礦稈種穫節範築篩簾糧糰紅紉紐純紗紙級紡細組絡絨統絲經綜綠綢綫維網綸綿緊緑線編緯縫縮縴總織繩繫纖纜罣羅羥聯職脫腦腳
    膠臉臺與舊芻苧荳莊菓菸萊葉葯蓯蔔蔴蕓藝藥蘭蘿處號蟎蟲術衚衛裝製複褲襪襯覈規視觀計訓託設許註証詢試認語說説調證護變讓豬負貨
    責貯買費貼貿賃資賣質賬購賽贈跤跼車軋軍軟輔輕輛輪輸輻轉辦農迴連進遊運過適選還邊醃醫醬釀針釦鈉鈎鈕鈣鉤銨銷銹鋰鋼錄錠錦録鍊
    鍋鍍鏈鏟鏽鐵長門開間関闆關陽隻雙離難電霧靜項順須預領頭顆類顫風颱飲飼飽飾餅養餘餞餵馬駿驗體髮鬍鬚鮮鹼鹽麤麵黃點鼕齣龍
    """

  private static let simplified = """
    并干亚布并来局系具仓仿备家佣仅雇价仪优储内两净冻别删剥创铲剑剂动务劳匀汇区协恤参员单吗喷吨当向严国围园圆图团采执坚场块涂
    尘墙压夹婴学实审专对导层属岩带币干库厂废广回吊张强别弹汇后从复态凭应户挂采拣榨捻拨扩摆数于时向晒书栅枣业乐楼标样树机档检
    台柜权杀壳毡气氢凉净涡测准温湿灭涤渗渔汉渍浆洁润淀浓湿滤沥为烃无炼烟热磷烧营炉为尔床墙牵获兽现环产产毕异当酸疗发皂杯真了
    研码砖础矿秆种获节范筑筛帘粮团红纫纽纯纱纸级纺细组络绒统丝经综绿绸线维网纶绵紧绿线编纬缝缩纤总织绳系纤缆挂罗羟联职脱脑脚
    胶脸台与旧刍苎豆庄果烟莱叶药苁卜麻芸艺药兰萝处号螨虫术胡卫装制复裤袜衬核规视观计训托设许注证询试认语说说调证护变让猪负货
    责贮买费贴贸赁资卖质账购赛赠交局车轧军软辅轻辆轮输辐转办农回连进游运过适选还边腌医酱酿针扣钠钩钮钙钩铵销锈锂钢录锭锦录炼
    锅镀链铲锈铁长门开间关板关阳只双离难电雾静项顺须预领头颗类颤风台饮饲饱饰饼养余饯喂马骏验体发胡须鲜碱盐粗面黄点冬出龙
    """
}

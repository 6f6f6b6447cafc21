/// What a column of a registry export holds, as far as the registry keeps it.
package enum RegistryField: String, Hashable, Sendable, CaseIterable {
  /// 企业名称.
  case name
  /// 统一社会信用代码.
  case uscc
  /// 注册号、工商注册号.
  case registrationNumber = "registration-number"
  /// 成立日期、注册日期.
  case founded
  /// 企业类型.
  case type
  /// 经营状态.
  case status
  /// 注册资本.
  case capital
  /// 实缴资本.
  case paidCapital = "paid-capital"
  /// 经营范围.
  case scope
  /// 所属省份.
  case province
  /// 所属城市.
  case city
  /// 所属区县.
  case county
  /// 注册地址.
  case address
  /// 所属行业.
  case industry
  /// 参保人数.
  case insured
  /// 曾用名.
  case formerNames = "former-names"
  /// 企业电话.
  case phone
  /// 电子邮箱.
  case email
  /// 网址.
  case website
  /// 证券代码.
  case stock
  /// 企业规模.
  case size
  /// 科技型企业、荣誉.
  case honours
  /// 主营产品.
  case mainProducts = "main-products"
  /// 营业收入.
  case revenue
  /// 国标行业中类、小类.
  case industryDetail = "industry-detail"

  /// The place of a field in lists that hold one entry a field.
  var place: Int {
    switch self {
    case .name: 0
    case .uscc: 1
    case .registrationNumber: 2
    case .founded: 3
    case .type: 4
    case .status: 5
    case .capital: 6
    case .paidCapital: 7
    case .scope: 8
    case .province: 9
    case .city: 10
    case .county: 11
    case .address: 12
    case .industry: 13
    case .insured: 14
    case .formerNames: 15
    case .phone: 16
    case .email: 17
    case .website: 18
    case .stock: 19
    case .size: 20
    case .honours: 21
    case .mainProducts: 22
    case .revenue: 23
    case .industryDetail: 24
    }
  }

  /// The headings that exports use, folded; the first is the one to write.
  package var headings: [String] {
    switch self {
    case .name:
      [
        "企业名称", "公司名称", "单位名称", "名称", "企业(机构)名称", "市场主体名称", "主体名称", "企业全称", "公司全称", "COMPANY",
        "NAME",
      ]
    case .uscc:
      [
        "统一社会信用代码", "统一信用代码", "社会信用代码", "信用代码", "统一社会信用代码/注册号", "统一代码", "USCC", "纳税人识别号", "税号",
        "纳税人识别码",
      ]
    case .registrationNumber: ["注册号", "工商注册号", "登记号", "注册登记号", "营业执照号", "营业执照注册号"]
    case .founded: ["成立日期", "注册日期", "成立时间", "注册时间", "设立日期", "成立日"]
    case .type: ["企业类型", "公司类型", "企业(机构)类型", "主体类型", "企业性质", "市场主体类型", "机构类型"]
    case .status: ["经营状态", "登记状态", "企业状态", "状态", "公司状态", "经营状况", "存续状态"]
    case .capital: ["注册资本", "注册资金", "认缴资本", "注册资本(金)", "注册资本金", "认缴注册资本"]
    case .paidCapital: ["实缴资本", "实收资本", "实缴注册资本", "实缴资金"]
    case .scope: ["经营范围", "业务范围", "主营业务", "经营(业务)范围", "许可经营项目"]
    case .province: ["所属省份", "所在省份", "省份", "省", "所属省", "所在省", "所属地区"]
    case .city: ["所属城市", "地区", "所在城市", "城市", "市", "所属市", "地市", "地级市", "所在地区", "所属地市"]
    case .county: ["所属区县", "区县", "所在区县", "县区", "所属县区", "区/县", "区", "县"]
    case .address: ["注册地址", "企业地址", "地址", "住所", "公司地址", "经营地址", "经营场所", "通信地址", "企业注册地址", "最新年报地址"]
    case .industry: ["所属行业", "行业", "国标行业", "国标行业大类", "行业分类", "国标行业门类", "行业大类", "行业门类"]
    case .insured: ["参保人数", "社保人数", "员工人数", "参保员工数"]
    case .formerNames: ["曾用名", "历史名称", "企业曾用名", "曾用名称"]
    case .phone: ["企业电话", "公司电话", "单位电话", "固定电话", "固话", "座机", "联系电话", "电话", "企业联系电话", "企业公示联系电话"]
    case .email: ["企业邮箱", "电子邮箱", "邮箱", "公司邮箱", "电子邮件", "EMAIL"]
    case .website: ["网址", "官网", "企业网址", "公司网址", "网站", "官方网站", "企业官网"]
    case .stock: ["证券代码", "股票代码", "上市代码", "股票代码(市场)", "上市状态"]
    case .size: ["企业规模", "规模", "企业规模类型", "企业划型"]
    case .honours:
      ["科技型企业", "企业荣誉", "荣誉", "荣誉资质", "资质荣誉", "科技资质", "科技荣誉", "企业资质", "专精特新", "企业标签", "梯度称号"]
    case .mainProducts: ["主营产品", "主要产品", "主导产品", "主营产品及服务", "产品名称", "产品", "主要产品及服务"]
    case .revenue: ["营业收入", "年营业收入", "营收", "主营业务收入", "销售收入", "年营业额", "营业总收入"]
    case .industryDetail: ["国标行业小类", "国标行业中类", "行业小类", "行业中类", "行业代码", "国标行业代码", "国民经济行业代码"]
    }
  }

  /// Headings of columns that name or reach persons; they are never read into the registry.
  package static let personalHeadings = [
    "法定代表人", "法人", "法人代表", "法定代表人/负责人", "负责人", "经营者", "投资人", "股东", "高管", "董事", "主要人员",
    "联系人", "联系方式", "手机", "手机号", "更多电话", "其他电话", "有效手机号", "更多邮箱", "联系邮箱", "身份证", "身份证号",
    "实际控制人", "实控人", "受益所有人", "代表人", "联络员", "总经理", "监事", "出资人", "合伙人", "姓名", "创始人", "企业家",
  ]
}

extension PlaceNames {
  /// Provinces, prefectures, cities of county level and counties with industry, each with its name in
  /// Latin letters; a space within a name is written as `_`.
  ///
  /// Hanyu Pinyin as GB/T 16159 spells place names, in Xinjiang, Tibet and Inner Mongolia the
  /// customary names.
  static let text = """
    北京Beijing 天津Tianjin 河北Hebei 山西Shanxi 内蒙古Inner_Mongolia 辽宁Liaoning 吉林Jilin
    黑龙江Heilongjiang 上海Shanghai 江苏Jiangsu 浙江Zhejiang 安徽Anhui 福建Fujian 江西Jiangxi
    山东Shandong 河南Henan 湖北Hubei 湖南Hunan 广东Guangdong 广西Guangxi 海南Hainan
    重庆Chongqing 四川Sichuan 贵州Guizhou 云南Yunnan 西藏Tibet 陕西Shaanxi 甘肃Gansu 青海Qinghai
    宁夏Ningxia 新疆Xinjiang 香港Hong_Kong 澳门Macao 台湾Taiwan 呼和浩特Hohhot 包头Baotou
    鄂尔多斯Ordos 呼伦贝尔Hulunbuir 巴彦淖尔Bayannur 乌兰察布Ulanqab 兴安Hinggan
    锡林郭勒Xilingol 阿拉善Alxa 哈尔滨Harbin 齐齐哈尔Qiqihar 佳木斯Jiamusi 阿坝Aba 甘孜Garze
    拉萨Lhasa 日喀则Xigaze 昌都Qamdo 林芝Nyingchi 那曲Nagqu 阿里Ngari 果洛Golog 德宏Dehong
    迪庆Diqing 西双版纳Xishuangbanna 乌鲁木齐Urumqi 克拉玛依Karamay 吐鲁番Turpan 哈密Hami
    昌吉Changji 博尔塔拉Bortala 巴音郭楞Bayingolin 阿克苏Aksu 克孜勒苏Kizilsu 喀什Kashgar
    和田Hotan 伊犁Ili 阿勒泰Altay 库尔勒Korla 和硕Hoxud 博湖Bohu 库车Kuqa 沙雅Xayar 阿瓦提Awat
    柯坪Kalpin 阿图什Artux 阿克陶Akto 阿合奇Akqi 英吉沙Yengisar 莎车Shache 麦盖提Makit
    岳普湖Yopurga 塔什库尔干Taxkorgan 察布查尔Qapqal 特克斯Tekes 尼勒克Nilka 托里Toli
    和布克赛尔Hoboksar 布尔津Burqin 吉木乃Jeminay 阿拉尔Aral 图木舒克Tumxuk 可克达拉Kokdala
    玛纳斯Manas 呼图壁Hutubi 吉木萨尔Jimsar 木垒Mori 阿拉山口Alashankou 霍尔果斯Khorgos
    奎屯Kuytun 托克逊Toksun 巴里坤Barkol 沙依巴克Saybagh 乌尔禾Urho 洛浦Lop 策勒Qira 于田Yutian
    若羌Ruoqiang 尉犁Yuli 且末Qiemo 焉耆Yanqi 和静Hejing 轮台Luntai 巴州Bazhou 克州Kizilsu
    博州Bortala 兵团XPCC 宁东Ningdong 新加坡Singapore 达坂城Dabancheng 和林格尔Horinger
    杭锦旗Hanggin_Banner 屯昌Tunchang 伊吾Yiwu 伽师Jiashi 乌恰Wuqia 墨玉Moyu 长宁Changning
    天长Tianchang 丰都Fengdu 于都Yudu 宜都Yidu 花都Huadu 南乐Nanle 乌什Wushi 珲春Hunchun
    乌兰浩特Ulanhot 锡林浩特Xilinhot 霍林郭勒Holingol 香格里拉Shangri-La 格尔木Golmud
    德令哈Delingha 石家庄Shijiazhuang 唐山Tangshan 秦皇岛Qinhuangdao 邯郸Handan 邢台Xingtai
    保定Baoding 张家口Zhangjiakou 承德Chengde 沧州Cangzhou 廊坊Langfang 衡水Hengshui
    雄安Xiong'an 太原Taiyuan 大同Datong 阳泉Yangquan 长治Changzhi 晋城Jincheng 朔州Shuozhou
    晋中Jinzhong 运城Yuncheng 忻州Xinzhou 临汾Linfen 吕梁Lüliang 乌海Wuhai 赤峰Chifeng
    通辽Tongliao 沈阳Shenyang 大连Dalian 鞍山Anshan 抚顺Fushun 本溪Benxi 丹东Dandong 锦州Jinzhou
    营口Yingkou 阜新Fuxin 辽阳Liaoyang 盘锦Panjin 铁岭Tieling 朝阳Chaoyang 葫芦岛Huludao
    长春Changchun 四平Siping 辽源Liaoyuan 通化Tonghua 白山Baishan 松原Songyuan 白城Baicheng
    延边Yanbian 鸡西Jixi 鹤岗Hegang 双鸭山Shuangyashan 大庆Daqing 伊春Yichun 七台河Qitaihe
    牡丹江Mudanjiang 黑河Heihe 绥化Suihua 大兴安岭Daxing'anling 南京Nanjing 无锡Wuxi 徐州Xuzhou
    常州Changzhou 苏州Suzhou 南通Nantong 连云港Lianyungang 淮安Huai'an 盐城Yancheng 扬州Yangzhou
    镇江Zhenjiang 泰州Taizhou 宿迁Suqian 杭州Hangzhou 宁波Ningbo 温州Wenzhou 嘉兴Jiaxing
    湖州Huzhou 绍兴Shaoxing 金华Jinhua 衢州Quzhou 舟山Zhoushan 台州Taizhou 丽水Lishui 合肥Hefei
    芜湖Wuhu 蚌埠Bengbu 淮南Huainan 马鞍山Ma'anshan 淮北Huaibei 铜陵Tongling 安庆Anqing
    黄山Huangshan 滁州Chuzhou 阜阳Fuyang 宿州Suzhou 六安Lu'an 亳州Bozhou 池州Chizhou
    宣城Xuancheng 福州Fuzhou 厦门Xiamen 莆田Putian 三明Sanming 泉州Quanzhou 漳州Zhangzhou
    南平Nanping 龙岩Longyan 宁德Ningde 南昌Nanchang 景德镇Jingdezhen 萍乡Pingxiang 九江Jiujiang
    新余Xinyu 鹰潭Yingtan 赣州Ganzhou 吉安Ji'an 宜春Yichun 抚州Fuzhou 上饶Shangrao 济南Jinan
    青岛Qingdao 淄博Zibo 枣庄Zaozhuang 东营Dongying 烟台Yantai 潍坊Weifang 济宁Jining 泰安Tai'an
    威海Weihai 日照Rizhao 临沂Linyi 德州Dezhou 聊城Liaocheng 滨州Binzhou 菏泽Heze 郑州Zhengzhou
    开封Kaifeng 洛阳Luoyang 平顶山Pingdingshan 安阳Anyang 鹤壁Hebi 新乡Xinxiang 焦作Jiaozuo
    濮阳Puyang 许昌Xuchang 漯河Luohe 三门峡Sanmenxia 南阳Nanyang 商丘Shangqiu 信阳Xinyang
    周口Zhoukou 驻马店Zhumadian 武汉Wuhan 黄石Huangshi 十堰Shiyan 宜昌Yichang 襄阳Xiangyang
    鄂州Ezhou 荆门Jingmen 孝感Xiaogan 荆州Jingzhou 黄冈Huanggang 咸宁Xianning 随州Suizhou
    恩施Enshi 长沙Changsha 株洲Zhuzhou 湘潭Xiangtan 衡阳Hengyang 邵阳Shaoyang 岳阳Yueyang
    常德Changde 张家界Zhangjiajie 益阳Yiyang 郴州Chenzhou 永州Yongzhou 怀化Huaihua 娄底Loudi
    湘西Xiangxi 广州Guangzhou 韶关Shaoguan 深圳Shenzhen 珠海Zhuhai 汕头Shantou 佛山Foshan
    江门Jiangmen 湛江Zhanjiang 茂名Maoming 肇庆Zhaoqing 惠州Huizhou 梅州Meizhou 汕尾Shanwei
    河源Heyuan 阳江Yangjiang 清远Qingyuan 东莞Dongguan 中山Zhongshan 潮州Chaozhou 揭阳Jieyang
    云浮Yunfu 南宁Nanning 柳州Liuzhou 桂林Guilin 梧州Wuzhou 北海Beihai 防城港Fangchenggang
    钦州Qinzhou 贵港Guigang 玉林Yulin 百色Baise 贺州Hezhou 河池Hechi 来宾Laibin 崇左Chongzuo
    海口Haikou 三亚Sanya 三沙Sansha 儋州Danzhou 成都Chengdu 自贡Zigong 攀枝花Panzhihua
    泸州Luzhou 德阳Deyang 绵阳Mianyang 广元Guangyuan 遂宁Suining 内江Neijiang 乐山Leshan
    南充Nanchong 眉山Meishan 宜宾Yibin 广安Guang'an 达州Dazhou 雅安Ya'an 巴中Bazhong 资阳Ziyang
    凉山Liangshan 贵阳Guiyang 六盘水Liupanshui 遵义Zunyi 安顺Anshun 毕节Bijie 铜仁Tongren
    黔西南Qianxinan 黔东南Qiandongnan 黔南Qiannan 昆明Kunming 曲靖Qujing 玉溪Yuxi 保山Baoshan
    昭通Zhaotong 丽江Lijiang 普洱Pu'er 临沧Lincang 楚雄Chuxiong 红河Honghe 文山Wenshan 大理Dali
    怒江Nujiang 山南Shannan 西安Xi'an 铜川Tongchuan 宝鸡Baoji 咸阳Xianyang 渭南Weinan 延安Yan'an
    汉中Hanzhong 榆林Yulin 安康Ankang 商洛Shangluo 兰州Lanzhou 嘉峪关Jiayuguan 金昌Jinchang
    白银Baiyin 天水Tianshui 武威Wuwei 张掖Zhangye 平凉Pingliang 酒泉Jiuquan 庆阳Qingyang
    定西Dingxi 陇南Longnan 临夏Linxia 甘南Gannan 西宁Xining 海东Haidong 海北Haibei 黄南Huangnan
    玉树Yushu 海西Haixi 银川Yinchuan 石嘴山Shizuishan 吴忠Wuzhong 固原Guyuan 中卫Zhongwei
    塔城Tacheng 东城Dongcheng 西城Xicheng 丰台Fengtai 石景山Shijingshan 海淀Haidian
    门头沟Mentougou 房山Fangshan 通州Tongzhou 顺义Shunyi 昌平Changping 大兴Daxing 怀柔Huairou
    平谷Pinggu 密云Miyun 延庆Yanqing 和平Heping 河东Hedong 河西Hexi 南开Nankai 红桥Hongqiao
    东丽Dongli 西青Xiqing 津南Jinnan 北辰Beichen 武清Wuqing 宝坻Baodi 滨海Binhai 宁河Ninghe
    静海Jinghai 蓟州Jizhou 黄浦Huangpu 徐汇Xuhui 静安Jing'an 普陀Putuo 虹口Hongkou 杨浦Yangpu
    闵行Minhang 宝山Baoshan 嘉定Jiading 浦东Pudong 金山Jinshan 松江Songjiang 青浦Qingpu
    奉贤Fengxian 崇明Chongming 济源Jiyuan 仙桃Xiantao 潜江Qianjiang 天门Tianmen
    神农架Shennongjia 五指山Wuzhishan 琼海Qionghai 文昌Wenchang 万宁Wanning 东方Dongfang
    定安Ding'an 澄迈Chengmai 临高Lingao 白沙Baisha 昌江Changjiang 乐东Ledong 陵水Lingshui
    保亭Baoting 琼中Qiongzhong 万州Wanzhou 涪陵Fuling 渝中Yuzhong 大渡口Dadukou 江北Jiangbei
    沙坪坝Shapingba 九龙坡Jiulongpo 南岸Nan'an 北碚Beibei 綦江Qijiang 大足Dazu 渝北Yubei
    巴南Banan 黔江Qianjiang 长寿Changshou 江津Jiangjin 合川Hechuan 永川Yongchuan 南川Nanchuan
    璧山Bishan 铜梁Tongliang 潼南Tongnan 荣昌Rongchang 开州Kaizhou 梁平Liangping 武隆Wulong
    两江Liangjiang 城口Chengkou 垫江Dianjiang 忠县Zhongxian 云阳Yunyang 奉节Fengjie 巫山Wushan
    巫溪Wuxi 石柱Shizhu 秀山Xiushan 酉阳Youyang 彭水Pengshui 天山Tianshan 新市Xinshi
    水磨沟Shuimogou 头屯河Toutunhe 米东Midong 独山子Dushanzi 白碱滩Baijiantan 高昌Gaochang
    鄯善Shanshan 伊州Yizhou 阜康Fukang 奇台Qitai 博乐Bole 精河Jinghe 温泉Wenquan 温宿Wensu
    新和Xinhe 拜城Baicheng 疏附Shufu 疏勒Shule 泽普Zepu 叶城Yecheng 巴楚Bachu 皮山Pishan
    民丰Minfeng 和康Hekang 和安He'an 伊宁Yining 霍城Huocheng 巩留Gongliu 新源Xinyuan 昭苏Zhaosu
    乌苏Wusu 沙湾Shawan 额敏Emin 裕民Yumin 富蕴Fuyun 福海Fuhai 哈巴河Habahe 青河Qinghe
    石河子Shihezi 五家渠Wujiaqu 北屯Beitun 铁门关Tiemenguan 双河Shuanghe 昆玉Kunyu
    胡杨河Huyanghe 新星Xinxing 白杨Baiyang 辛集Xinji 晋州Jinzhou 新乐Xinle 遵化Zunhua
    迁安Qian'an 滦州Luanzhou 武安Wu'an 南宫Nangong 沙河Shahe 涿州Zhuozhou 定州Dingzhou 安国Anguo
    高碑店Gaobeidian 平泉Pingquan 泊头Botou 任丘Renqiu 黄骅Huanghua 河间Hejian 霸州Bazhou
    三河Sanhe 深州Shenzhou 高阳Gaoyang 曲周Quzhou 清河Qinghe 容城Rongcheng 肃宁Suning 蠡县Lixian
    古交Gujiao 高平Gaoping 介休Jiexiu 永济Yongji 河津Hejin 原平Yuanping 侯马Houma 霍州Huozhou
    孝义Xiaoyi 汾阳Fenyang 怀仁Huairen 满洲里Manzhouli 牙克石Yakeshi 丰镇Fengzhen 盘山Panshan
    海城Haicheng 瓦房店Wafangdian 庄河Zhuanghe 东港Donggang 凤城Fengcheng 凌海Linghai
    盖州Gaizhou 大石桥Dashiqiao 灯塔Dengta 调兵山Diaobingshan 开原Kaiyuan 北票Beipiao
    凌源Lingyuan 兴城Xingcheng 新民Xinmin 榆树Yushu 德惠Dehui 公主岭Gongzhuling 蛟河Jiaohe
    桦甸Huadian 舒兰Shulan 磐石Panshi 双辽Shuangliao 梅河口Meihekou 集安Ji'an 临江Linjiang
    扶余Fuyu 洮南Taonan 大安Da'an 延吉Yanji 图们Tumen 敦化Dunhua 龙井Longjing 和龙Helong
    尚志Shangzhi 五常Wuchang 讷河Nehe 虎林Hulin 密山Mishan 富锦Fujin 同江Tongjiang 抚远Fuyuan
    海林Hailin 宁安Ning'an 穆棱Muling 绥芬河Suifenhe 东宁Dongning 北安Bei'an 五大连池Wudalianchi
    嫩江Nenjiang 安达Anda 肇东Zhaodong 海伦Hailun 铁力Tieli 江阴Jiangyin 宜兴Yixing 新沂Xinyi
    邳州Pizhou 溧阳Liyang 常熟Changshu 张家港Zhangjiagang 昆山Kunshan 太仓Taicang 吴江Wujiang
    吴中Wuzhong 启东Qidong 如皋Rugao 海安Hai'an 海门Haimen 如东Rudong 东台Dongtai 大丰Dafeng
    仪征Yizheng 高邮Gaoyou 丹阳Danyang 扬中Yangzhong 句容Jurong 兴化Xinghua 靖江Jingjiang
    泰兴Taixing 沭阳Shuyang 盱眙Xuyi 涟水Lianshui 泗阳Siyang 射阳Sheyang 阜宁Funing 武进Wujin
    金坛Jintan 江都Jiangdu 锡山Xishan 惠山Huishan 新北Xinbei 建德Jiande 桐庐Tonglu 淳安Chun'an
    萧山Xiaoshan 余杭Yuhang 临安Lin'an 富阳Fuyang 临平Linping 慈溪Cixi 余姚Yuyao 奉化Fenghua
    宁海Ninghai 象山Xiangshan 北仑Beilun 镇海Zhenhai 鄞州Yinzhou 瑞安Rui'an 乐清Yueqing
    苍南Cangnan 龙港Longgang 平阳Pingyang 海宁Haining 平湖Pinghu 桐乡Tongxiang 嘉善Jiashan
    海盐Haiyan 秀洲Xiuzhou 南湖Nanhu 德清Deqing 长兴Changxing 安吉Anji 吴兴Wuxing 南浔Nanxun
    诸暨Zhuji 嵊州Shengzhou 新昌Xinchang 柯桥Keqiao 上虞Shangyu 越城Yuecheng 兰溪Lanxi 义乌Yiwu
    东阳Dongyang 永康Yongkang 浦江Pujiang 武义Wuyi 江山Jiangshan 龙游Longyou 常山Changshan
    开化Kaihua 温岭Wenling 临海Linhai 玉环Yuhuan 天台Tiantai 仙居Xianju 三门Sanmen 龙泉Longquan
    青田Qingtian 缙云Jinyun 岱山Daishan 巢湖Chaohu 肥东Feidong 肥西Feixi 长丰Changfeng 无为Wuwei
    繁昌Fanchang 桐城Tongcheng 潜山Qianshan 怀宁Huaining 明光Mingguang 全椒Quanjiao 来安Lai'an
    定远Dingyuan 界首Jieshou 太和Taihe 宁国Ningguo 广德Guangde 郎溪Langxi 泾县Jingxian
    当涂Dangtu 含山Hanshan 和县Hexian 望江Wangjiang 宿松Susong 岳西Yuexi 福清Fuqing 长乐Changle
    闽侯Minhou 连江Lianjiang 晋江Jinjiang 石狮Shishi 南安Nan'an 惠安Hui'an 安溪Anxi 永春Yongchun
    龙海Longhai 漳浦Zhangpu 古雷Gulei 东山Dongshan 邵武Shaowu 武夷山Wuyishan 建瓯Jian'ou
    漳平Zhangping 上杭Shanghang 福安Fu'an 福鼎Fuding 永安Yong'an 沙县Shaxian 尤溪Youxi
    乐平Leping 瑞昌Ruichang 共青城Gongqingcheng 庐山Lushan 彭泽Pengze 湖口Hukou 永修Yongxiu
    贵溪Guixi 瑞金Ruijin 龙南Longnan 井冈山Jinggangshan 丰城Fengcheng 樟树Zhangshu 高安Gao'an
    奉新Fengxin 德兴Dexing 广丰Guangfeng 南康Nankang 章丘Zhangqiu 莱芜Laiwu 胶州Jiaozhou
    平度Pingdu 莱西Laixi 即墨Jimo 滕州Tengzhou 龙口Longkou 莱阳Laiyang 莱州Laizhou 招远Zhaoyuan
    栖霞Qixia 蓬莱Penglai 青州Qingzhou 诸城Zhucheng 寿光Shouguang 安丘Anqiu 高密Gaomi
    昌邑Changyi 曲阜Qufu 邹城Zoucheng 兖州Yanzhou 新泰Xintai 肥城Feicheng 荣成Rongcheng
    乳山Rushan 乐陵Laoling 禹城Yucheng 临清Linqing 邹平Zouping 博兴Boxing 无棣Wudi 东明Dongming
    郓城Yuncheng 临邑Linyi 齐河Qihe 夏津Xiajin 武城Wucheng 平原Pingyuan 广饶Guangrao 垦利Kenli
    桓台Huantai 高青Gaoqing 沂水Yishui 莒南Junan 昌乐Changle 金乡Jinxiang 鱼台Yutai 嘉祥Jiaxiang
    茌平Chiping 高唐Gaotang 周村Zhoucun 淄川Zichuan 巩义Gongyi 荥阳Xingyang 新密Xinmi
    新郑Xinzheng 登封Dengfeng 中牟Zhongmu 偃师Yanshi 孟津Mengjin 舞钢Wugang 汝州Ruzhou
    林州Linzhou 滑县Huaxian 汤阴Tangyin 卫辉Weihui 辉县Huixian 长垣Changyuan 沁阳Qinyang
    孟州Mengzhou 武陟Wuzhi 禹州Yuzhou 长葛Changge 义马Yima 灵宝Lingbao 邓州Dengzhou 西峡Xixia
    新野Xinye 淅川Xichuan 镇平Zhenping 永城Yongcheng 项城Xiangcheng 淮滨Huaibin 固始Gushi
    尉氏Weishi 兰考Lankao 杞县Qixian 台前Taiqian 范县Fanxian 清丰Qingfeng 扶沟Fugou 西华Xihua
    鹿邑Luyi 临颍Linying 舞阳Wuyang 大冶Daye 丹江口Danjiangkou 当阳Dangyang 枝江Zhijiang
    老河口Laohekou 枣阳Zaoyang 宜城Yicheng 钟祥Zhongxiang 京山Jingshan 应城Yingcheng 安陆Anlu
    汉川Hanchuan 石首Shishou 洪湖Honghu 松滋Songzi 监利Jianli 麻城Macheng 武穴Wuxue 赤壁Chibi
    广水Guangshui 利川Lichuan 公安Gong'an 阳新Yangxin 黄陂Huangpi 江夏Jiangxia 浏阳Liuyang
    宁乡Ningxiang 醴陵Liling 湘乡Xiangxiang 韶山Shaoshan 耒阳Leiyang 常宁Changning 武冈Wugang
    邵东Shaodong 汨罗Miluo 临湘Linxiang 华容Huarong 津市Jinshi 澧县Lixian 沅江Yuanjiang
    资兴Zixing 洪江Hongjiang 冷水江Lengshuijiang 涟源Lianyuan 吉首Jishou 祁阳Qiyang 南县Nanxian
    南沙Nansha 增城Zengcheng 从化Conghua 番禺Panyu 乐昌Lechang 南雄Nanxiong 台山Taishan
    开平Kaiping 鹤山Heshan 恩平Enping 顺德Shunde 南海Nanhai 三水Sanshui 高明Gaoming
    廉江Lianjiang 雷州Leizhou 吴川Wuchuan 高州Gaozhou 化州Huazhou 信宜Xinyi 四会Sihui
    兴宁Xingning 陆丰Lufeng 阳春Yangchun 英德Yingde 连州Lianzhou 普宁Puning 罗定Luoding
    博罗Boluo 惠东Huidong 潮阳Chaoyang 潮南Chaonan 澄海Chenghai 中堂Zhongtang 横州Hengzhou
    荔浦Lipu 岑溪Cenxi 东兴Dongxing 桂平Guiping 北流Beiliu 靖西Jingxi 平果Pingguo 宜州Yizhou
    合山Heshan 凭祥Pingxiang 都江堰Dujiangyan 彭州Pengzhou 邛崃Qionglai 崇州Chongzhou
    简阳Jianyang 广汉Guanghan 什邡Shifang 绵竹Mianzhu 江油Jiangyou 峨眉山Emeishan 阆中Langzhong
    华蓥Huaying 万源Wanyuan 隆昌Longchang 射洪Shehong 西昌Xichang 盐源Yanyuan 会理Huili
    会东Huidong 新津Xinjin 彭山Pengshan 沐川Muchuan 清镇Qingzhen 赤水Chishui 仁怀Renhuai
    盘州Panzhou 兴义Xingyi 凯里Kaili 都匀Duyun 福泉Fuquan 安宁Anning 宣威Xuanwei 腾冲Tengchong
    景洪Jinghong 芒市Mangshi 瑞丽Ruili 水富Shuifu 个旧Gejiu 开远Kaiyuan 蒙自Mengzi 弥勒Mile
    兴平Xingping 彬州Binzhou 韩城Hancheng 华阴Huayin 神木Shenmu 府谷Fugu 靖边Jingbian 子洲Zizhou
    玉门Yumen 敦煌Dunhuang 瓜州Guazhou 金塔Jinta 民勤Minqin 高台Gaotai 临泽Linze 山丹Shandan
    永昌Yongchang 华亭Huating 合作Hezuo 灵武Lingwu 青铜峡Qingtongxia 盐池Yanchi 平罗Pingluo
    中宁Zhongning
    """
}

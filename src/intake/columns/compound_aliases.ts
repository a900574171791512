/** Other headers of the compound ledger, the surest first, separated by `|`: Chinese spellings, the usual pinyin initials, English. Units and numbering are left out; the match does without them. */
export const COMPOUND_ALIASES = {
	id: "小区编号|小区编码|小区代码|小区id|院落编号|院落编码|项目编号|台账编号|档案编号|统一编号|代码|编码|id|code|uid|compound_id|compoundid|compound|community_id|bh|xqbh|@id|唯一编号|唯一标识|唯一标识码|标识码|小区唯一标识|小区唯一编号|编号(id)",
	name: "名称|小区名|小区|小区(院落)名称|小区/院落名称|小区或院落名称|小区名称(院落)|院落名称|院落名|院落|住宅小区名称|住宅小区|老旧小区名称|老旧小区|居民小区|楼院名称|楼盘名称|项目名称|name|compound_name|community_name|name:zh|title|mc|xqmc|xqm|tags.name|小区全称|居民小区名称|单位宿舍名称|宿舍名称|estate|estate_name|residential_area|物业小区名称|小区(楼院)名称|小区(楼盘)名称",
	alias:
		"曾用名|俗称|又名|小区别名|其他名称|其它名称|原名|alias|aliases|alt_name|other_name|old_name|bm|tags.alt_name|又称|别称|现用名|alias_name",
	address:
		"详细地址|小区地址|地址坐落|坐落|座落|坐落地址|坐落位置|所在地址|门牌地址|门牌号|具体地址|具体位置|地理位置|地点|addr|address_full|full_address|street_address|location_address|dz|xxdz|xqdz|座落位置|所在位置|位置|位置描述|小区位置|详细位置|小区详细地址|所处位置",
	subdistrictName:
		"所属街道|所在街道|街道名称|街道办|街道办事处|所属街道办|所属街道办事处|所在街道办事处|街道(乡镇)|街道(镇)|街道/乡镇|街道乡镇|乡镇街道|乡镇(街道)|镇街|街镇|属地街道|辖区街道|行政街道|subdistrict|subdistrict_name|sub_district|sub-district|street_office|township|town|jd|jdmc|ssjd|jdb|街道乡镇名称|街道(乡镇)名称|乡镇(街道)名称|乡镇/街道|乡镇、街道|乡(镇、街道)|乡镇|乡镇名称|所属镇街|所属乡镇|所属街道名称|所属街道(乡镇)|所属办事处|办事处|办事处名称|街道办事处名称|jiedao|street|street_name",
	community:
		"所属社区|所在社区|社区名称|社区居委会|所属社区居委会|居委会|社区(村)|村(社区)|村社区|社区/村|neighbourhood|neighborhood|residents_committee|sq|sqmc|sssq|jwh|居(村)委会|村(居)委会|村(居)|村居|村居名称|所属居委会|社区(居委会)|社区居委会名称|所在社区名称|所属社区名称|社区(村)名称",
	builtYear:
		"建成年代|建筑年代|建造年代|建设年代|修建年代|建成时间|建成年|建成日期|建成年月|建成年度|建造年份|建造时间|建筑年份|建设年份|建设年度|建设时间|修建年份|修建时间|竣工时间|竣工年份|竣工年代|竣工日期|竣工年度|建房年代|建房时间|房屋建成年份|房屋建成年代|房屋年代|始建年代|始建时间|年代|年份|建于|built|year_built|build_year|built_in|build_date|built_date|construction_year|construction_date|completion_year|completed|year|start_date|nd|jcnf|jcnd|jcsj|jznd|jgsj|建成|建成于|建成年月日|建造年月|建设年月|竣工年月|竣工(年)|始建年份|建成投用时间|建成使用时间|建成投入使用时间|建成使用年份|投入使用时间|投入使用年份|投用时间|投用年份|交付时间|交付年份|交付使用时间|交房时间|房屋建成时间|房屋建造年份|房屋竣工时间|建房年份|建筑时间|建成/竣工时间|建成(竣工)时间|竣工(建成)时间|建成(竣工)年份|建成年份/年代|completion_date|date_completed|year_completed|year_of_construction|year_of_completion|building_year",
	buildings:
		"楼栋|栋数|幢数|楼幢数|楼栋数量|楼栋总数|总栋数|总幢数|房屋栋数|房屋幢数|住宅楼栋数|住宅楼数|楼数|楼房栋数|建筑栋数|涉及楼栋数|buildings|building_count|number_of_buildings|num_buildings|ds|lds|zs|总楼栋数|楼宇数|楼宇栋数|住宅栋数|单体数|单体建筑数|涉及楼栋|building_num|栋|幢",
	households:
		"总户数|住户数|居民户数|户数合计|住宅户数|住户|居民数(户)|住宅套数|套数|总套数|家庭户数|涉及户数|居住户数|household|number_of_households|num_households|household_count|units|flats|dwellings|hs|zhs|户|居民户|居民总户数|住户总数|实有户数|入住户数|常住户数|惠及户数|惠及居民户数|受益户数|小区户数|小区总户数|number_of_units|num_units|households_number",
	floorAreaSqm:
		"建筑面积|总建筑面积|建面|房屋建筑面积|住宅建筑面积|小区建筑面积|建筑总面积|总面积|房屋面积|面积|涉及建筑面积|floor_area|floorarea|gross_floor_area|gfa|building_area|total_area|area|jzmj|zjzmj|mj|住宅面积|住宅总面积|房屋总面积|总建面|小区总建筑面积",
	storeys:
		"楼层数|楼层|总层数|建筑层数|房屋层数|地上层数|最高层数|storeys|stories|storey|floors|levels|number_of_floors|building:levels|cs|lcs|最高楼层|最高层|building_levels|number_of_storeys|max_floors",
	lifts: "电梯|电梯数量|电梯部数|电梯台数|现有电梯数|lift|加装电梯数|elevators|elevator|number_of_lifts|dts",
	management:
		"管理模式|管理方式|管理形式|管理类别|物业管理类型|物业管理模式|物业管理方式|物业类型|物业管理形式|物管类型|物业管理情况|物业情况|管理情况|现管理模式|management|management_type|manage_type|mode|gllx|glms|glfs|wygl|管理性质|小区管理类型|小区管理模式|小区管理方式|物业服务类型|物业服务模式|物业服务方式|管理主体类型",
	manager:
		"物业公司|物业公司名称|物业服务企业|物业服务公司|物业企业|物业管理公司|物业管理单位|服务单位|服务企业|管理主体|管理单位名称|产权单位|原产权单位|主管单位|manager|management_company|property_company|operator|gldw|wygs|cqdw|物业服务企业名称|物业企业名称|物业服务单位|物业名称|管理单位(物业公司)|物业公司(管理单位)",
	propertyService:
		"有无物业|是否有物业|有无物业服务|有无物业管理|是否有物业服务|是否有物业管理|是否物业管理|物业服务情况|有物业|property_service|has_property_service|serviced|ywwy|sfywy|物业|是否实施物业管理|是否有物业公司",
	serviceSince:
		"物业服务开始日期|物业服务起始时间|物业服务开始时间|物业进驻日期|物业进驻时间|物业入驻日期|物业入驻时间|物业接管日期|物业接管时间|service_since|service_start|property_service_since|wyjzrq",
	ownersCommittee:
		"业委会|有无业委会|是否有业委会|有无业主委员会|是否成立业委会|是否成立业主委员会|成立业委会|成立业主委员会|业委会成立情况|业主委员会成立情况|owners_committee|has_owners_committee|hoa|ywh|sfclywh",
	renovation:
		"改造情况|改造进度|是否改造|改造进展|改造现状|改造阶段|老旧小区改造状态|整治状态|整治情况|实施状态|项目状态|状态|进度|renovation|renovation_status|status|gzzt|gzqk|gzjd|改造|改造进展情况|改造与否|是否已改造|是否完成改造|是否已完成改造",
	renovationClass: "改造类型|改造内容类别|改造分类|改造内容类型|renovation_class|renovation_type|gzlb|gzlx",
	renovatedYear:
		"改造年份|改造年度|改造时间|改造完成时间|改造完成年度|改造竣工时间|改造竣工年份|完成改造年份|完成改造时间|整治年份|renovated|renovated_in|renovated_year|renovation_year|year_renovated|gznf|gznd|gzsj|改造完工年份|改造完工时间|改造完成日期",
	entrances:
		"出入口|出入口数量|出入口个数|大门数|大门数量|小区出入口数|进出口数|entrances|gates|number_of_entrances|crks|大门",
	entrancePoints: "出入口位置|出入口经纬度|大门坐标|大门位置|entrance_points|entrance_coordinates|crkzb",
	entrancesVerified:
		"有监控的出入口数|有监控出入口数|已覆盖监控出入口数|核实有监控出入口数|监控覆盖出入口数|entrances_verified|entrances_with_camera",
	parkingSpaces:
		"停车位|车位|车位数|车位数量|停车位数量|停车位总数|车位总数|停车泊位|停车泊位数|泊位数|机动车位|机动车位数|机动车停车位|parking|parking_spaces|parking_lots|spaces|cws|tcw|tcws|现有停车位|现有停车位数|现有车位|现有车位数|机动车停车位数|车位总量|total_parking",
	fireLaneWidthM:
		"消防通道宽度|消防通道宽|消防车道宽度|消防车通道宽度|消防通道净宽|fire_lane_width|fire_lane|xftdkd|消防车道宽|消防通道",
	roof: "屋面|屋面情况|屋面漏水|屋面渗漏|屋顶破损|屋面破损程度|屋面状况|roof|roof_condition|wm",
	drains:
		"排水|排水情况|排水管网|管网破损|排水破损程度|下水道破损|排水状况|drains|drainage|drain_condition|ps",
	wiring: "线路|线路情况|电线老化|线路老化程度|电路老化|管线老化|线路状况|wiring|wiring_condition|xl",
	road: "道路|道路情况|路面破损|道路破损程度|道路状况|road|road_condition|dl",
	greenery: "绿化|绿化情况|绿化缺失程度|绿化状况|greenery|green|lh",
	residents:
		"人口|总人口|人口数|居住人数|常住人口|居民人数|居民数|居民人口|住户人数|人数|涉及人口|residents|population|inhabitants|rk|rks|zrk|现居住人口|实际居住人口|总人数|居民人口数|居民总人数|常住人口数|常住人数|人口总数",
	elderly:
		"老年人|老年人数|老人数|老年人口数|60岁以上人口|60岁以上老人|60岁以上人数|60岁及以上人口|elderly|seniors|aged_60_plus|lnrk|老人|60岁以上|60岁以上老人数|60岁以上老年人|60岁以上老年人数|60岁以上人口数|60岁及以上老年人|老年人口数(60岁以上)",
	lowIncomeHouseholds:
		"低收入|低收入家庭|低收入家庭数|低收入家庭户数|低保户|低保户数|困难户|困难户数|困难家庭户数|low_income|low_income_households|dbhs|dsrhs|低保家庭户数|困难家庭|困难家庭数|低收入家庭(户)",
	publicOrder: "治安|治安好|治安得分|治安分|public_order|security|order_score",
	environment: "环境|环境好|环境得分|环境分|environment|environment_score",
	discipline: "秩序|秩序好|秩序得分|秩序分|discipline|discipline_score",
	service: "服务|服务好|服务得分|服务分|service|service_score",
	administration: "管理|管理好|管理得分|管理分|administration|administration_score",
	satisfaction: "群众满意|满意度|群众满意度|居民满意度|满意度得分|满意度评分|satisfaction|satisfaction_score",
	costWan:
		"估算投资|投资估算|预计投资|计划投资|总投资|投资|投资额|改造投资|改造资金|估算造价|预算|预算金额|cost|cost_wan|estimated_cost|investment|budget|gstz|tz|ztz|概算投资|投资概算|估算总投资|计划总投资|项目总投资",
	voteAreaShare: "参与表决面积比例|表决面积占比|表决面积比例|参与面积占比|vote_area_share|voting_area_share",
	voteHeadsShare:
		"参与表决人数比例|表决人数占比|表决人数比例|参与人数占比|vote_heads_share|voting_heads_share",
	consentAreaShare: "同意面积比例|同意改造面积占比|同意面积率|consent_area_share",
	consentHeadsShare: "同意人数比例|同意改造人数占比|同意人数率|同意率|consent_heads_share",
	structureGrade:
		"安全等级|房屋等级|房屋鉴定等级|危房等级|鉴定等级|结构安全等级|structure_grade|safety_grade|grade|fwdj|房屋安全鉴定等级|房屋安全鉴定",
	demolition:
		"是否拆迁|是否列入拆迁|是否列入征收|列入征收|是否纳入拆迁|拆迁计划|拆迁|是否拟拆迁|demolition|to_be_demolished|sfcq",
	surveyedOn:
		"调查时间|调查日|摸底日期|摸底时间|摸排日期|摸排时间|填报日期|填报时间|采集日期|采集时间|登记日期|登记时间|普查日期|更新日期|更新时间|surveyed_on|survey_date|surveyed|date|updated|dcrq|tbrq|填表日期|填表时间|普查时间|核查日期|核查时间",
	note: "备注说明|说明|其他|其它|备注信息|情况说明|note|notes|remark|remarks|comment|comments|description|bz|其他说明|其它说明|备注1",
} as const;

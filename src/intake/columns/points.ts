import type { Camera, ParkingPlace } from "../../domain/records";
import { countUpTo, parseCoordinate, parsePointCell, parseWords, parseYear } from "../cells";
import type { RawPoint } from "../datums";
import { type Columns, codedColumn, column, idColumn, yearColumn } from "./column";
import { parseCameraPlace, parseCameraStatus, parseParkingKind } from "./words";

/** The coordinates of a row, still in the datum of the file: degrees, or metres of a grid; in two cells, or both in one. */
export interface RowPoint {
	readonly lng: number | null;
	readonly lat: number | null;
	readonly point: RawPoint | null;
}

/** A camera as its row says it. */
export type CameraRow = Omit<Camera, "position"> & RowPoint;

/** A parking place as its row says it. */
export type ParkingRow = Omit<ParkingPlace, "position"> & RowPoint;

const LNG_ALIASES =
	"东经|经度坐标|坐标经度|位置经度|地理经度|中心经度|中心点经度|经度值|经度(东经)|东经(E)|lng|lon|long|longitude|long_|x|e|x坐标|坐标x|x_coord|coord_x|" +
	"point_x|pointx|centroid_x|xcoord|横坐标|东坐标|easting|east|gps经度|gps_lng|gps_lon|wgs84经度|wgs84_lng|wgs84_lon|wgs_lng|wgs_lon|" +
	"lng_wgs84|lon_wgs84|gcj02经度|gcj_lng|gcj_lon|gcj02_lng|gcj02_lon|lng_gcj02|lon_gcj02|高德经度|腾讯经度|火星经度|amap_lng|gd_lng|" +
	"bd_lng|bd_lon|bd09_lng|bd09_lon|lng_bd09|lon_bd09|百度经度|baidu_lng|cgcs2000经度|2000经度|国家2000经度|jd|jingdu|location.lng|location.lon|经度e|e经度|经度(e)|经度(x)|经度°|坐标(x)|坐标(东)|坐标(东经)|坐标(经度)|坐标(lng)|坐标(lon)|坐标-经度|经度x|x经度|x(经度)|小区经度|经度gps|经度gcj02|经度高德|经度百度|经度wgs84|经度2000|经度cgcs2000|东向坐标|东坐标x|横坐标(y)|横坐标y|y坐标(东)|y(东)|x(东)|x_wgs84|wgs84_x|wgs_x|x_gcj02|gcj02_x|gcj_x|x_bd09|bd09_x|bd_x|gps_x|cgcs2000_x|x_cgcs2000|中心x|中心点x|x_center|center_x|long_x|lon_x|lng_x|wgs84_longitude|longitude_wgs84|gcj02_longitude|longitude_gcj02|bd09_longitude|longitude_bd09|gps_longitude|center_lng|center_lon|longtitude|longitute|lngitude|ddlon|dd_lon|location/lng|geometry.x|lat_lng.lng|位置.经度|坐标.经度|" +
	"lnglat.lng|position.lng|point.lng|geo.lng|coordinates.lng|coordinate.lng|coord.lng";
const LAT_ALIASES =
	"北纬|纬度坐标|坐标纬度|位置纬度|地理纬度|中心纬度|中心点纬度|纬度值|纬度(北纬)|北纬(N)|lat|latitude|lat_|y|n|y坐标|坐标y|y_coord|coord_y|" +
	"point_y|pointy|centroid_y|ycoord|纵坐标|北坐标|northing|north|gps纬度|gps_lat|wgs84纬度|wgs84_lat|wgs_lat|lat_wgs84|纬度n|n纬度|纬度(n)|纬度(y)|纬度°|坐标(y)|坐标(北)|坐标(北纬)|坐标(纬度)|坐标(lat)|坐标-纬度|纬度y|y纬度|y(纬度)|小区纬度|纬度gps|纬度gcj02|纬度高德|纬度百度|纬度wgs84|纬度2000|纬度cgcs2000|北向坐标|北坐标y|纵坐标(x)|纵坐标x|x坐标(北)|x(北)|y(北)|y_wgs84|wgs84_y|wgs_y|y_gcj02|gcj02_y|gcj_y|y_bd09|bd09_y|bd_y|gps_y|cgcs2000_y|y_cgcs2000|中心y|中心点y|y_center|center_y|lat_y|wgs84_latitude|latitude_wgs84|gcj02_latitude|latitude_gcj02|bd09_latitude|latitude_bd09|gps_latitude|center_lat|lattitude|latitute|ddlat|dd_lat|location/lat|geometry.y|lat_lng.lat|位置.纬度|坐标.纬度|gcj02纬度|" +
	"gcj_lat|gcj02_lat|lat_gcj02|高德纬度|腾讯纬度|火星纬度|amap_lat|gd_lat|bd_lat|bd09_lat|lat_bd09|百度纬度|baidu_lat|cgcs2000纬度|" +
	"2000纬度|国家2000纬度|wd|weidu|location.lat|lnglat.lat|position.lat|point.lat|geo.lat|coordinates.lat|coordinate.lat|coord.lat";
const POINT_ALIASES =
	"经纬度|经纬度坐标|定位|地图定位|地图坐标|小区坐标|中心坐标|中心点坐标|中心点|地理位置坐标|坐标信息|经纬度信息|坐标(经纬度)|坐标(纬度,经度)|坐标(纬度经度)|坐标(纬度、经度)|坐标(经度、纬度)|坐标(经度纬度)|坐标(lng,lat)|坐标(lat,lng)|经纬度(经度,纬度)|经纬度(经度、纬度)|经纬度(lng,lat)|经纬度(纬度,经度)|经纬度(纬度、经度)|经纬度(lat,lng)|位置坐标|地理坐标|坐标点|点坐标|坐标位置|定位坐标|坐标(经度,纬度)|经度,纬度|经度纬度|经度/纬度|lnglat|lng_lat|lonlat|lon_lat|lng,lat|" +
	"lon,lat|coordinates|coordinate|coord|coords|location|position|point|geo|wkt|geom|geometry|xy|x,y|jwd|zb|高德坐标|百度坐标|" +
	"wgs84坐标|gcj02坐标|bd09坐标|gps坐标|gps|纬经度|纬度经度|纬度,经度|纬度/经度|latlng|lat_lng|latlon|lat_lon|lat,lng|lat,lon";

/** The columns of a position, the same in every file. */
export const POINT_COLUMNS: Columns<RowPoint> = {
	lng: { ...column("经度", parseCoordinate, LNG_ALIASES), look: "lng" },
	lat: { ...column("纬度", parseCoordinate, LAT_ALIASES), look: "lat" },
	point: { ...column("坐标", parsePointCell, POINT_ALIASES), look: "point", readOnly: true },
};

const COMPOUND_ALIASES =
	"小区代码|小区id|所属小区编号|所属小区|小区号|所在小区编号|院落编号|compound|compound_id|compoundid|community_id|xqbh|小区|所在小区|小区名称|所属小区名称|所在小区名称|compound_name";
const PROJECT_ALIASES =
	"项目|项目代码|改造项目编号|改造项目|所属项目|工程编号|project|project_id|projectid|xmbh";

/** The columns of the camera list. */
export const CAMERA_COLUMNS: Columns<CameraRow> = {
	id: idColumn(
		"编号",
		"摄像头编号|监控编号|摄像机编号|监控点编号|点位编号|设备编号|设备编码|设备id|摄像头id|监控点id|资产编号|代码|编码|id|code|device_id|camera_id|cameraid|uid|bh|sbbh|@id",
	),
	compound: column("小区编号", parseWords, COMPOUND_ALIASES),
	place: codedColumn("位置类型", {
		parse: parseCameraPlace,
		unknown: "unknown",
		aliases:
			"安装位置类型|位置|安装位置|安装部位|点位类型|监控位置|监控部位|部位|类型|place|location_type|position_type|wzlx",
	}),
	status: codedColumn("运行状态", {
		parse: parseCameraStatus,
		unknown: "unknown",
		aliases:
			"状态|设备状态|使用状态|工作状态|在线状态|运行情况|是否正常|完好情况|是否完好|status|state|zt|yxzt",
	}),
	...POINT_COLUMNS,
	installedYear: yearColumn(
		"安装年份",
		parseYear,
		"安装年度|安装时间|安装日期|建设年份|建设时间|投用年份|启用时间|投入使用时间|启用日期|安装年月|年份|年度|installed|installed_on|install_year|install_date|year|azsj|aznf|nd|nf",
	),
	project: column("项目编号", parseWords, PROJECT_ALIASES),
};

/** The columns of the list of parking places. */
export const PARKING_COLUMNS: Columns<ParkingRow> = {
	id: idColumn(
		"编号",
		"停车场编号|停车位编号|车位编号|泊位编号|停车点编号|点位编号|停车场id|代码|编码|id|code|parking_id|parkingid|uid|bh|@id",
	),
	compound: column("小区编号", parseWords, COMPOUND_ALIASES),
	kind: codedColumn("车位类型", {
		parse: parseParkingKind,
		unknown: "unknown",
		aliases:
			"停车类型|停车场类型|泊位类型|类型|类别|车位类别|停车方式|停车位类型|车位性质|kind|type|parking_type|parking|lx|cwlx",
	}),
	spaces: column(
		"车位数",
		countUpTo(20_000, "spaces"),
		"车位|停车位|停车位数|停车位数量|车位数量|泊位数|泊位|泊位数量|车位个数|停车泊位|停车泊位数|数量|车位总数|总车位数|个数|停车位总数|泊位总数|spaces|capacity|number_of_spaces|lots|cws|tcws",
	),
	...POINT_COLUMNS,
	project: column("项目编号", parseWords, PROJECT_ALIASES),
};

package org.akashi.exchange.internal.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.ColumnRole.Kind;
import org.akashi.observable.ObservableType;

/** What columns are called in English and Japanese tables of indicators. */
final class ColumnNames {

	private static final Map<String, ColumnRole> ROLES = new HashMap<>();

	static {
		role(ColumnRole.ANY, "indicator ioc indicatorvalue iocvalue value values observable observables artifact indicatorname iocs "
				+ "ip ipaddress ipaddr ipaddresses ips srcip dstip sourceip destinationip destip c2 c2server c2address c2ip hostip remoteip "
				+ "hash filehash hashvalue hashes samplehash address host hostname hosts c2host server 値 指標 インジケータ インジケーター 痕跡 "
				+ "ipアドレス アドレス ハッシュ ハッシュ値 ホスト ホスト名 接続先 通信先 c2サーバ c2サーバー 観測値 検知指標 侵害指標");
		role(ColumnRole.of(ObservableType.IPV4), "ipv4 ipv4address ipv4アドレス");
		role(ColumnRole.of(ObservableType.IPV6), "ipv6 ipv6address ipv6アドレス");
		role(ColumnRole.of(ObservableType.CIDR), "cidr network subnet netblock iprange ネットワーク");
		role(ColumnRole.of(ObservableType.DOMAIN), "domain domains domainname fqdn c2domain dns dnsname ドメイン ドメイン名");
		role(ColumnRole.of(ObservableType.URL), "url urls uri c2url maliciousurl downloadurl url値");
		role(ColumnRole.of(ObservableType.EMAIL), "email emailaddress mail mailaddress sender senderaddress emailfrom メール メールアドレス "
				+ "送信元 送信元アドレス 送信者 差出人");
		role(ColumnRole.of(ObservableType.MD5), "md5 md5hash hashmd5 filemd5 md5ハッシュ md5値");
		role(ColumnRole.of(ObservableType.SHA1), "sha1 sha1hash hashsha1 filesha1 sha1ハッシュ sha1値");
		role(ColumnRole.of(ObservableType.SHA256), "sha256 sha256hash hashsha256 filesha256 sha256ハッシュ sha256値 sha2");
		role(ColumnRole.of(ObservableType.SHA512), "sha512 sha512hash hashsha512 sha512ハッシュ");
		role(ColumnRole.of(ObservableType.SSDEEP), "ssdeep fuzzyhash");
		role(ColumnRole.of(ObservableType.TLSH), "tlsh");
		role(ColumnRole.of(ObservableType.IMPHASH), "imphash importhash");
		role(ColumnRole.of(ObservableType.FILE_NAME), "filename file filenames samplename ファイル ファイル名 検体名");
		role(ColumnRole.of(ObservableType.FILE_PATH), "filepath path fullpath ファイルパス パス");
		role(ColumnRole.of(ObservableType.FILE_SIZE), "size filesize bytes サイズ ファイルサイズ");
		role(ColumnRole.of(ObservableType.REGISTRY_KEY), "registry registrykey regkey レジストリ レジストリキー");
		role(ColumnRole.of(ObservableType.MUTEX), "mutex mutant ミューテックス");
		role(ColumnRole.of(ObservableType.CVE), "cve cveid vulnerability 脆弱性 cve番号");
		role(ColumnRole.of(ObservableType.ASN), "asn asnumber autonomoussystem as番号");
		role(ColumnRole.of(ObservableType.USER_AGENT), "useragent ua ユーザーエージェント");
		role(ColumnRole.of(ObservableType.MAC), "mac macaddress macアドレス");
		role(Kind.TYPE, "type indicatortype ioctype valuetype observabletype attributetype kind datatype 種別 種類 タイプ 型 データ型");
		role(Kind.PATTERN, "pattern stixpattern パターン");
		role(Kind.NAME, "name title indicatortitle 名称 名前 件名 タイトル");
		role(Kind.DESCRIPTION, "description desc comment comments note notes context details remarks 説明 備考 コメント メモ 詳細 補足 概要");
		role(Kind.ACTOR, "actor threatactor actors group threatgroup aptgroup apt attribution adversary intrusionset 攻撃者 攻撃グループ "
				+ "アクター 脅威アクター 攻撃主体 グループ");
		role(Kind.MALWARE, "malware malwarefamily family malwarename malwarefamilyname マルウェア マルウェア名 マルウエア ファミリ ファミリー");
		role(Kind.TOOL, "tool tools toolname ツール ツール名");
		role(Kind.CAMPAIGN, "campaign operation campaignname キャンペーン 作戦 攻撃キャンペーン");
		role(Kind.TECHNIQUE, "technique attack attackid mitreattack ttp techniqueid 手口 攻撃手法 技術");
		role(Kind.CONFIDENCE, "confidence confidencelevel confidencescore certainty 信頼度 確度 確信度");
		role(Kind.VALID_FROM, "validfrom firstseen firstseenutc date created createdat timestamp datetime dateadded added time seen published "
				+ "publisheddate firstobserved observed 日付 日時 初回観測 発見日 観測日 検知日 登録日 初回確認日 有効開始日 公開日");
		role(Kind.VALID_UNTIL, "validuntil expires expiration expirationdate expiry 有効期限 失効日 有効終了日");
		role(Kind.TLP, "tlp marking tlpmarking tlplevel sharing 共有範囲 取扱区分 公開範囲");
		role(Kind.LABELS, "tags tag labels label category categories タグ ラベル 分類 カテゴリ カテゴリー");
		role(Kind.REFERENCE, "reference references ref link source sourceurl urlsource moreinfo 参照 出典 参考 参考url リンク 情報源 参照元");
		role(Kind.REPORT, "report reporttitle レポート 報告書");
		role(Kind.PAGE, "page ページ 頁");
		role(Kind.QUOTE, "quote sentence 引用");
		role(Kind.ID, "id uuid stixid guid indicatorid 識別子");
	}

	private ColumnNames() {
	}

	private static void role(Kind kind, String names) {
		role(ColumnRole.of(kind), names);
	}

	private static void role(ColumnRole role, String names) {
		for (String name : names.split(" ")) {
			ROLES.put(name, role);
		}
	}

	/** The role that a column of this name mostly has. */
	static Optional<ColumnRole> role(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
		return Optional.ofNullable(ROLES.get(plain));
	}
}

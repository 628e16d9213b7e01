package org.akashi.mention.internal.statements;

/** Words of a sentence that tell when, how surely and of whom it speaks. */
enum Signal {

	BEGAN("began|begun|started|launched|commenced|kicked off|dates back|dating back|開始|始ま|始動|に登場"),
	NOTICED("first seen|first observed|first detected|first spotted|first appeared|first emerged|first identified|first discovered|first noticed|"
			+ "first surfaced|first reported|first described|first publicly reported|first publicly described|emerged|surfaced|appeared|"
			+ "初めて確認|初めて観測|初めて発見|初めて検出|初めて報告|初めて見つか|出現|最初に確認|最初に観測"),
	ACTIVE("active|operating|operational|in use|used|observed|seen|around|活動|確認|観測|使用|利用|継続|使われ"),
	ENDED("ended|ceased|stopped|concluded|last seen|last observed|last active|last detected|終了|停止|最後に確認|最後に観測|まで活動|まで継続"),
	GOES_ON("ongoing|still active|remain active|remains active|continue|continues|goes on|to this day|still under way|継続中|活動中|今も続|いまも|今なお|続いています|現在も"),
	NOW("now|nowadays|currently|at present|presently|recently|most recently|today|these days|continues to|continue to|現在|最近|昨今|いまも|いまだ|今も|今なお|目下|足元|"
			+ "継続中|引き続き"),
	EARLIER("previously|earlier|formerly|in the past|before that|prior to that|initially|originally|historically|back then|"
			+ "以前は|以前、|以前の|かつて|当初|従来|当時|過去に|過去の"),
	/** Where a report tells when something was found out, the date is not that of the deed. */
	TOLD("discovered|reported|published|identified|disclosed|announced|first described|uncovered|revealed|確認しました|発見し|確認した|観測した|観測して|"
			+ "公表|発表|公開し|初めて確認|報告し"),
	DOUBT("may|might|could|possibly|perhaps|potentially|suspect|suspects|suspected|allegedly|reportedly|unclear|low confidence|speculation|"
			+ "speculates|speculated|hypothesis|hypothesise|hypothesize|cannot be ruled out|suggest|suggests|appear|appears|seem|seems|"
			+ "可能性|かもしれ|おそらく|恐らく|疑い|推測|ではないか|定かでは"),
	OPINION("likely|almost certainly|almost certain|highly probable|moderate to high confidence|高い確度|probably|believed|believe|believes|assess|assesses|assessed|moderate confidence|medium confidence|high confidence|consider|"
			+ "considers|considered|thought to|と見られ|とみられ|と見ら|ようです|ようだ|思われ|考えられ|推定|見ています|とされ|みなし"),
	/** In English only after "the", "this", "these". */
	GROUP("group|gang|actor|actors|attacker|attackers|adversary|adversaries|hackers|operators|threat actor|threat actors|threat group|crew|"
			+ "攻撃者|攻撃グループ|犯行グループ|同グループ|このグループ|そのグループ|当該グループ|同組織|この組織|同集団|この集団|その集団|グループに固有"),
	CAMPAIGN("campaign|operation|attack|attacks|activity|activities|intrusion|intrusions|これらの活動|この活動|本活動|同活動|この攻撃|本攻撃|同攻撃|これらの攻撃|"
			+ "このキャンペーン|同キャンペーン|の活動|した活動|攻撃が|活動が|活動は|攻撃は|攻撃に"),
	MALWARE("malware|implant|backdoor|trojan|ransomware|loader|sample|payload|components|このマルウェア|そのマルウェア|同マルウェア|当該マルウェア|本マルウェア|"
			+ "このインプラント|そのインプラント|同インプラント|のインプラント|このバックドア|同バックドア|このランサムウェア|同ランサムウェア|この検体|同検体|これらのコンポーネント"),
	PRONOUN("they|it");

	private final String words;

	Signal(String words) {
		this.words = words;
	}

	/** Phrases, {@code |} between. */
	String words() {
		return words;
	}
}
